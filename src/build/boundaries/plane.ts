import type { Arc, Point } from './arcs.ts';

/** Returns the area of a closed ring in squared units of its coordinates: positive where it runs counterclockwise. */
export function ringArea(ring: Arc): number {
  let twice = 0;
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous) twice += previous[0] * point[1] - point[0] * previous[1];
    previous = point;
  }
  return twice / 2;
}

/** True where `point` lies within the rings taken together, holes left out. On an edge either may come out. */
export function isInside([x, y]: Point, rings: readonly Arc[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let previous = ring.at(-1);
    for (const point of ring) {
      if (previous && point[1] > y !== previous[1] > y) {
        const crossing = point[0] + ((y - point[1]) * (previous[0] - point[0])) / (previous[1] - point[1]);
        if (x < crossing) inside = !inside;
      }
      previous = point;
    }
  }
  return inside;
}

/** Returns a point well inside a polygon, outer ring first: the middle of its widest stretch at half its height. */
export function interiorPoint(polygon: readonly Arc[]): Point | undefined {
  const heights = polygon[0]?.map((point) => point[1]) ?? [];
  const low = heights.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const high = heights.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const y = (low + high) / 2;
  const crossings = polygon.flatMap((ring) => crossingsAt(ring, y)).toSorted((a, b) => a - b);
  let best: Point | undefined;
  let widest = 0;
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const [from = 0, to = 0] = crossings.slice(index, index + 2);
    if (to - from <= widest) continue;
    widest = to - from;
    best = [(from + to) / 2, y];
  }
  return best;
}

function crossingsAt(ring: Arc, y: number): number[] {
  const crossings: number[] = [];
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous && point[1] > y !== previous[1] > y) {
      crossings.push(point[0] + ((y - point[1]) * (previous[0] - point[0])) / (previous[1] - point[1]));
    }
    previous = point;
  }
  return crossings;
}

const KM_PER_DEGREE = 111.195;

/** Returns how far `point` is from the nearest edge, in km; good to a few per cent within some 500 km. */
export function distanceToEdgeKm([longitude, latitude]: Point, rings: readonly Arc[]): number {
  const eastKm = KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  let nearest = Number.POSITIVE_INFINITY;
  for (const ring of rings) {
    let from: Point | undefined;
    for (const point of ring) {
      const to: Point = [(point[0] - longitude) * eastKm, (point[1] - latitude) * KM_PER_DEGREE];
      if (from) nearest = Math.min(nearest, distanceFromOrigin(from, to));
      from = to;
    }
  }
  return nearest;
}

function distanceFromOrigin(from: Point, to: Point): number {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, -(from[0] * dx + from[1] * dy) / squared));
  return Math.hypot(from[0] + along * dx, from[1] + along * dy);
}
