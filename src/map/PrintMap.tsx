import { useMemo } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { type Box, fitCamera, type Size } from '../domain/camera.ts';
import { groundOf } from '../domain/ground.ts';
import { decideMapPicture } from '../domain/mapPicture.ts';
import type { Shapes } from '../domain/shapes.ts';
import { Choropleth } from '../picture/Choropleth.tsx';
import { inscribe, listFaded, MapLabels, MapMarks } from '../picture/MapLabels.tsx';
import { layOutMapLabels, writeMapLabels } from '../picture/mapLabelLayout.ts';
import { SeaInset } from '../picture/SeaInset.tsx';
import { SmallBaseOutlines } from '../picture/SmallBaseOutlines.tsx';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { writeMapValue } from '../words/mapValue.ts';
import { RingLayer } from './RingLayer.tsx';
import { ringsOf } from './useShapesTwin.tsx';

/** In CSS pixels, of which paper has 96 an inch: as wide as upright A4 or Letter allows within the margins. */
const SIZE: Size = { width: 700, height: 536 };
const EDGE = 8;
/** China stands to the left, so that Taiwan is clear of the inset. */
const PADDING = { top: EDGE, right: 76, bottom: EDGE, left: EDGE };
const INSET: Box = {
  left: SIZE.width - EDGE - 84,
  right: SIZE.width - EDGE,
  low: SIZE.height - EDGE - 112,
  high: SIZE.height - EDGE,
};

/**
 * The map for paper: always the drawn twin, since an engine's canvas may come out blank, and always all of China, in a
 * size that the reader's screen does not change.
 */
export function PrintMap() {
  const { homeMap } = useAtlasScope();
  // A raster is drawn beside the page, and a sheet of paper waits for nothing.
  return homeMap.kind === 'shapes' ? <PrintedShapes shapes={homeMap.shapes} /> : null;
}

function PrintedShapes({ shapes }: { shapes: Shapes }) {
  const { atlas, words, palette } = useAtlasScope();
  const layer = useLayer();
  const pinnedClass = useView((state) => state.view.pinnedClass);
  const narrowedTo = useView((state) => state.narrowedTo);
  const { picture, camera, labels, movedMarks, faded } = useMemo(() => {
    const picture = decideMapPicture(layer, palette, pinnedClass, narrowedTo);
    const camera = fitCamera(shapes.box, SIZE, PADDING);
    // On paper, and in grey, the figures say what the hues say on a screen.
    const writeValue = (adcode: Adcode) => writeMapValue(words, layer, adcode);
    const texts = writeMapLabels(inscribe({ atlas, words, picture, writeValue }));
    const { labels, movedMarks } = layOutMapLabels({
      texts,
      camera,
      size: SIZE,
      ground: groundOf(shapes),
      obstacles: [INSET],
    });
    return { picture, camera, labels, movedMarks, faded: listFaded(atlas, picture) };
  }, [atlas, words, palette, layer, pinnedClass, narrowedTo, shapes]);

  return (
    <div className="print-map" style={{ ...SIZE }} aria-hidden="true">
      <Choropleth shapes={shapes} picture={picture} palette={palette} view={{ camera, size: SIZE }} idPrefix="print" />
      <svg width={SIZE.width} height={SIZE.height} aria-hidden="true">
        <SmallBaseOutlines shapes={shapes} picture={picture} camera={camera} />
        <MapMarks {...{ atlas, labels, movedMarks, faded, picture, palette, camera }} />
        <RingLayer rings={ringsOf(shapes)} camera={camera} />
        <MapLabels labels={labels} faded={faded} palette={palette} />
      </svg>
      <SeaInset shapes={shapes} picture={picture} palette={palette} title={words.map.inset} idPrefix="print-inset" />
    </div>
  );
}
