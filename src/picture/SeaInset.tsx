import { memo } from 'react';
import type { Box } from '../domain/camera.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import { oncePer } from '../domain/oncePer.ts';
import type { Palette } from '../domain/palette.ts';
import { projectAlbers } from '../domain/projection.ts';
import { isletPoints, type Shapes, shapesWithin } from '../domain/shapes.ts';
import { writePath } from '../domain/svgPath.ts';
import { Choropleth } from './Choropleth.tsx';

interface SeaInsetProps {
  shapes: Shapes;
  picture: MapPicture;
  palette: Palette;
  title: string;
  idPrefix: string;
}

/** From the Gulf of Tonkin to the Philippines and from the coast of Guangdong to Borneo: west, south, east, north. */
const SOUTH_CHINA_SEA = [105.5, 2.5, 121.5, 24] as const;
/** For patterns: the inset is some 84 pixels wide. */
const PIXELS_WIDE = 84;
/** Eleven steps of the grid of the home view are a pixel of the inset: its lines keep to every fourth. */
const GRID_STEP = 4;

/**
 * The South China Sea in its true place and shape, smaller: islets as equal neutral dots and nobody's claim line. Where
 * it stands and how large it is, the style sheet says.
 */
export const SeaInset = memo(function SeaInset({ shapes, picture, palette, title, idPrefix }: SeaInsetProps) {
  const { box, nearby, islets } = seaOf(shapes);
  return (
    <figure className="sea-inset" aria-hidden="true">
      <Choropleth
        shapes={nearby}
        picture={picture}
        palette={palette}
        view={{ box, scale: PIXELS_WIDE / (box.right - box.left) }}
        idPrefix={idPrefix}
      >
        <path d={islets} className="islets" stroke={palette.outerBorder} />
      </Choropleth>
      <figcaption>{title}</figcaption>
    </figure>
  );
});

/** What of the shapes lies in the sea and about it, found once. */
const seaOf = oncePer((shapes: Shapes) => {
  const box = boxOfTheSea();
  const islets = isletPoints(shapes).map((point) => [point]);
  return { box, nearby: { ...shapesWithin(shapes, box, GRID_STEP), islets: '' }, islets: writePath(islets, false) };
});

function boxOfTheSea(): Box {
  const [west, south, east, north] = SOUTH_CHINA_SEA;
  const corners = [
    projectAlbers([west, south]),
    projectAlbers([east, south]),
    projectAlbers([west, north]),
    projectAlbers([east, north]),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), low: Math.min(...ys), high: Math.max(...ys) };
}
