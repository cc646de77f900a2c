/**
 * Returns the plan year that is read beside `year`: its own where a plan is held, else the nearest one held.
 *
 * Of two equally near the earlier is taken: what had been planned by then. Undefined if none is held.
 */
export function choosePlanYear(year: number, heldYears: readonly number[]): number | undefined {
  const ascending = heldYears.toSorted((a, b) => a - b);
  let nearest = ascending[0];
  for (const held of ascending) {
    if (nearest === undefined || Math.abs(held - year) < Math.abs(nearest - year)) nearest = held;
  }
  return nearest;
}
