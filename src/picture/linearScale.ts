/**
 * Returns the linear function that takes the ends of `domain` to those of `range`. Where the domain has no length, all
 * of it is in the middle of the range, as in d3 `scaleLinear`: that one also brings ticks, nice ends and colours, which
 * the small lines of the first view do without.
 */
export function linearScale(
  domain: readonly [number, number],
  range: readonly [number, number],
): (value: number) => number {
  const [low, high] = domain;
  const [start, end] = range;
  if (low === high) return () => (start + end) / 2;
  return (value) => start + ((value - low) / (high - low)) * (end - start);
}
