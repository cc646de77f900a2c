import { describe, expect, it } from 'vitest';
import { PALETTES } from '../palette.ts';
import { packColour } from './rasterPaint.ts';
import { toRasterGround, toRasterPaint } from './rasterPicture.ts';

const palette = PALETTES.light;

describe('the paint of a raster', () => {
  it('is the colour of the class', () => {
    const paint = toRasterPaint({ ground: 'colour', colour: '#b35806', faded: false }, palette, 0.2);
    expect(paint).toEqual({ kind: 'plain', colour: packColour('#b35806') });
  });

  it('is the pattern in the inks of the palette', () => {
    const paint = toRasterPaint({ ground: 'dots', colour: '#ffffff', faded: false }, palette, 0.2);
    const [paper, ink] = [packColour(palette.noFigurePaper), packColour(palette.noFigureInk)];
    expect(paint).toEqual({ kind: 'pattern', pattern: 'dots', paper, ink });
  });

  it('lets the sea through where it is faded', () => {
    const sea = { ...palette, sea: '#000000' };
    const paint = toRasterPaint({ ground: 'colour', colour: '#ff0000', faded: true }, sea, 0.2);
    expect(paint).toEqual({ kind: 'plain', colour: packColour('#330000') });
    const hatch = toRasterPaint({ ground: 'hatch', colour: '#ffffff', faded: true }, sea, 0);
    expect(hatch).toMatchObject({ paper: packColour('#000000'), ink: packColour('#000000') });
  });

  it('has sea, land and lines of the palette', () => {
    const ground = toRasterGround(PALETTES.dark);
    expect(ground.sea).toBe(packColour(PALETTES.dark.sea));
    expect(ground.land).toBe(packColour(PALETTES.dark.neighbour));
    expect(new Set(Object.values(ground.lines)).size).toBe(4);
  });
});
