import type { Measured } from './measured.ts';

/**
 * Figures of all provinces with their rounding intervals, by the index of the province; NaN where there is none.
 *
 * What looks at all of them runs over three rows of numbers; a single one is asked for with `valueAt`.
 */
export interface MeasuredColumn {
  readonly values: Float64Array;
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

export function emptyColumn(length: number): MeasuredColumn {
  const none = () => new Float64Array(length).fill(Number.NaN);
  return { values: none(), lows: none(), highs: none() };
}

export function setMeasured({ values, lows, highs }: MeasuredColumn, index: number, figure: Measured): void {
  values[index] = figure.value;
  lows[index] = figure.low;
  highs[index] = figure.high;
}

/** The figure at an index, or undefined where there is none. */
export function valueAt({ values }: MeasuredColumn, index: number): number | undefined {
  const value = values[index];
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

/** How many figures there are. */
export function countFigures({ values }: MeasuredColumn): number {
  let count = 0;
  for (const value of values) if (!Number.isNaN(value)) count++;
  return count;
}
