import { describe, expect, it } from 'vitest';
import { type GridLine, type GridPoint, isPath, keepSteps, listLines, readPath, writePath } from './svgPath.ts';

const square: GridLine = [
  [-5, 10],
  [5, 10],
  [5, 20],
  [-5, 20],
  [-5, 10],
];

describe('a path on a grid', () => {
  it('says where it begins and then only the steps', () => {
    expect(writePath([square], true)).toBe('M-5 10l10 0 0 10-10 0 0-10z');
    expect(writePath([square.slice(0, 3)], false)).toBe('M-5 10l10 0 0 10');
  });

  it('is read as it was written, lines and rings', () => {
    expect(readPath(writePath([square, square.toReversed()], true))).toEqual([square, square.toReversed()]);
    expect(readPath(writePath([square.slice(1, 4)], false))).toEqual([square.slice(1, 4)]);
    expect(readPath('')).toEqual([]);
  });

  it('leaves out steps of no length, and keeps a line of no length as a point', () => {
    expect(
      writePath(
        [
          [
            [1, 2],
            [1, 2],
            [3, 2],
          ],
        ],
        false,
      ),
    ).toBe('M1 2l2 0');
    expect(
      writePath(
        [
          [
            [1, -2],
            [1, -2],
          ],
        ],
        true,
      ),
    ).toBe('M1-2h0z');
    expect(readPath('M1-2h0z')).toEqual([[[1, -2]]]);
    expect(writePath([[]], false)).toBe('');
  });

  it('ends a ring where it began, whether or not the last step is written', () => {
    expect(readPath('M0 0l2 0 0 2z')).toEqual([
      [
        [0, 0],
        [2, 0],
        [2, 2],
        [0, 0],
      ],
    ]);
  });

  it('is told line by line, with the box about each', () => {
    const path = writePath([square, [[30, -40]]], true);
    expect(listLines(path)).toEqual([
      { path: 'M-5 10l10 0 0 10-10 0 0-10z', box: { left: -5, right: 5, low: 10, high: 20 } },
      { path: 'M30-40h0z', box: { left: 30, right: 30, low: -40, high: -40 } },
    ]);
  });

  it('falls into stretches where only some of its steps are kept', () => {
    const [a, b, c, d] = square as [GridPoint, GridPoint, GridPoint, GridPoint];
    const without = (from: GridPoint) => keepSteps(square, (start) => start !== from);
    expect(without(b)).toEqual([
      [a, b],
      [c, d, a],
    ]);
    expect(without(a)).toEqual([[b, c, d, a]]);
    expect(keepSteps(square, () => false)).toEqual([]);
  });

  it('is refused where it is of another kind', () => {
    for (const path of ['L1 2', 'M1,2L3,4', 'M0 0l1 1 C1 2 3 4', 'M1.5 2l1 1', 'M1 2 3 4', 'M12l1 1', 'M0 0l1 1 2']) {
      expect(() => readPath(path), path).toThrow(RangeError);
      expect(() => listLines(path), path).toThrow(RangeError);
      expect(isPath(path), path).toBe(false);
    }
    expect(isPath('M1 2h0M-3-4l5 6z')).toBe(true);
  });
});
