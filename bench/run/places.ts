import type { Position } from 'geojson';
import type { Point } from '../../src/build/boundaries/arcs.ts';
import { interiorPoint, isInside, ringArea } from '../../src/build/boundaries/plane.ts';
import type { PlainRegions } from '../../src/build/synthetic/plainGeoJson.ts';
import { makeRandom } from '../../src/build/synthetic/random.ts';

/** A point of the map plane inside a region. */
export interface RegionPoint {
  readonly region: number;
  readonly point: Point;
}

/** Columns and rows of the land from which one region each is sampled, so that half a map does not count as one. */
const COLUMNS = 4;
const ROWS = 3;
const POINTS_A_REGION = 5;

/** Points in the largest region of each part of the land, among those that `isUsable` allows. */
export function sampleRegions(
  regions: PlainRegions,
  isUsable: (region: number) => boolean,
  seed: number,
): RegionPoint[] {
  const shapes = listShapes(regions).filter(({ region }) => isUsable(region));
  const xs = shapes.map(({ middle }) => middle[0]);
  const ys = shapes.map(({ middle }) => middle[1]);
  const [west, east, south, north] = [least(xs), most(xs), least(ys), most(ys)];
  const largest = new Map<number, (typeof shapes)[number]>();
  for (const shape of shapes) {
    const column = Math.min(COLUMNS - 1, Math.floor(((shape.middle[0] - west) / (east - west)) * COLUMNS));
    const row = Math.min(ROWS - 1, Math.floor(((shape.middle[1] - south) / (north - south)) * ROWS));
    const known = largest.get(row * COLUMNS + column);
    if (known === undefined || shape.area > known.area) largest.set(row * COLUMNS + column, shape);
  }
  const random = makeRandom(seed);
  return [...largest.values()].flatMap(({ region, ring, middle }) => {
    const points: Point[] = [middle];
    const reach = Math.sqrt(Math.abs(ringArea(ring))) / 4;
    for (let tries = 0; tries < 50 && points.length < POINTS_A_REGION; tries += 1) {
      const point: Point = [middle[0] + (2 * random() - 1) * reach, middle[1] + (2 * random() - 1) * reach];
      if (isInside(point, [ring])) points.push(point);
    }
    return points.map((point) => ({ region, point }));
  });
}

/** A point inside each of `count` regions, taken evenly from all; the same region comes again where there are fewer. */
export function hoverPoints(regions: PlainRegions, count: number): RegionPoint[] {
  const shapes = listShapes(regions);
  return Array.from({ length: count }, (_, index) => {
    // A stride without a common divisor would do too; this one also leaps across the map at each step.
    const shape = shapes[Math.floor(((index * GOLDEN_RATIO) % 1) * shapes.length)];
    if (shape === undefined) throw new RangeError('there are no regions');
    return { region: shape.region, point: shape.middle };
  });
}
const GOLDEN_RATIO = 0.618_033_988_75;

/** The largest polygon of each region. */
function listShapes(regions: PlainRegions) {
  return regions.features.flatMap(({ geometry }, region) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const rings = polygons.map((rings) => (rings[0] ?? []).map(toPoint));
    const ring = rings.toSorted((a, b) => Math.abs(ringArea(b)) - Math.abs(ringArea(a)))[0] ?? [];
    const middle = interiorPoint([ring]);
    return middle === undefined ? [] : [{ region, ring, middle, area: Math.abs(ringArea(ring)) }];
  });
}

function toPoint([x = Number.NaN, y = Number.NaN]: Position): Point {
  return [x, y];
}

function least(values: readonly number[]): number {
  return values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
}
