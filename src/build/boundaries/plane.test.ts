import { describe, expect, it } from 'vitest';
import type { Point } from './arcs.ts';
import { distanceToEdgeKm, interiorPoint, isInside, ringArea } from './plane.ts';

const square = (west: number, south: number, size: number): Point[] => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];

describe('rings', () => {
  it('have an area, negative where they run clockwise', () => {
    expect(ringArea(square(0, 0, 2))).toBe(4);
    expect(ringArea(square(0, 0, 2).toReversed())).toBe(-4);
    expect(ringArea([])).toBe(0);
  });

  it('hold what lies within, and not what lies in a hole', () => {
    const rings = [square(0, 0, 10), square(4, 4, 2)];
    expect(isInside([1, 1], rings)).toBe(true);
    expect(isInside([5, 5], rings)).toBe(false);
    expect(isInside([11, 5], rings)).toBe(false);
  });

  it('have a point inside, beside a hole in the middle too', () => {
    const rings = [square(0, 0, 10), square(4, 4, 2)];
    const point = interiorPoint(rings);
    expect(point && isInside(point, rings)).toBe(true);
    expect(interiorPoint([[]])).toBeUndefined();
  });
});

describe('the distance to the edge', () => {
  it('is in km: half a degree of latitude, or of longitude at 60 degrees north', () => {
    expect(distanceToEdgeKm([5, 0.5], [square(0, 0, 10)])).toBeCloseTo(55.6, 1);
    expect(distanceToEdgeKm([0.5, 60], [square(0, 55, 10)])).toBeCloseTo(27.8, 1);
  });
});
