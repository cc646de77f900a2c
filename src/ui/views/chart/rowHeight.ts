/** Rows of a chart: high enough to read, low enough that all are in sight where the place has room for them. */
const LEAST = 13;
const MOST = 20;
/** Fingers need more, and a page on a phone scrolls anyhow. */
const NARROW = 22;
export const NARROW_WIDTH = 480;

export function findRowHeight(count: number, { width, height }: { width: number; height: number }): number {
  if (width < NARROW_WIDTH) return NARROW;
  return Math.max(LEAST, Math.min(MOST, Math.floor(height / Math.max(1, count))));
}
