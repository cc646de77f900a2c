import type { MeasuredColumn } from './measuredColumn.ts';

/** A place in a ranking from the highest: `shared` where rounding cannot tell it from another ("2="). */
export interface Rank {
  readonly place: number;
  readonly shared: boolean;
  readonly of: number;
}

/** The rank of the figure at an index; undefined where there is none. */
export type Ranking = (index: number) => Rank | undefined;

/**
 * Ranks figures from the highest. Figures whose rounding intervals overlap share a place, and so do those that are
 * joined by others between them: of three of which the middle one could be either neighbour, all share. A place is one
 * more than the figures that are higher for certain than all who share it.
 *
 * Lower and upper ends are sorted each by themselves: k figures stand clear of the rest exactly where the k-th highest
 * lower end is above the next highest upper end. So two sorts of plain numbers do, and no figure is moved.
 */
export function rankFigures(figures: MeasuredColumn): Ranking {
  const lows = sortHeld(figures.lows);
  const highs = sortHeld(figures.highs);
  const of = highs.length;
  /** How many figures stand above each group, and at the end how many there are. */
  const starts = [0];
  for (let above = 1; above < of; above++) {
    const next = highs[of - 1 - above] ?? Number.NaN;
    const last = lows[of - above] ?? Number.NaN;
    if (next < last) starts.push(above);
  }
  starts.push(of);

  return (index) => {
    const high = figures.highs[index] ?? Number.NaN;
    if (Number.isNaN(high)) return undefined;
    const group = findLastUpTo(starts, of - countUpTo(highs, high));
    const start = starts[group] ?? 0;
    return { place: start + 1, shared: (starts[group + 1] ?? of) - start > 1, of };
  };
}

/** The numbers that are there, ascending. */
function sortHeld(numbers: Float64Array): Float64Array {
  return numbers.filter((number) => !Number.isNaN(number)).sort();
}

/** How many of ascending numbers are not above `limit`. */
function countUpTo(ascending: Float64Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? Number.NaN) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the last of ascending numbers that is not above `limit`. */
function findLastUpTo(ascending: readonly number[], limit: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? Number.NaN) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Those that may be the highest: all whom rounding cannot tell from the top, highest printed value first. */
export function findHighest({ values, lows, highs }: MeasuredColumn): number[] {
  let bar = Number.NEGATIVE_INFINITY;
  for (const low of lows) if (low > bar) bar = low;
  const leaders: number[] = [];
  for (let index = 0; index < highs.length; index++) if ((highs[index] ?? Number.NaN) >= bar) leaders.push(index);
  return leaders.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
}

/** Those that may be the lowest, lowest printed value first. */
export function findLowest({ values, lows, highs }: MeasuredColumn): number[] {
  let bar = Number.POSITIVE_INFINITY;
  for (const high of highs) if (high < bar) bar = high;
  const leaders: number[] = [];
  for (let index = 0; index < lows.length; index++) if ((lows[index] ?? Number.NaN) <= bar) leaders.push(index);
  return leaders.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
}
