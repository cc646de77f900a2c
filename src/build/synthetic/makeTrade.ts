import { drawNormal, makeRandom } from './random.ts';

/** Goods trade of each region, and its growth, year by year. */
export interface SyntheticTrade {
  /** One more than the years of growth. */
  readonly levelYears: readonly number[];
  /** In thousand US$: one row a region, one column a year of `levelYears`. */
  readonly levels: readonly (readonly number[])[];
  readonly growthYears: readonly number[];
  /** In per cent to one decimal, one row a region, one column a year of `growthYears`. */
  readonly growth: readonly (readonly number[])[];
}

const LATEST_YEAR = 2024;
/** The app counts years from here. */
const FIRST_YEAR = 2000;

/**
 * Makes levels that grow about as the real ones do: a common rise or fall each year, a deviation of each region's own
 * about it that is the wider the smaller the region's trade, and now and then a leap. All classes occur in every year.
 */
export function makeTrade(regionCount: number, yearCount: number, seed: number): SyntheticTrade {
  const random = makeRandom(seed);
  const first = Math.max(FIRST_YEAR, LATEST_YEAR - yearCount);
  const levelYears = Array.from({ length: yearCount + 1 }, (_, index) => first + index);
  const growthYears = levelYears.slice(1);
  const common = growthYears.map(() => 4 + 8 * drawNormal(random));

  const levels = Array.from({ length: regionCount }, () => {
    const size = drawNormal(random);
    let level = Math.round(40_000_000 * Math.exp(1.2 * size));
    const row = [level];
    for (const rise of common) {
      const leap = random() < 0.06 ? 35 * drawNormal(random) : 0;
      const change = rise + 11 * Math.exp(-0.3 * size) * drawNormal(random) + leap;
      // A level may not run off to nothing or to more than a number holds exactly.
      level = Math.min(1e12, Math.max(1_000, Math.round(level * (1 + Math.max(-70, change) / 100))));
      row.push(level);
    }
    return row;
  });
  return { levelYears, levels, growthYears, growth: levels.map(growthOfRow) };
}

function growthOfRow(levels: readonly number[]): number[] {
  return levels.slice(1).map((level, index) => {
    const before = levels[index] ?? Number.NaN;
    return Math.round((1000 * (level - before)) / before) / 10;
  });
}
