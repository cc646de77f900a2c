import type { Adcode } from '../domain/adcode.ts';

/** Half of what a fingertip covers, in pixels: the targets of phones are 44 wide, and a tap is aimed better than that. */
const FINGER_RADIUS = 14;
/** A unit that does not reach so far in any direction is smaller than a finger. */
const SMALL_RADIUS = 24;
const DIRECTIONS = Array.from({ length: 8 }, (_, step) => (step / 8) * 2 * Math.PI);
/** The smallest unit on the map has a ring of about this width, which no step may miss. */
const STEP = 3;

/**
 * Returns what a tap at a point means: where a finger covers two or more units that are smaller than itself, those, and
 * the one that lies under its middle; else nothing. `pick` finds the unit at a point of the screen, in pixels.
 */
export function unitsUnderFinger(
  pick: (x: number, y: number) => Adcode | undefined,
  x: number,
  y: number,
): readonly Adcode[] {
  const middle = pick(x, y);
  const found = new Set<Adcode>(middle && [middle]);
  const small: Adcode[] = [];
  for (let dx = -FINGER_RADIUS; dx <= FINGER_RADIUS; dx += STEP) {
    for (let dy = -FINGER_RADIUS; dy <= FINGER_RADIUS; dy += STEP) {
      const unit = Math.hypot(dx, dy) <= FINGER_RADIUS ? pick(x + dx, y + dy) : undefined;
      if (unit === undefined || (found.has(unit) && unit !== middle) || small.includes(unit)) continue;
      found.add(unit);
      if (isSmall(unit, x + dx, y + dy)) small.push(unit);
    }
  }
  if (small.length < 2) return [];
  return middle === undefined || small.includes(middle) ? small : [...small, middle];

  function isSmall(unit: Adcode, atX: number, atY: number): boolean {
    const { cos, sin } = Math;
    return DIRECTIONS.every((way) => pick(atX + SMALL_RADIUS * cos(way), atY + SMALL_RADIUS * sin(way)) !== unit);
  }
}
