import { describe, expect, it } from 'vitest';
import type { Box } from './camera.ts';
import { hasLandIn, isOnProvince, makeGround, spansWithin, type Terrain } from './ground.ts';
import { EARTH_RADIUS_KM, projectAlbers } from './projection.ts';
import { adcodeOf, realHomeShapes } from './realAtlas.ts';

const ground = makeGround(realHomeShapes);
const KM = 1 / EARTH_RADIUS_KM;

function terrainOf(nameEn: string): Terrain {
  const terrain = ground.provinces.find(({ adcode }) => adcode === adcodeOf(nameEn));
  if (terrain === undefined) throw new RangeError(`no terrain of ${nameEn}`);
  return terrain;
}

/** A box of so many kilometres about a place on the earth. */
function boxAbout(longitude: number, latitude: number, widthKm: number, heightKm: number): Box {
  const [x, y] = projectAlbers([longitude, latitude]);
  const [halfWidth, halfHeight] = [(widthKm * KM) / 2, (heightKm * KM) / 2];
  return { left: x - halfWidth, right: x + halfWidth, low: y - halfHeight, high: y + halfHeight };
}

describe('the ground of the map', () => {
  it('has an area for each unit that is that of the unit', () => {
    const areaOf = ({ rows }: Terrain) => {
      let length = 0;
      for (const spans of rows) for (const [index, x] of spans.entries()) length += index % 2 === 0 ? -x : x;
      return length * 4 * EARTH_RADIUS_KM;
    };
    // In thousand square kilometres, as the boundaries draw them.
    expect(areaOf(terrainOf('Tibet')) / 1000).toBeCloseTo(1130, -1);
    expect(areaOf(terrainOf('Beijing')) / 1000).toBeCloseTo(16.4, 0);
    expect(ground.provinces.reduce((sum, terrain) => sum + areaOf(terrain), 0) / 1e6).toBeCloseTo(9.5, 0);
  });

  it('knows land from sea and from a hole', () => {
    expect(hasLandIn(terrainOf('Hebei'), boxAbout(114.5, 38, 10, 10))).toBe(true);
    // Beijing lies in the middle of Hebei, and Bohai east of it.
    expect(hasLandIn(terrainOf('Hebei'), boxAbout(116.4, 40, 10, 10))).toBe(false);
    expect(hasLandIn(terrainOf('Hebei'), boxAbout(119.5, 38.6, 10, 10))).toBe(false);
    expect(hasLandIn(ground.neighbours, boxAbout(103, 47, 10, 10))).toBe(true);
  });

  it('finds where a box fits on a unit, and nothing where it does not', () => {
    const { low, high, left } = boxAbout(86, 32, 0, 300);
    const spans = spansWithin(terrainOf('Tibet'), low, high, 500 * KM, 0);
    expect(spans).toHaveLength(2);
    expect(spans[0]).toBeLessThan(left - 250 * KM);
    expect(spans[1]).toBeGreaterThan(left + 250 * KM);
    expect(spansWithin(terrainOf('Tibet'), low, high, 3000 * KM, 0)).toEqual([]);
    expect(spansWithin(terrainOf('Tibet'), low - 1, high, 10 * KM, 0)).toEqual([]);
  });

  it('tells quickly whether any province is there', () => {
    expect(isOnProvince(ground, boxAbout(110, 30, 100, 30), 0)).toBe(true);
    expect(isOnProvince(ground, boxAbout(125, 28, 100, 30), 0)).toBe(false);
    expect(isOnProvince(ground, boxAbout(150, 10, 100, 30), 0)).toBe(false);
    // Off the coast of Fujian: near enough for a coarse look, too far for an exact one.
    const besideCoast = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((step) => boxAbout(119.8 + step * 0.02, 25.3, 2, 2));
    const exact = besideCoast.map((box) => isOnProvince(ground, box, 0));
    const coarse = besideCoast.map((box) => isOnProvince(ground, box, 100 * KM));
    expect(coarse.filter(Boolean).length).toBeGreaterThanOrEqual(exact.filter(Boolean).length);
    for (const [index, isLand] of exact.entries()) if (isLand) expect(coarse[index]).toBe(true);
  });
});
