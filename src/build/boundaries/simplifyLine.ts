import type { Arc, Point } from './arcs.ts';

/**
 * Leaves out the points of a line that lie within `tolerance` of the straight line between their neighbours left
 * (Douglas and Peucker 1973), in the unit of its coordinates. The ends stay; a ring keeps at least a triangle's points,
 * so that no island becomes a stroke.
 */
export function simplifyLine(line: Arc, tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (first === undefined || last === undefined || line.length < 3) return [...line];
  const isRing = first[0] === last[0] && first[1] === last[1];
  const kept = new Set([0, line.length - 1]);
  const open: [number, number][] = [[0, line.length - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to] = part;
    const { index, distance } = findFurthest(line, from, to);
    if (index === undefined || (distance <= tolerance && !(isRing && kept.size < 4))) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

function findFurthest(line: Arc, from: number, to: number): { index: number | undefined; distance: number } {
  const [start, end] = [line[from], line[to]];
  let index: number | undefined;
  let distance = Number.NEGATIVE_INFINITY;
  if (start === undefined || end === undefined) return { index, distance };
  for (let between = from + 1; between < to; between += 1) {
    const point = line[between];
    const away = point === undefined ? distance : distanceToEdge(point, start, end);
    if (away > distance) [index, distance] = [between, away];
  }
  return { index, distance };
}

function distanceToEdge([x, y]: Point, [startX, startY]: Point, [endX, endY]: Point): number {
  const [dx, dy] = [endX - startX, endY - startY];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(1, Math.max(0, ((x - startX) * dx + (y - startY) * dy) / squared));
  return Math.hypot(x - startX - along * dx, y - startY - along * dy);
}
