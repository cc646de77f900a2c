import { describe, expect, it } from 'vitest';
import { isInside } from '../../src/build/boundaries/plane.ts';
import { growRegions } from '../../src/build/synthetic/growRegions.ts';
import { plainGeoJson } from '../../src/build/synthetic/plainGeoJson.ts';
import { hoverPoints, type RegionPoint, sampleRegions } from './places.ts';

const { topology } = growRegions(60, 1);
const regions = plainGeoJson(topology, topology.objects.provinces);

function expectInside({ region, point }: RegionPoint): void {
  const geometry = regions.features[region]?.geometry;
  const rings = geometry?.type === 'Polygon' ? geometry.coordinates : [];
  const points = rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, y] as const));
  expect(isInside(point, points)).toBe(true);
}

describe('the points that are looked at', () => {
  it('lie inside regions of all parts of the land, and only of usable ones', () => {
    const samples = sampleRegions(regions, (region) => region % 2 === 0, 1);
    for (const sample of samples) expectInside(sample);
    const sampled = new Set(samples.map(({ region }) => region));
    expect(sampled.size).toBeGreaterThan(6);
    expect([...sampled].every((region) => region % 2 === 0)).toBe(true);
  });

  it('are hovered each in its region, never the same twice in a row', () => {
    const points = hoverPoints(regions, 100);
    expect(points).toHaveLength(100);
    for (const [index, point] of points.entries()) {
      expectInside(point);
      expect(point.region).not.toBe(points[index - 1]?.region);
    }
  });
});
