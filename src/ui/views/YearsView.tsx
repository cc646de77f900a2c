import '../styles/views/view.css';
import '../styles/views/years.css';
import { useRef } from 'react';
import { homeShapesOf } from '../../domain/homeMap.ts';
import { makeLayer } from '../../domain/view.ts';
import type { CountrySet } from '../../domain/vocabulary.ts';
import { useLayer, useView } from '../../state/AtlasContext.tsx';
import { writeLayerSources } from '../../words/layerSources.ts';
import { Legend } from '../Legend.tsx';
import { useViewScope } from './useViewScope.ts';
import { useRings } from './years/useRings.ts';
import { YearMap } from './years/YearMap.tsx';

/** The same map for every year of the indicator, or for the two years that are compared, under one legend. */
export function YearsView() {
  const { store, words, homeMap } = useViewScope();
  const { showYear } = store.getState();
  const { years: texts } = words.views;
  const choice = useView((state) => state.view);
  const layer = useLayer();
  const maps = useRef<HTMLDivElement>(null);
  useRings(maps);
  const shapes = homeShapesOf(homeMap);
  if (shapes === undefined) return <p className="view-none">{texts.none}</p>;

  const { year, year2 } = choice;
  const isPair = year2 !== undefined && year2 !== year;
  const all = isPair ? [Math.min(year, year2), Math.max(year, year2)] : yearsOf();
  // Two lists of countries never stand under one legend.
  const years = all.filter((each) => countrySetIn(each) === countrySetIn(year));
  const others = all.filter((each) => !years.includes(each));
  const [firstOther, lastOther] = [others[0], others.at(-1)];
  const countrySet = countrySetIn(year);
  return (
    <div className="years-view">
      <div ref={maps} className="year-maps" data-pair={isPair}>
        {years.map((each) => (
          <YearMap
            key={each}
            shapes={shapes}
            // Each against the year before, so that all stand under the one legend.
            layer={makeLayer(layer.atlas, { ...choice, year: each, year2: undefined })}
            year={each}
            isCurrent={each === year}
          />
        ))}
        <div className="years-legend">
          <Legend />
        </div>
      </div>
      {countrySet && firstOther !== undefined && lastOther !== undefined && (
        <p className="view-source">
          {texts.oneList(words.countrySets[countrySet])}{' '}
          <button type="button" className="link" onClick={() => showYear(lastOther < year ? lastOther : firstOther)}>
            {texts.otherList(firstOther, lastOther)}
          </button>
        </p>
      )}
      <p className="view-source">
        {writeLayerSources(words, layer) + words.gap + (isPair && years.length === 2 ? texts.pairNote : texts.note)}
      </p>
    </div>
  );

  function countrySetIn(each: number): CountrySet | undefined {
    return layer.kind === 'figures' ? layer.indicator.countrySetIn(each) : undefined;
  }

  function yearsOf(): number[] {
    if (layer.kind === 'plan') return [...layer.atlas.planYears];
    const { firstYear, lastYear } = layer.indicator;
    return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  }
}
