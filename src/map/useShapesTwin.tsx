import { useDeferredValue, useMemo, useState } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { holds, toPlaneBox } from '../domain/boxes.ts';
import type { Box, Camera, Size } from '../domain/camera.ts';
import { oncePer } from '../domain/oncePer.ts';
import type { Shapes } from '../domain/shapes.ts';
import { Choropleth, LayeredChoropleth } from '../picture/Choropleth.tsx';
import { inscribe, listFaded, type MapLabel, MapMarks, type MovedMarks, readTheSame } from '../picture/MapLabels.tsx';
import { SeaInset } from '../picture/SeaInset.tsx';
import { SmallBaseOutlines } from '../picture/SmallBaseOutlines.tsx';
import { useScript } from '../state/useScript.ts';
import { writeMapValue } from '../words/mapValue.ts';
import { homePadding } from './homePadding.ts';
import type { MapTwin, RingPaths, TooltipGround } from './mapTwin.ts';
import { makePicker } from './picker.ts';
import { TwinStage } from './TwinStage.tsx';
import type { TwinInputs } from './twinInputs.ts';

/** Pixels an earth radius, about: what patterns are scaled by until the screen's own size is known. */
const USUAL_SCALE = 800;

/** What surveys the land, for names and tooltips to stand well on it: the map does without for a moment. */
const NAMES = { name: 'mapLabelLayout.js', load: () => import('../picture/mapLabelLayout.ts') };
const NO_LAYOUT: { labels: readonly MapLabel[]; movedMarks: MovedMarks } = { labels: [], movedMarks: new Map() };

/** The twin of a map of few regions: shapes, as SVG. */
export function useShapesTwin(inputs: TwinInputs, homeShapes: Shapes): MapTwin {
  const { atlas, words, palette, layer, picture, printsValues } = inputs;
  const { place, size, home, obstacles, isInFront, isEngineLeading, isZoomed, detail } = inputs;
  const { camera, rested, isMoving } = place;
  const finer = isZoomed ? detail.data : undefined;
  const shapes = finer ?? homeShapes;

  const homeScale = home?.scale ?? USUAL_SCALE;
  const homeTwin = useMemo(
    () => (
      <LayeredChoropleth
        shapes={homeShapes}
        picture={picture}
        palette={palette}
        view={{ box: homeShapes.box, scale: homeScale }}
        idPrefix="map"
      />
    ),
    [homeShapes, picture, palette, homeScale],
  );
  const isTwinAway = rested !== home && !isEngineLeading;
  const sight = useMemo(() => (rested && size ? sightOf(rested, size) : undefined), [rested, size]);
  // A map that is moved far shows more than was drawn of it: until it rests the coarse shapes do, which come whole.
  const isOutOfSight = camera && size && sight && !holds(sight, toPlaneBox(camera, screenBox(size)));
  const drawnShapes = useMemo(
    () => (isTwinAway && finer && sight && !isOutOfSight ? finer.within(sight) : homeShapes),
    [isTwinAway, finer, sight, isOutOfSight, homeShapes],
  );
  const awayTwin = useMemo(
    () =>
      isTwinAway &&
      rested &&
      size && (
        <Choropleth
          shapes={drawnShapes}
          picture={picture}
          palette={palette}
          view={{ camera: rested, size }}
          idPrefix="map-away"
        />
      ),
    [isTwinAway, drawnShapes, picture, palette, rested, size],
  );
  const outlines = useMemo(
    () =>
      rested &&
      size && (
        <svg {...size} aria-hidden="true">
          <SmallBaseOutlines shapes={shapes} picture={picture} camera={rested} />
        </svg>
      ),
    [shapes, picture, rested, size],
  );

  // Only names need it: the coloured map comes first, and a map on its way must not wait for it.
  const [still, setStill] = useState(shapes);
  if (still !== shapes && !isMoving) setStill(shapes);
  const surveyed = useDeferredValue(size && still, undefined);
  const names = useScript(NAMES, surveyed !== undefined);
  const { data: layout } = names;
  const ground = useMemo(() => surveyed && layout?.groundOf(surveyed), [surveyed, layout]);
  // The page as the build renders it has no canvas, and nobody points at it.
  const pick = useMemo(() => size && makePicker(shapes, atlas.provinces), [size, shapes, atlas]);

  const newest = useMemo(() => {
    const writeValue = (adcode: Adcode) => (printsValues ? writeMapValue(words, layer, adcode) : []);
    return inscribe({ atlas, words, picture, writeValue });
  }, [atlas, words, layer, picture, printsValues]);
  // From year to year the names mostly read the same, and to lay them out costs more than to colour the map.
  const [inscriptions, setInscriptions] = useState(newest);
  if (newest !== inscriptions && !readTheSame(newest, inscriptions)) setInscriptions(newest);
  const texts = useMemo(() => layout?.writeMapLabels(inscriptions), [layout, inscriptions]);
  const faded = useMemo(() => listFaded(atlas, picture), [atlas, picture]);
  const { labels, movedMarks } = useMemo(
    () =>
      layout && texts && camera && ground && size
        ? layout.layOutMapLabels({ texts, camera, size, ground, obstacles })
        : NO_LAYOUT,
    [layout, texts, camera, size, ground, obstacles],
  );
  const tooltipGround = useMemo(
    (): TooltipGround | undefined =>
      layout &&
      ground && {
        boxOf: (adcode) => layout.terrainsOf(ground).get(adcode)?.box,
        hasLandIn(adcode, box) {
          const terrain = layout.terrainsOf(ground).get(adcode);
          return terrain !== undefined && layout.hasLandIn(terrain, box);
        },
        landRatioIn: (box) => layout.landRatioIn(ground, box),
      },
    [layout, ground],
  );

  return {
    isReady: camera !== undefined,
    drawing: (
      <TwinStage from={rested} to={camera} isInFront={isInFront}>
        <div className="map-home" data-in-front={isInFront && rested === home} style={size && homeTwinSize(size)}>
          {homeTwin}
        </div>
        {awayTwin}
      </TwinStage>
    ),
    outlines,
    marks: camera && <MapMarks {...{ atlas, labels, movedMarks, faded, picture, palette, camera }} />,
    inset: (
      <SeaInset shapes={homeShapes} picture={picture} palette={palette} title={words.map.inset} idPrefix="inset" />
    ),
    pick,
    rings: ringsOf(shapes),
    labels,
    names,
    faded,
    ground: tooltipGround,
    trouble: undefined,
    detail,
  };
}

/** The rings about the provinces of shapes. */
export const ringsOf = oncePer(({ grid, provinces }: Shapes): RingPaths => {
  const paths = new Map(provinces.map(({ adcode, path }) => [adcode, path]));
  return { grid, pathOf: (adcode) => paths.get(adcode) ?? '' };
});

/** What a camera shows, and half a screen about it, which comes into sight while the map is moved. */
function sightOf(camera: Camera, { width, height }: Size): Box {
  return toPlaneBox(camera, { left: -width / 2, right: 1.5 * width, low: -height / 2, high: 1.5 * height });
}

function screenBox({ width, height }: Size): Box {
  return { left: 0, right: width, low: 0, high: height };
}

/** In the whole pixels that the camera counts: a frame may end within one, and both renderers draw in the same place. */
function homeTwinSize(size: Size) {
  const { left, right, top, bottom } = homePadding(size);
  return { width: size.width - left - right, height: size.height - top - bottom };
}
