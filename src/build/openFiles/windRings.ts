import type { Arc } from '../boundaries/arcs.ts';
import { ringArea } from '../boundaries/plane.ts';

/** Turns the rings of a polygon, outer ring first, as RFC 7946 asks: the outer counterclockwise, holes clockwise. */
export function windRings(rings: readonly Arc[]): Arc[] {
  return rings.map((ring, index) => {
    const isCounterclockwise = ringArea(ring) > 0;
    return isCounterclockwise === (index === 0) ? ring : ring.toReversed();
  });
}
