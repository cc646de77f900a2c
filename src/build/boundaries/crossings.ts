import type { Arc, Point } from './arcs.ts';

interface Segment {
  readonly arc: number;
  readonly from: Point;
  readonly to: Point;
}

/** Where two lines cross, or run along each other, that should only meet at their ends. */
interface Crossing {
  readonly arcs: readonly [number, number];
  readonly near: Point;
}

/** Segments a cell on average: with many more the pairs cost, with fewer the cells do. */
const SEGMENTS_PER_CELL = 2;

/**
 * Finds the pairs of arcs that cross, each pair once. An arc that crosses itself is a pair with itself.
 *
 * Segments are sorted into the cells of a grid, so that only neighbours are compared.
 */
export function findCrossings(arcs: readonly Arc[]): Crossing[] {
  const segments = arcs.flatMap((arc, number) => segmentsOf(arc, number));
  const found = new Map<string, Crossing>();
  for (const cell of fillGrid(segments)) {
    for (const [index, a] of cell.entries()) {
      for (const b of cell.slice(index + 1)) {
        const key = `${Math.min(a.arc, b.arc)} ${Math.max(a.arc, b.arc)}`;
        if (found.has(key) || !(doCross(a, b) || isSameSegment(a, b))) continue;
        found.set(key, { arcs: [a.arc, b.arc], near: a.from });
      }
    }
  }
  return [...found.values()];
}

function segmentsOf(arc: Arc, number: number): Segment[] {
  return arc.slice(1).map((to, index) => ({ arc: number, from: arc[index] ?? to, to }));
}

function fillGrid(segments: readonly Segment[]): Segment[][] {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of segments.flatMap(({ from, to }) => [from, to])) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const side = Math.max(1, Math.floor(Math.sqrt(segments.length / SEGMENTS_PER_CELL)));
  const column = (x: number) => Math.floor(((x - west) / (east - west || 1)) * side);
  const line = (y: number) => Math.floor(((y - south) / (north - south || 1)) * side);
  const cells = new Map<number, Segment[]>();
  for (const segment of segments) {
    const [x1, x2] = [column(segment.from[0]), column(segment.to[0])].toSorted((a, b) => a - b);
    const [y1, y2] = [line(segment.from[1]), line(segment.to[1])].toSorted((a, b) => a - b);
    for (let x = x1 ?? 0; x <= (x2 ?? 0); x += 1) {
      for (let y = y1 ?? 0; y <= (y2 ?? 0); y += 1) {
        const key = x * (side + 1) + y;
        const cell = cells.get(key);
        if (cell) cell.push(segment);
        else cells.set(key, [segment]);
      }
    }
  }
  return [...cells.values()];
}

function doCross(a: Segment, b: Segment): boolean {
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

/** -1, 0 or 1: on which side of the line through the segment the point lies. */
function side({ from, to }: Segment, point: Point): number {
  return Math.sign((to[0] - from[0]) * (point[1] - from[1]) - (to[1] - from[1]) * (point[0] - from[0]));
}

function isSameSegment(a: Segment, b: Segment): boolean {
  return (
    (isSamePoint(a.from, b.from) && isSamePoint(a.to, b.to)) || (isSamePoint(a.from, b.to) && isSamePoint(a.to, b.from))
  );
}

function isSamePoint(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
