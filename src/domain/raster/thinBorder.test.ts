import { describe, expect, it } from 'vitest';
import { readHandMade, rectangle } from './handMade.ts';
import { meanRegionSide, thinBorder } from './thinBorder.ts';

describe('the side of a region in the mean', () => {
  it('is that of a square as large; holes do not count, nor regions without a shape', () => {
    const arcs = [rectangle(0, 0, 4, 4), rectangle(10, 0, 20, 10), rectangle(12, 1, 18, 7)];
    const regions = { small: [[[0]]], holed: [[[1], [2]]] };
    expect(100 * meanRegionSide(readHandMade({ arcs, regions }))).toBeCloseTo((4 + 8) / 2);
    expect(100 * meanRegionSide(readHandMade({ arcs, regions }, ['holed', 'unknown']))).toBeCloseTo(8);
    expect(meanRegionSide(readHandMade({ arcs, regions }, ['unknown']))).toBe(0);
  });
});

describe('the border between regions', () => {
  it('is as wide as it is meant where regions are large, and thinner where they are small', () => {
    const widths = [1000, 100, 10, 1].map((scale) => thinBorder(0.6, 0.5, scale));
    expect(widths[0]).toBe(0.6);
    expect(widths[1]).toBe(0.6);
    expect(widths[2]).toBeLessThan(0.3);
    expect(widths[3]).toBeGreaterThan(0);
    expect(widths[3]).toBeLessThan(widths[2] ?? 0);
  });
});
