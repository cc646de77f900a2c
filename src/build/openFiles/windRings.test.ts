import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import type { Arc, Point } from '../boundaries/arcs.ts';
import { windRings } from './windRings.ts';

function square(size: number): Point[] {
  return [
    [100 - size, 30 - size],
    [100 + size, 30 - size],
    [100 + size, 30 + size],
    [100 - size, 30 + size],
    [100 - size, 30 - size],
  ];
}

/** d3-geo takes the inside to lie on the right: a ring that runs counterclockwise holds the rest of the sphere. */
function isCounterclockwise(ring: Arc): boolean {
  return geoArea({ type: 'Polygon', coordinates: [ring.map(([x, y]) => [x, y])] }) > 2 * Math.PI;
}

describe('the rings of a polygon', () => {
  it('run counterclockwise outside and clockwise about a hole, whichever way they came', () => {
    const [outer, hole] = [square(3), square(1)];
    for (const rings of [
      [outer, hole],
      [outer.toReversed(), hole],
      [outer, hole.toReversed()],
      [outer.toReversed(), hole.toReversed()],
    ]) {
      expect(windRings(rings).map(isCounterclockwise)).toEqual([true, false]);
    }
  });
});
