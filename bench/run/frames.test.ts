import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/domain/palette.ts';
import {
  COLOUR_TOLERANCE,
  differingSamples,
  isColoured,
  matchColours,
  movingIntervals,
  type Rgb,
  readColour,
  settledAt,
} from './frames.ts';

describe('the colours of a frame', () => {
  it('match where JPEG has moved them a little, and not where they belong to another class', () => {
    const purple = readColour('#8073ac');
    expect(matchColours([[124, 118, 170], readColour('#b2abd2')], [purple, purple])).toEqual([true, false]);
    expect(matchColours([], [purple])).toEqual([false]);
    expect(() => readColour('purple')).toThrow(RangeError);
  });

  it('are further apart in the palette than two samples of one class can be', () => {
    const { diverging, sea, noFigurePaper } = PALETTES.light;
    const classes = Object.values(diverging).map(readColour);
    for (const [index, colour] of classes.entries()) {
      for (const other of [...classes.slice(index + 1), readColour(sea), readColour(noFigurePaper)]) {
        const distance = Math.hypot(colour[0] - other[0], colour[1] - other[1], colour[2] - other[2]);
        expect(distance).toBeGreaterThan(COLOUR_TOLERANCE);
      }
    }
  });

  it('make a coloured map once nine of ten chosen samples show theirs', () => {
    const matches = [true, true, true, true, true, true, true, true, true, false, false];
    expect(isColoured(matches, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe(true);
    expect(isColoured(matches, [0, 1, 2, 9, 10])).toBe(false);
    expect(isColoured(matches, [])).toBe(false);
  });

  it('tell two years apart only where the class changes', () => {
    const before = ['#8073ac', '#8073ac', '#d8daeb'].map(readColour);
    const after = ['#8073ac', '#b2abd2', '#fee0b6'].map(readColour);
    expect(differingSamples(before, after, [0, 1])).toEqual([1]);
    expect(differingSamples(before, before, [0, 1, 2])).toEqual([]);
  });
});

describe('the frames of a zoom', () => {
  const frame = (atMs: number, image: string) => ({ atMs, image });

  it('settle with the first that looks as the last, and stays so', async () => {
    const grey = (value: number) => Array.from({ length: 200 }, (): Rgb => [value, value, value]);
    const pictures: Record<string, Rgb[]> = {
      a: grey(0),
      b: grey(255),
      c: grey(200),
      // One point in two hundred is another, and all are a little lighter.
      d: [[0, 0, 0], ...grey(210).slice(1)],
    };
    const read = async (image: string) => pictures[image] ?? [];
    const settled = (images: string) =>
      settledAt(
        [...images].map((image, index) => frame(10 * index, image)),
        read,
      );
    expect(await settled('abcc')).toBe(20);
    expect(await settled('abcdc')).toBe(20);
    expect(await settled('cabc')).toBe(30);
    expect(await settledAt([], read)).toBeUndefined();
  });

  it('count from the first input to the frame that spans the end', () => {
    const frames = [frame(5, 'old'), frame(120, 'a'), frame(140, 'b'), frame(460, 'c'), frame(900, 'd')];
    expect(movingIntervals(frames, 100, 400)).toEqual([20, 20, 320]);
    expect(movingIntervals([frame(5, 'old')], 100, 400)).toEqual([]);
  });
});
