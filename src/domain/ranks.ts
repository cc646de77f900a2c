import type { Adcode } from './adcode.ts';
import type { Measured } from './measured.ts';

/** A place in a ranking from the highest: `shared` where rounding cannot tell it from another ("2="). */
export interface Rank {
  readonly place: number;
  readonly shared: boolean;
  readonly of: number;
}

/**
 * Ranks figures from the highest. A place counts the figures that are higher for certain, over the whole rounding
 * interval of both; where another figure's interval overlaps, the place is shared.
 */
export function rankFigures(figures: ReadonlyMap<Adcode, Measured>): Map<Adcode, Rank> {
  const ranks = new Map<Adcode, Rank>();
  for (const [adcode, figure] of figures) {
    let higher = 0;
    let shared = false;
    for (const [other, rival] of figures) {
      if (other === adcode) continue;
      if (rival.low > figure.high) higher += 1;
      else if (rival.high >= figure.low) shared = true;
    }
    ranks.set(adcode, { place: higher + 1, shared, of: figures.size });
  }
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
