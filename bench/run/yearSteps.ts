export interface YearStep {
  readonly key: 'ArrowLeft' | 'ArrowRight';
  /** The year that the key leads to, counted from 0. */
  readonly index: number;
}

/** Walks down from the opening year to the first, up to the last and so on, one year a step. */
export function walkYears(yearCount: number, opening: number, steps: number): YearStep[] {
  const walk: YearStep[] = [];
  if (yearCount < 2) return walk;
  let index = opening;
  let direction = opening > 0 ? -1 : 1;
  for (let step = 0; step < steps; step += 1) {
    if (index + direction < 0 || index + direction >= yearCount) direction = -direction;
    index += direction;
    walk.push({ key: direction < 0 ? 'ArrowLeft' : 'ArrowRight', index });
  }
  return walk;
}
