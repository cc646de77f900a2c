import { describe, expect, it } from 'vitest';
import type { Arc } from './arcs.ts';
import { findCrossings } from './crossings.ts';

const across: Arc = [
  [0, 5],
  [10, 5],
];
const up: Arc = [
  [5, 0],
  [5, 10],
];

describe('crossings', () => {
  it('are found between arcs and within one', () => {
    expect(findCrossings([across, up]).map(({ arcs }) => arcs)).toEqual([[0, 1]]);
    const bow: Arc = [
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ];
    expect(findCrossings([bow]).map(({ arcs }) => arcs)).toEqual([[0, 0]]);
  });

  it('are not where lines meet at their ends', () => {
    const meeting: Arc = [
      [10, 5],
      [20, 8],
      [5, 20],
    ];
    expect(
      findCrossings([
        across,
        meeting,
        [
          [0, 5],
          [0, 20],
        ],
      ]),
    ).toEqual([]);
    expect(findCrossings([])).toEqual([]);
  });

  it('count a line that runs over another, either way round', () => {
    expect(findCrossings([across, across.toReversed()])).toHaveLength(1);
  });

  it('are named once a pair', () => {
    const zigzag: Arc = [
      [1, 0],
      [2, 10],
      [3, 0],
      [4, 10],
    ];
    expect(findCrossings([across, zigzag])).toHaveLength(1);
  });
});
