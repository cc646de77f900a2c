import { describe, expect, it } from 'vitest';
import type { Arc } from './arcs.ts';
import { ringPoints } from './arcs.ts';
import { findGaps } from './findGaps.ts';
import type { Unit } from './units.ts';

/** Two squares side by side, 0 to 10 and 10 to 20. */
const WEST_EDGE: Arc = [
  [10, 0],
  [0, 0],
  [0, 10],
  [10, 10],
];
const EAST_EDGE: Arc = [
  [10, 10],
  [20, 10],
  [20, 0],
  [10, 0],
];
const MIDDLE: Arc = [
  [10, 10],
  [10, 0],
];
const BENT_MIDDLE: Arc = [
  [10, 10],
  [12, 5],
  [10, 0],
];

function unit(id: string, arcs: readonly Arc[], ...rings: number[][]): Unit {
  const polygons = rings.map((ring) => [ringPoints(arcs, ring)]);
  return { layer: 'provinces', id, references: rings.map((ring) => [ring]), polygons, holds: () => false };
}

describe('gaps', () => {
  it('are not between units that share their border', () => {
    const arcs = [WEST_EDGE, EAST_EDGE, MIDDLE];
    expect(findGaps(arcs, [unit('west', arcs, [0, 2]), unit('east', arcs, [1, ~2])])).toEqual([]);
  });

  it('are found between units that each have a border of their own, whichever way the rings run', () => {
    const arcs = [WEST_EDGE, EAST_EDGE, MIDDLE, BENT_MIDDLE];
    expect(findGaps(arcs, [unit('west', arcs, [0, 2]), unit('east', arcs, [1, ~3])])).toHaveLength(1);
    expect(findGaps(arcs, [unit('west', arcs, [~2, ~0]), unit('east', arcs, [3, ~1])])).toHaveLength(1);
  });

  it('are found where a ring of land closes about nothing', () => {
    const hole: Arc = [
      [2, 2],
      [4, 2],
      [4, 4],
      [2, 2],
    ];
    const arcs = [WEST_EDGE, EAST_EDGE, hole];
    const ring = unit('land', arcs, [0, 1]);
    const withHole = { ...ring, references: [[[0, 1], [2]]], polygons: [[ringPoints(arcs, [0, 1]), hole]] };
    expect(findGaps(arcs, [ring])).toEqual([]);
    expect(findGaps(arcs, [withHole])).toEqual([[2, 2]]);
  });

  it('are not the sea between islands, nor where two islands touch in a point', () => {
    const first: Arc = [
      [0, 0],
      [0, 5],
      [5, 5],
      [0, 0],
    ];
    const second: Arc = [
      [5, 5],
      [5, 9],
      [9, 9],
      [5, 5],
    ];
    const arcs = [first, second];
    expect(findGaps(arcs, [unit('islands', arcs, [0], [1])])).toEqual([]);
    const touching = [[...first.slice(2), ...first.slice(1, 3)], second];
    expect(findGaps(touching, [unit('islands', touching, [0], [1])])).toEqual([]);
  });
});
