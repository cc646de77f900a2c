import type { ReactNode } from 'react';
import type { Camera, Size } from '../domain/camera.ts';
import type { MapPicture, ProvincePaint } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { PATH_UNITS, type Shapes } from '../domain/shapes.ts';
import { PatternDefs } from './patterns.tsx';

interface ChoroplethProps {
  shapes: Shapes;
  picture: MapPicture;
  palette: Palette;
  camera: Camera;
  size: Size;
  idPrefix: string;
  /** Drawn above the map, in pixels of the picture. */
  children?: ReactNode;
}

/** The twin: the map as plain SVG, the same picture that the map engine draws, where it is not yet there or cannot be. */
export function Choropleth({ shapes, picture, palette, camera, size, idPrefix, children }: ChoroplethProps) {
  const { scale, offsetX, offsetY } = camera;
  const toScreen = `translate(${offsetX} ${offsetY}) scale(${scale / PATH_UNITS})`;
  const line = { fill: 'none', vectorEffect: 'non-scaling-stroke', strokeLinejoin: 'round' } as const;
  return (
    <svg className="choropleth" width={size.width} height={size.height} aria-hidden="true">
      <PatternDefs palette={palette} idPrefix={idPrefix} pictureScale={scale / PATH_UNITS} />
      <g transform={toScreen}>
        <path d={shapes.neighbours} fill={palette.neighbour} />
        <path d={shapes.neighbourBorders} stroke={palette.neighbourBorder} strokeWidth={0.75} {...line} />
        <path d={shapes.islets} fill={palette.neighbour} />
        {shapes.provinces.map(({ adcode, path }) => (
          <path
            key={adcode}
            d={path}
            data-adcode={adcode}
            fill={fillOf(picture.get(adcode), palette, idPrefix)}
            opacity={picture.get(adcode)?.faded ? FADED_OPACITY : 1}
          />
        ))}
        <path d={shapes.innerBorders} stroke={palette.innerBorder} strokeWidth={INNER_BORDER_WIDTH} {...line} />
        <path d={shapes.outerBorders} stroke={palette.outerBorder} strokeWidth={OUTER_BORDER_WIDTH} {...line} />
        <path
          d={shapes.disputedBorders}
          stroke={palette.disputedBorder}
          strokeWidth={DISPUTED_BORDER_WIDTH}
          strokeDasharray={DISPUTED_DASHES.map((widths) => widths * DISPUTED_BORDER_WIDTH).join(' ')}
          {...line}
        />
      </g>
      {children}
    </svg>
  );
}

/** Both renderers draw with these, in pixels. */
export const INNER_BORDER_WIDTH = 0.6;
export const OUTER_BORDER_WIDTH = 1.1;
export const DISPUTED_BORDER_WIDTH = 1;
/** A dash and a gap, in widths of the line, as the map engine counts them. */
export const DISPUTED_DASHES = [4, 3] as const;
export const FADED_OPACITY = 0.22;

function fillOf(paint: ProvincePaint | undefined, palette: Palette, idPrefix: string): string {
  if (paint === undefined) return palette.noFigurePaper;
  switch (paint.ground) {
    case 'colour':
      return paint.colour;
    case 'hatch':
      return `url(#${idPrefix}-hatch)`;
    case 'dots':
      return `url(#${idPrefix}-dots)`;
  }
}
