import { describe, expect, it } from 'vitest';
import type { Point } from './arcs.ts';
import { simplifyLine } from './simplifyLine.ts';

describe('a simplified line', () => {
  it('loses what lies within the tolerance and keeps its ends and its bends', () => {
    const line: Point[] = [
      [0, 0],
      [1, 0.1],
      [2, -0.1],
      [3, 2],
      [4, 0],
    ];
    expect(simplifyLine(line, 0.5)).toEqual([line[0], line[2], line[3], line[4]]);
    expect(simplifyLine(line, 5)).toEqual([line[0], line[4]]);
    expect(simplifyLine(line, 0)).toEqual(line);
  });

  it('keeps an area where it is a ring, however small', () => {
    const island: Point[] = [
      [0, 0],
      [0.1, 0],
      [0.1, 0.1],
      [0, 0.1],
      [0, 0],
    ];
    expect(simplifyLine(island, 1)).toHaveLength(4);
  });

  it('stays as it is where nothing can go', () => {
    expect(simplifyLine([], 1)).toEqual([]);
    expect(
      simplifyLine(
        [
          [0, 0],
          [0, 0],
        ],
        1,
      ),
    ).toHaveLength(2);
  });
});
