export type Direction = 'up' | 'down' | 'left' | 'right';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How much worse a step aside is than a step ahead: keeps "right" from jumping far up or down. */
const ASIDE_COST = 2;

/**
 * Returns the nearest of `places` from `from` in a direction of the screen (y downwards), or undefined if none lies
 * there. "There" is the quarter of the plane about the direction.
 */
export function findInDirection<T extends Point>(
  places: readonly T[],
  from: Point,
  direction: Direction,
): T | undefined {
  let nearest: T | undefined;
  let leastCost = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const [ahead, aside] = turn(place.x - from.x, place.y - from.y, direction);
    if (ahead <= 0 || Math.abs(aside) > ahead) continue;
    const cost = ahead + ASIDE_COST * Math.abs(aside);
    if (cost < leastCost) [nearest, leastCost] = [place, cost];
  }
  return nearest;
}

function turn(dx: number, dy: number, direction: Direction): [ahead: number, aside: number] {
  switch (direction) {
    case 'right':
      return [dx, dy];
    case 'left':
      return [-dx, dy];
    case 'down':
      return [dy, dx];
    case 'up':
      return [-dy, dx];
  }
}
