/** Growth beyond these is cut off, and says so: Tibet's +123 % would press all others together. In per cent. */
export const GROWTH_REACH = [-40, 40] as const;

/** The part of a span that lies within a reach. */
export function clip([low, high]: readonly [number, number], [least, most]: readonly [number, number]) {
  return [Math.max(low, least), Math.min(high, most)] as const;
}
