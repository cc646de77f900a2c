import { memo } from 'react';
import { meets } from '../domain/boxes.ts';
import { type Box, fitCamera, type Size } from '../domain/camera.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { projectAlbers } from '../domain/projection.ts';
import type { Shapes } from '../domain/shapes.ts';
import { Choropleth } from './Choropleth.tsx';

interface SeaInsetProps {
  shapes: Shapes;
  picture: MapPicture;
  palette: Palette;
  /** Where it stands in the map, in pixels with y downwards. */
  place: Box;
  title: string;
}

/** From the Gulf of Tonkin to the Philippines and from the coast of Guangdong to Borneo: west, south, east, north. */
const SOUTH_CHINA_SEA = [105.5, 2.5, 121.5, 24] as const;
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };
const ISLET_RADIUS = 0.9;

/** The South China Sea in its true place and shape, smaller: islets as equal neutral dots and nobody's claim line. */
export const SeaInset = memo(function SeaInset({ shapes, picture, palette, place, title }: SeaInsetProps) {
  const box = boxOfTheSea();
  const size: Size = { width: place.right - place.left, height: place.high - place.low };
  const camera = fitCamera(box, size, NO_PADDING);
  const nearby = shapes.provinces.filter((shape) => meets(shape.box, box));
  return (
    <figure className="sea-inset" style={{ left: place.left, top: place.low }} aria-hidden="true">
      <Choropleth
        shapes={{ ...shapes, provinces: nearby, islets: '' }}
        picture={picture}
        palette={palette}
        camera={camera}
        size={size}
        idPrefix="inset"
      >
        {shapes.isletPoints.map(([x, y]) => (
          <circle
            key={`${x} ${y}`}
            cx={camera.offsetX + x * camera.scale}
            cy={camera.offsetY - y * camera.scale}
            r={ISLET_RADIUS}
            fill={palette.outerBorder}
          />
        ))}
      </Choropleth>
      <figcaption>{title}</figcaption>
    </figure>
  );
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
