import type { Adcode } from '../adcode.ts';
import type { Atlas, FigureIndicator } from '../atlas.ts';
import { findFigure, isRankable } from '../layer.ts';
import { growthOf, hasSmallBase, totalOf } from '../trade.ts';

/** A province in two years, both known. */
export interface TwoYears {
  readonly adcode: Adcode;
  readonly from: number;
  readonly to: number;
}

/** The full-year figures of an indicator in two years, for every province that has both, highest in the later first. */
export function listTwoYears(atlas: Atlas, indicator: FigureIndicator, base: number, year: number): TwoYears[] {
  const valueIn = (adcode: Adcode, each: number) => {
    const cell = findFigure(atlas, indicator, adcode, each);
    return cell && isRankable({ ...cell, rank: undefined }) ? cell.figure.value : undefined;
  };
  return atlas.provinces
    .flatMap(({ adcode, inSeries }) => {
      const [from, to] = inSeries ? [valueIn(adcode, base), valueIn(adcode, year)] : [];
      return from === undefined || to === undefined ? [] : [{ adcode, from, to }];
    })
    .toSorted((a, b) => b.to - a.to);
}

/** How many provinces stand in each corner of growth in one year by growth in another. What stood still did not grow. */
export function countCorners(points: readonly TwoYears[]): Record<'both' | 'neither' | 'rose' | 'fell', number> {
  const corners = { both: 0, neither: 0, rose: 0, fell: 0 };
  for (const { from, to } of points) {
    if (from > 0) corners[to > 0 ? 'both' : 'fell'] += 1;
    else corners[to > 0 ? 'rose' : 'neither'] += 1;
  }
  return corners;
}

/** A province by how large its trade was before, and how it grew since. */
export interface SizeAndGrowth {
  readonly adcode: Adcode;
  /** Trade of the year that growth is counted from, in billion US$. */
  readonly size: number;
  readonly growth: number;
  readonly isSmall: boolean;
}

/** Largest first. */
export function listSizes({ trade }: Atlas, year: number, base = year - 1): SizeAndGrowth[] {
  return trade.adcodes
    .flatMap((adcode) => {
      const [size, growth] = [totalOf(trade, adcode, base), growthOf(trade, adcode, year, base)];
      const isSmall = hasSmallBase(trade, adcode, year, base);
      return size && growth ? [{ adcode, size: size.value, growth: growth.value, isSmall }] : [];
    })
    .toSorted((a, b) => b.size - a.size);
}
