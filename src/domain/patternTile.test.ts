import { describe, expect, it } from 'vitest';
import { drawPatternTile, PATTERN_SIZE } from './patternTile.ts';

function meanInk(pattern: 'hatch' | 'dots', pixelRatio: number): number {
  const { ink } = drawPatternTile(pattern, pixelRatio);
  return ink.reduce((sum, each) => sum + each, 0) / ink.length / 255;
}

describe('the tile of a pattern', () => {
  it('is of whole device pixels', () => {
    expect([1, 1.25, 2, 3].map((ratio) => drawPatternTile('hatch', ratio).side)).toEqual([8, 10, 16, 24]);
  });

  it('has as much ink as the drawn pattern, at every density', () => {
    // A line of one pixel along the diagonal; two dots of one pixel of radius.
    const hatch = Math.SQRT2 / PATTERN_SIZE;
    const dots = (2 * Math.PI) / PATTERN_SIZE ** 2;
    for (const ratio of [1, 1.5, 2, 3]) {
      expect(meanInk('hatch', ratio)).toBeCloseTo(hatch, 1);
      expect(meanInk('dots', ratio)).toBeCloseTo(dots, 1);
    }
  });

  it('hatches upwards to the right, and goes on in the next tile', () => {
    const { side, ink } = drawPatternTile('hatch', 1);
    const row = (y: number) =>
      Array.from(ink.slice(y * side, (y + 1) * side), (each) => (each > 128 ? '#' : '.')).join('');
    expect([0, 1, 7].map(row)).toEqual(['.......#', '......#.', '#.......']);
  });
});
