import { useMemo } from 'react';
import { homeShapesOf } from '../../../domain/homeMap.ts';
import { neighboursOf } from '../../../domain/neighbours.ts';
import { suggestPins } from '../../../domain/pinSuggestions.ts';
import { useLayer, useView } from '../../../state/AtlasContext.tsx';
import { useViewScope } from '../useViewScope.ts';

/** For a chart of pins where nothing is pinned yet: what one could begin with. */
export function PinOffer() {
  const { atlas, store, words, homeMap } = useViewScope();
  const { chart } = words.views;
  const layer = useLayer();
  const selected = useView((state) => state.view.province);
  const offered = useMemo(() => {
    const shapes = homeShapesOf(homeMap);

    return suggestPins({
      layer,
      selected,
      pins: [],
      neighboursOf: (adcode) => (shapes && neighboursOf(shapes).get(adcode)) ?? [],
    });
  }, [layer, selected, homeMap]);
  const all = offered.map(({ adcode }) => adcode);
  const names = words.format.list(all.map((adcode) => words.format.provinceName(atlas.provinceOf(adcode))));
  return (
    <div className="chart-offer">
      <p>{chart.nothingPinned}</p>
      {all.length > 0 && (
        <button type="button" onClick={() => store.getState().pinAll(all)}>
          {chart.pinThese(names)}
        </button>
      )}
    </div>
  );
}
