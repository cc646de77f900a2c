import { memo, type ReactNode } from 'react';
import type { Box, Camera, Size } from '../domain/camera.ts';
import type { MapPicture, ProvincePaint } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import { type ShapePaths, viewBoxOf } from '../domain/shapes.ts';
import { PatternDefs } from './patterns.tsx';

interface ChoroplethProps {
  shapes: ShapePaths;
  picture: MapPicture;
  palette: Palette;
  /** What is in sight: a box of the plane, however large the picture is on the page, or what a camera shows. */
  view: BoxView | CameraView;
  idPrefix: string;
  /** Drawn above the map, on the grid of the shapes. */
  children?: ReactNode;
}

interface BoxView {
  readonly box: Box;
  /** Pixels an earth radius, as far as they are known: only the patterns need it, to stay as fine in every size. */
  readonly scale: number;
}

interface CameraView {
  readonly camera: Camera;
  readonly size: Size;
}

/** The twin: the map as plain SVG, the same picture that the map engine draws, where it is not yet there or cannot be. */
export function Choropleth({ idPrefix, palette, children, ...props }: ChoroplethProps) {
  const { shapes, picture, view } = props;
  return (
    <Sheet shapes={shapes} view={view}>
      <PatternDefs palette={palette} idPrefix={idPrefix} pictureScale={patternScale(props)} />
      <Placed shapes={shapes} view={view}>
        <Ground shapes={shapes} palette={palette} />
        <Fills shapes={shapes} picture={picture} palette={palette} idPrefix={idPrefix} />
        <Borders shapes={shapes} palette={palette} />
        {children}
      </Placed>
    </Sheet>
  );
}

/**
 * The same in three sheets, one over the other: what lies about the country, its colours, its borders. Where a browser
 * draws each on a layer of its own, another year draws the colours anew and no line.
 */
export function LayeredChoropleth({ idPrefix, palette, ...props }: Omit<ChoroplethProps, 'children'>) {
  const { shapes, picture, view } = props;
  const placed = { shapes, view };
  return (
    <>
      <Sheet {...placed}>
        <Placed {...placed}>
          <Ground shapes={shapes} palette={palette} />
        </Placed>
      </Sheet>
      <Sheet {...placed}>
        <PatternDefs palette={palette} idPrefix={idPrefix} pictureScale={patternScale(props)} />
        <Placed {...placed}>
          <Fills shapes={shapes} picture={picture} palette={palette} idPrefix={idPrefix} />
        </Placed>
      </Sheet>
      <Sheet {...placed}>
        <Placed {...placed}>
          <Borders shapes={shapes} palette={palette} />
        </Placed>
      </Sheet>
    </>
  );
}

type PlacedProps = Pick<ChoroplethProps, 'shapes' | 'view' | 'children'>;

function Sheet({ shapes, view, children }: PlacedProps) {
  const size = 'box' in view ? { viewBox: viewBoxOf(view.box, shapes.grid) } : view.size;
  return (
    <svg className="choropleth" {...size} aria-hidden="true">
      {children}
    </svg>
  );
}

function Placed({ shapes, view, children }: PlacedProps) {
  return <g {...('camera' in view && { transform: gridTransform(view.camera, shapes.grid) })}>{children}</g>;
}

/** Pixels a step of the grid. */
function patternScale({ shapes, view }: Pick<ChoroplethProps, 'shapes' | 'view'>): number {
  return ('box' in view ? view.scale : view.camera.scale) / shapes.grid;
}

const LINE = { fill: 'none', vectorEffect: 'non-scaling-stroke', strokeLinejoin: 'round' } as const;

/** What lies about the country. It does not change with the year, and is not even compared with what it was. */
const Ground = memo(function Ground({ shapes, palette }: Pick<ChoroplethProps, 'shapes' | 'palette'>) {
  return (
    <>
      <path data-part="neighbours" d={shapes.neighbours} fill={palette.neighbour} />
      <path
        data-part="neighbour-borders"
        d={shapes.neighbourBorders}
        stroke={palette.neighbourBorder}
        strokeWidth={NEIGHBOUR_BORDER_WIDTH}
        {...LINE}
      />
      <path data-part="islets" d={shapes.islets} fill={palette.neighbour} />
    </>
  );
});

function Fills({ shapes, picture, palette, idPrefix }: Omit<ChoroplethProps, 'view' | 'children'>) {
  return shapes.provinces.map(({ adcode, path }) => (
    <path
      key={adcode}
      d={path}
      data-adcode={adcode}
      fill={fillOf(picture.get(adcode), palette, idPrefix)}
      opacity={picture.get(adcode)?.faded ? FADED_OPACITY : 1}
    />
  ));
}

const Borders = memo(function Borders({ shapes, palette }: Pick<ChoroplethProps, 'shapes' | 'palette'>) {
  return (
    <>
      <path
        data-part="inner-borders"
        d={shapes.innerBorders}
        stroke={palette.innerBorder}
        strokeWidth={INNER_BORDER_WIDTH}
        {...LINE}
      />
      <path
        data-part="outer-borders"
        d={shapes.outerBorders}
        stroke={palette.outerBorder}
        strokeWidth={OUTER_BORDER_WIDTH}
        {...LINE}
      />
      <path
        data-part="disputed-borders"
        d={shapes.disputedBorders}
        stroke={palette.disputedBorder}
        strokeWidth={DISPUTED_BORDER_WIDTH}
        strokeDasharray={DISPUTED_DASHES.map((widths) => widths * DISPUTED_BORDER_WIDTH).join(' ')}
        {...LINE}
      />
    </>
  );
});

/** From the grid of shapes to the screen. */
export function gridTransform({ scale, offsetX, offsetY }: Camera, grid: number): string {
  return `translate(${offsetX} ${offsetY}) scale(${scale / grid})`;
}

/** Both renderers draw with these, in pixels. */
export const INNER_BORDER_WIDTH = 0.6;
export const OUTER_BORDER_WIDTH = 1.1;
export const DISPUTED_BORDER_WIDTH = 1;
export const NEIGHBOUR_BORDER_WIDTH = 0.75;
/** A dash and a gap, in widths of the line, as the map engine counts them. */
export const DISPUTED_DASHES = [4, 3] as const;
export const FADED_OPACITY = 0.22;

export function fillOf(paint: ProvincePaint | undefined, palette: Palette, idPrefix: string): string {
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
