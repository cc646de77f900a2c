import { describe, expect, it } from 'vitest';
import { drawPatternTile } from '../patternTile.ts';
import { HAND_CAMERA, NO_LINES, readHandMade, rectangle } from './handMade.ts';
import { type LineStyles, rasterise } from './idRaster.ts';
import { changedBoxes, makeRasterPainter, mixColours, packColour, type RasterPicture } from './rasterPaint.ts';

const SEA = '#eef3f6';
const [RED, GREEN, LINE] = ['#b35806', '#8073ac', '#101418'];

const PICTURE: RasterPicture = {
  paints: [
    { kind: 'plain', colour: packColour(RED) },
    { kind: 'plain', colour: packColour(GREEN) },
    { kind: 'pattern', pattern: 'hatch', paper: packColour('#ffffff'), ink: packColour('#000000') },
    { kind: 'pattern', pattern: 'dots', paper: packColour('#ffffff'), ink: packColour('#000000') },
  ],
  paintNumbers: Uint8Array.of(0, 1),
  sea: packColour(SEA),
  land: packColour('#e4e5e3'),
  lines: { inner: packColour(LINE), outer: packColour(LINE), disputed: packColour(LINE), neighbour: packColour(LINE) },
};

const SIZE = { width: 24, height: 16 };

/** Two regions of ten columns each, and a neighbour of two; the second ends in the middle of a pixel. */
function drawPair(lines: LineStyles = NO_LINES) {
  const topology = readHandMade({
    arcs: [rectangle(0, 0, 10, 16), rectangle(10, 0, 20.5, 16), rectangle(21, 0, 24, 16)],
    regions: { a: [[[0]]], b: [[[1]]] },
    neighbours: [{ rings: [[2]] }],
  });
  return rasterise(topology, HAND_CAMERA, SIZE, lines);
}

function paintAll(picture: RasterPicture, raster = drawPair()): Int32Array {
  const pixels = new Int32Array(raster.width * raster.height);
  makeRasterPainter(1)(pixels, raster, picture);
  return pixels;
}

/** As `#rrggbb`, from the bytes as a canvas takes them. */
function colourAt(pixels: Int32Array, column: number, row: number): string {
  const at = 4 * (row * SIZE.width + column);
  const [red = 0, green = 0, blue = 0, alpha] = new Uint8ClampedArray(pixels.buffer).subarray(at, at + 4);
  expect(alpha).toBe(255);
  return `#${[red, green, blue].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

describe('a packed colour', () => {
  it('lies in memory as red, green, blue and opaque', () => {
    expect([...new Uint8Array(Int32Array.of(packColour('#123456')).buffer)]).toEqual([0x12, 0x34, 0x56, 0xff]);
  });

  it('is read from six digits only', () => {
    for (const wrong of ['#fff', 'red', '#12345g', '']) {
      expect(() => packColour(wrong), wrong).toThrow(`"${wrong}" is no colour`);
    }
  });

  it('mixes channel by channel, and is itself at both ends', () => {
    const [white, black] = [packColour('#ffffff'), packColour('#000000')];
    for (const colour of ['#123456', '#ffffff', '#000000', '#ff00ff'].map(packColour)) {
      expect(mixColours(white, colour, 255)).toBe(colour);
      expect(mixColours(colour, white, 0)).toBe(colour);
      expect(mixColours(colour, colour, 77)).toBe(colour);
    }
    expect(mixColours(white, black, 51)).toBe(packColour('#cccccc'));
    expect(mixColours(packColour('#ff0000'), packColour('#0000ff'), 128)).toBe(packColour('#7f0080'));
  });
});

describe('the painted raster', () => {
  it('has each region in its colour, the sea and other land in theirs', () => {
    const pixels = paintAll(PICTURE);
    expect([0, 9, 10, 19, 22].map((column) => colourAt(pixels, column, 5))).toEqual([
      RED,
      RED,
      GREEN,
      GREEN,
      '#e4e5e3',
    ]);
  });

  it('is smooth where a pixel is shared, and has its lines over that', () => {
    const half = mixColours(packColour(GREEN), packColour(SEA), 127);
    expect(packColour(colourAt(paintAll(PICTURE), 20, 5))).toBe(half);
    const solid = { width: 1, dashes: undefined };
    const lined = paintAll(PICTURE, drawPair({ ...NO_LINES, outer: solid }));
    expect(packColour(colourAt(lined, 0, 5))).toBe(mixColours(packColour(RED), packColour(LINE), 128));
    expect(packColour(colourAt(lined, 20, 5))).toBe(mixColours(half, packColour(LINE), 255));
    expect(colourAt(lined, 5, 5)).toBe(RED);
  });

  it('has hatch and dots where they lie on the screen, whatever the region', () => {
    const pixels = paintAll({ ...PICTURE, paintNumbers: Uint8Array.of(2, 3) });
    const hatch = drawPatternTile('hatch', 1);
    const dots = drawPatternTile('dots', 1);
    for (let row = 0; row < 16; row += 1) {
      for (let column = 0; column < 20; column += 1) {
        const ink = (column < 10 ? hatch : dots).ink[(row % 8) * 8 + (column % 8)] ?? 0;
        const expected = mixColours(packColour('#ffffff'), packColour('#000000'), ink);
        expect(packColour(colourAt(pixels, column, row)), `${column},${row}`).toBe(expected);
      }
    }
  });

  it('painted anew in the boxes of what changed is as if painted whole', () => {
    const raster = drawPair({ ...NO_LINES, outer: { width: 1.1, dashes: undefined } });
    const next = { ...PICTURE, paintNumbers: Uint8Array.of(0, 3) };
    const pixels = paintAll(PICTURE, raster);
    expect(pixels).not.toEqual(paintAll(next, raster));
    const boxes = changedBoxes(raster, PICTURE, next);
    expect(boxes).toEqual([{ left: 10, top: 0, right: 21, bottom: 16 }]);
    for (const box of boxes) makeRasterPainter(1)(pixels, raster, next, box);
    expect(pixels).toEqual(paintAll(next, raster));
  });

  it('leaves what lies beside the box', () => {
    const pixels = paintAll(PICTURE);
    const box = { left: 3, top: 4, right: 12, bottom: 6 };
    makeRasterPainter(1)(pixels, drawPair(), { ...PICTURE, paintNumbers: Uint8Array.of(1, 0) }, box);
    expect([2, 3, 11, 12].map((column) => colourAt(pixels, column, 5))).toEqual([RED, GREEN, RED, GREEN]);
    expect([3, 4, 5, 6].map((row) => colourAt(pixels, 5, row))).toEqual([RED, GREEN, GREEN, RED]);
  });
});

describe('what changed between two pictures', () => {
  const raster = drawPair();
  const whole = [{ left: 0, top: 0, right: 24, bottom: 16 }];

  it('is nothing, or the whole where most of it changed', () => {
    expect(changedBoxes(raster, PICTURE, { ...PICTURE, paintNumbers: Uint8Array.of(0, 1) })).toEqual([]);
    expect(changedBoxes(raster, PICTURE, { ...PICTURE, paintNumbers: Uint8Array.of(1, 0) })).toEqual(whole);
  });

  it('is nothing where only the numbers of the same paints are others', () => {
    const paints = PICTURE.paints.map((paint) => ({ ...paint })).toReversed();
    const next = { ...PICTURE, paints, paintNumbers: Uint8Array.of(3, 2), lines: { ...PICTURE.lines } };
    expect(changedBoxes(raster, PICTURE, next)).toEqual([]);
  });

  it('is the whole where sea, land or lines are others', () => {
    const colour = packColour('#000000');
    for (const change of [{ sea: colour }, { land: colour }, { lines: { ...PICTURE.lines, outer: colour } }]) {
      expect(changedBoxes(raster, PICTURE, { ...PICTURE, ...change })).toEqual(whole);
    }
  });

  it('is a region whose number is the same and whose paint is another', () => {
    const [, ...others] = PICTURE.paints;
    const next = { ...PICTURE, paints: [{ kind: 'plain', colour: packColour('#000000') } as const, ...others] };
    expect(changedBoxes(raster, PICTURE, next)).toEqual([{ left: 0, top: 0, right: 10, bottom: 16 }]);
  });
});
