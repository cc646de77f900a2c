/** The middle value, or the mean of the two middle ones. Undefined where there is none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[middle - 1];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 || lower === undefined ? upper : (lower + upper) / 2;
}

/** The smallest value that 95 of 100 do not exceed (nearest rank). Undefined where there is none. */
export function p95(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(0.95 * sorted.length) - 1)];
}

/** The name with the least value. Undefined where none has a value. */
export function findBest(values: ReadonlyMap<string, number | undefined>): { name: string; value: number } | undefined {
  let best: { name: string; value: number } | undefined;
  for (const [name, value] of values) {
    if (value !== undefined && (best === undefined || value < best.value)) best = { name, value };
  }
  return best;
}

/** `value` against `best`; undefined where either is missing or nothing can be divided by it. */
export function ratioTo(best: number | undefined, value: number | undefined): number | undefined {
  return best === undefined || value === undefined || best === 0 ? undefined : value / best;
}
