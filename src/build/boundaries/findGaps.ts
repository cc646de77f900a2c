import { type Arc, arcNumber, type Point } from './arcs.ts';
import { ringArea } from './plane.ts';
import type { Unit } from './units.ts';

/** A stretch of shore, walked with the land on the left. */
interface Shore {
  readonly points: Arc;
  readonly start: Point;
  readonly end: Point;
}

/**
 * Finds the areas that units enclose and none covers: a point on the edge of each.
 *
 * Lakes belong to their unit, so such an area is a gap. Shores, which are the arcs with land on one side only, are
 * walked with the water on the right, at each fork as sharply to the right as can be. Round islands the walk then runs
 * counterclockwise, round a gap clockwise. A gap that opens to the sea looks like a bay and is not found.
 */
export function findGaps(arcs: readonly Arc[], units: readonly Unit[]): Point[] {
  const shores = collectShores(arcs, units);
  const byStart = new Map<string, Shore[]>();
  for (const shore of shores) {
    const key = String(shore.start);
    byStart.set(key, [...(byStart.get(key) ?? []), shore]);
  }
  const walked = new Set<Shore>();
  const gaps: Point[] = [];
  for (const first of shores) {
    const ring: Point[] = [];
    let shore: Shore | undefined = first;
    while (shore && !walked.has(shore)) {
      walked.add(shore);
      ring.push(...shore.points.slice(1));
      shore = sharpestRight(shore, byStart.get(String(shore.end)) ?? []);
    }
    if (ringArea(ring) < 0) gaps.push(first.start);
  }
  return gaps;
}

/** Whether rings run clockwise or not differs between files; within one they agree, or borders would not be shared. */
function collectShores(arcs: readonly Arc[], units: readonly Unit[]): Shore[] {
  const land = units.filter(({ layer }) => layer !== 'islets');
  const used = new Set(land.flatMap(({ references }) => references.flat(2)));
  const area = land.flatMap(({ polygons }) => polygons.flat()).reduce((sum, ring) => sum + ringArea(ring), 0);
  return [...used].flatMap((reference) => {
    const arc = arcs[arcNumber(reference)];
    if (!arc || used.has(~reference)) return [];
    const isForward = reference >= 0 === area > 0;
    const points = isForward ? arc : arc.toReversed();
    const [start, end] = [points[0], points.at(-1)];
    return start && end ? [{ points, start, end }] : [];
  });
}

function sharpestRight(arrived: Shore, options: readonly Shore[]): Shore | undefined {
  const back = angle(arrived.end, arrived.points.at(-2) ?? arrived.start);
  const turn = (shore: Shore) => {
    const difference = angle(shore.start, shore.points[1] ?? shore.end) - back;
    return difference <= 0 ? difference + 2 * Math.PI : difference;
  };
  return options.toSorted((a, b) => turn(a) - turn(b))[0];
}

function angle(from: Point, to: Point): number {
  return Math.atan2(to[1] - from[1], to[0] - from[0]);
}
