/**
 * Rounds `value` to `decimals` places, halves away from zero, and never returns minus zero.
 *
 * The hair of slack takes 1.005, stored as 1.00499..., where a reader expects it.
 */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = Math.round(Math.abs(value) * factor * (1 + Number.EPSILON)) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
