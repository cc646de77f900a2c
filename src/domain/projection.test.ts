import { geoArea, geoConicEqualArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { type LonLat, mapPlaneToAlbers, projectAlbers, toMapPlane } from './projection.ts';

const places: LonLat[] = [
  [116.4, 39.91],
  [87.62, 43.79],
  [110.2, 20.05],
  [135.08, 48.4],
  [73.5, 39.3],
  [113.55, 22.2],
  [105, 36],
];

describe('the map plane', () => {
  it('is the conic equal-area projection of d3-geo', () => {
    const theirs = geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]).center([0, 36]).scale(1).translate([0, 0]);
    for (const place of places) {
      const expected = theirs([...place]);
      const [x, y] = projectAlbers(place);
      expect(x).toBeCloseTo(expected?.[0] ?? Number.NaN, 9);
      expect(-y).toBeCloseTo(expected?.[1] ?? Number.NaN, 9);
    }
  });

  it('comes back from pseudo degrees to the same plane', () => {
    for (const place of places) {
      const [x, y] = projectAlbers(place);
      const [backX, backY] = mapPlaneToAlbers(toMapPlane(place));
      expect(backX).toBeCloseTo(x, 12);
      expect(backY).toBeCloseTo(y, 12);
    }
  });

  it('keeps areas: one degree in Heilongjiang against one in Hainan', () => {
    for (const [west, south] of [
      [127, 48],
      [109, 19],
    ] as const) {
      const ring = edgeOfDegree(west, south);
      const sphere = geoArea({ type: 'Polygon', coordinates: [ring.map((point) => [...point])] });
      expect(planeArea(ring.map(projectAlbers)) / sphere).toBeCloseTo(1, 3);
    }
  });
});

/** A one-degree square as a clockwise ring with 20 points a side, so that its edges follow the parallels. */
function edgeOfDegree(west: number, south: number): LonLat[] {
  const steps = Array.from({ length: 20 }, (_, index) => index / 20);
  return [
    ...steps.map((step): LonLat => [west, south + step]),
    ...steps.map((step): LonLat => [west + step, south + 1]),
    ...steps.map((step): LonLat => [west + 1, south + 1 - step]),
    ...steps.map((step): LonLat => [west + 1 - step, south]),
    [west, south],
  ];
}

function planeArea(ring: readonly (readonly [number, number])[]): number {
  let twice = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) twice += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return Math.abs(twice) / 2;
}
