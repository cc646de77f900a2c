import type { ProvincePaint } from '../mapPicture.ts';
import type { Palette } from '../palette.ts';
import { mixColours, type PackedColour, packColour, type RasterPaint, type RasterPicture } from './rasterPaint.ts';

/** What a raster is painted with for a paint of the picture. A faded region shows the sea through, as the SVG does. */
export function toRasterPaint(
  { ground, colour, faded }: Pick<ProvincePaint, 'ground' | 'colour' | 'faded'>,
  palette: Palette,
  fadedOpacity: number,
): RasterPaint {
  const sea = packColour(palette.sea);
  const show = (shown: string): PackedColour =>
    faded ? mixColours(sea, packColour(shown), Math.round(255 * fadedOpacity)) : packColour(shown);
  switch (ground) {
    case 'colour':
      return { kind: 'plain', colour: show(colour) };
    case 'hatch':
    case 'dots':
      return {
        kind: 'pattern',
        pattern: ground,
        paper: show(palette.noFigurePaper),
        ink: show(palette.noFigureInk),
      };
  }
}

/** All that a palette says of a raster beside the regions. */
export function toRasterGround(palette: Palette): Pick<RasterPicture, 'sea' | 'land' | 'lines'> {
  return {
    sea: packColour(palette.sea),
    land: packColour(palette.neighbour),
    lines: {
      inner: packColour(palette.innerBorder),
      outer: packColour(palette.outerBorder),
      disputed: packColour(palette.disputedBorder),
      neighbour: packColour(palette.neighbourBorder),
    },
  };
}
