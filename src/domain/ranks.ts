import type { Adcode } from './adcode.ts';
import type { Measured } from './measured.ts';

/** A place in a ranking from the highest: `shared` where rounding cannot tell it from another ("2="). */
export interface Rank {
  readonly place: number;
  readonly shared: boolean;
  readonly of: number;
}

/**
 * Ranks figures from the highest. Figures whose rounding intervals overlap share a place, and so do those that are
 * joined by others between them: of three of which the middle one could be either neighbour, all share. A place is one
 * more than the figures that are higher for certain than all who share it.
 */
export function rankFigures(figures: ReadonlyMap<Adcode, Measured>): Map<Adcode, Rank> {
  const ranks = new Map<Adcode, Rank>();
  let group: Adcode[] = [];
  let lowest = Number.POSITIVE_INFINITY;
  let place = 1;
  const closeGroup = () => {
    for (const adcode of group) ranks.set(adcode, { place, shared: group.length > 1, of: figures.size });
    place += group.length;
    group = [];
    lowest = Number.POSITIVE_INFINITY;
  };
  for (const [adcode, figure] of [...figures].toSorted(([, a], [, b]) => b.high - a.high)) {
    if (figure.high < lowest && group.length > 0) closeGroup();
    group.push(adcode);
    lowest = Math.min(lowest, figure.low);
  }
  closeGroup();
  return ranks;
}

/** Those that may be the highest: all whom rounding cannot tell from the top, highest printed value first. */
export function findHighest(figures: ReadonlyMap<Adcode, Measured>): Adcode[] {
  const bar = Math.max(...[...figures.values()].map((figure) => figure.low));
  return [...figures]
    .filter(([, figure]) => figure.high >= bar)
    .sort(([, a], [, b]) => b.value - a.value)
    .map(([adcode]) => adcode);
}

/** Those that may be the lowest, lowest printed value first. */
export function findLowest(figures: ReadonlyMap<Adcode, Measured>): Adcode[] {
  const bar = Math.min(...[...figures.values()].map((figure) => figure.high));
  return [...figures]
    .filter(([, figure]) => figure.low <= bar)
    .sort(([, a], [, b]) => a.value - b.value)
    .map(([adcode]) => adcode);
}
