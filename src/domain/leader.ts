import type { Box } from './camera.ts';
import type { Leader, Point } from './label.ts';

/** True where two leaders cross. */
export function cross(a: Leader, b: Leader): boolean {
  const side = (line: Leader, [x, y]: Point) =>
    (line.to[0] - line.from[0]) * (y - line.from[1]) - (line.to[1] - line.from[1]) * (x - line.from[0]);
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

/** True where a leader and a box have a point in common. */
export function runsThrough({ from, to }: Leader, box: Box): boolean {
  const { left, right, low, high } = box;
  const isInside = ([x, y]: Point) => x > left && x < right && y > low && y < high;
  const leader = { from, to };
  return (
    isInside(from) ||
    isInside(to) ||
    cross(leader, { from: [left, low], to: [right, high] }) ||
    cross(leader, { from: [left, high], to: [right, low] })
  );
}
