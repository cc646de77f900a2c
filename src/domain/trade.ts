import type { Adcode } from './adcode.ts';
import { growth, type Measured, percentOf, roundedToStep, scale, subtract, sum } from './measured.ts';
import type { CoreFile } from './published.ts';

/** Goods trade in US$, province by year: the only complete series, and the source of every computed figure. */
export interface TradeSeries {
  /** The provinces in the series, by adcode. */
  readonly adcodes: readonly Adcode[];
  readonly years: readonly number[];
  /** Trade in thousand US$, or undefined where the series holds none. */
  readonly levelOf: (adcode: Adcode, year: number) => Measured | undefined;
  /** All provinces of the series together in thousand US$, or undefined unless every one has a figure. */
  readonly togetherIn: (year: number) => Measured | undefined;
  readonly sourceIdOf: (year: number) => string | undefined;
  /** True where the copy read rounds the level to tens of millions of US$. */
  readonly isRounded: (adcode: Adcode, year: number) => boolean;
}

/** One province, or all of the series together. */
export type TradeSubject = Adcode | 'together';

/** The series holds a revised level of this year beside an unrevised one of the year before (data/README.md). */
export const REVISED_BASE_YEAR = 2021;

/** Rounding steps from here on, in thousand US$, are worth a word to the reader: they can show in a printed figure. */
const COARSE_STEP_USD_THOUSAND = 10_000;

/** The base below which growth in US$ is marked as resting on little, in thousand US$: chosen to set apart the few whose growth swings most
 * (Tibet and Qinghai in every year, Gansu and Ningxia in some). */
const SMALL_BASE_USD_THOUSAND = 5_000_000;

export function readTradeSeries(published: CoreFile['trade'], toAdcode: (text: string) => Adcode): TradeSeries {
  const adcodes = published.adcodes.map(toAdcode);
  const columns = new Map(published.years.map((year, column) => [year, column]));
  const levels = new Map<Adcode, readonly (Measured | undefined)[]>();
  for (const [row, adcode] of adcodes.entries()) {
    const steps = published.stepUsdThousand[row];
    const totals = published.totalUsdThousand[row] ?? [];
    levels.set(
      adcode,
      totals.map((total, column) => roundedToStep(total, steps?.[column] ?? 0)),
    );
  }

  function levelOf(adcode: Adcode, year: number): Measured | undefined {
    const column = columns.get(year);
    return column === undefined ? undefined : levels.get(adcode)?.[column];
  }

  const together = new Map<number, Measured>();
  for (const year of published.years) {
    const all = adcodes.map((adcode) => levelOf(adcode, year)).filter((level) => level !== undefined);
    if (all.length === adcodes.length && all.length > 0) together.set(year, sum(all));
  }

  return {
    adcodes,
    years: published.years,
    levelOf,
    togetherIn: (year) => together.get(year),
    sourceIdOf: (year) => published.sourceIds[columns.get(year) ?? -1],
    isRounded(adcode, year) {
      const level = levelOf(adcode, year);
      return level !== undefined && level.high - level.low >= COARSE_STEP_USD_THOUSAND;
    },
  };
}

function levelOfSubject(series: TradeSeries, subject: TradeSubject, year: number): Measured | undefined {
  return subject === 'together' ? series.togetherIn(year) : series.levelOf(subject, year);
}

/** True where two neighbouring years come from one source, so that the later may be compared with the earlier. */
function isComparable(series: TradeSeries, year: number): boolean {
  const source = series.sourceIdOf(year);
  return source !== undefined && source === series.sourceIdOf(year - 1);
}

/** Trade in billion US$. */
export function totalOf(series: TradeSeries, subject: TradeSubject, year: number): Measured | undefined {
  const level = levelOfSubject(series, subject, year);
  return level && scale(level, 1e-6);
}

/** Growth on the year before in per cent; undefined without both years from one source (so never across 2015). */
export function growthOf(series: TradeSeries, subject: TradeSubject, year: number): Measured | undefined {
  if (!isComparable(series, year)) return undefined;
  const later = levelOfSubject(series, subject, year);
  const earlier = levelOfSubject(series, subject, year - 1);
  return later && earlier && growth(later, earlier);
}

/** Share in the trade of the series together, in per cent. */
export function shareOf(series: TradeSeries, subject: TradeSubject, year: number): Measured | undefined {
  const level = levelOfSubject(series, subject, year);
  const whole = series.togetherIn(year);
  return level && whole && percentOf(level, whole);
}

/** Growth less the growth of the series together, in points. */
export function gapOf(series: TradeSeries, adcode: Adcode, year: number): Measured | undefined {
  const own = growthOf(series, adcode, year);
  const together = growthOf(series, 'together', year);
  return own && together && subtract(own, together);
}

/** What the province added to the growth of the series together, in points; over all provinces they sum to it. */
export function contributionOf(series: TradeSeries, subject: TradeSubject, year: number): Measured | undefined {
  if (!isComparable(series, year)) return undefined;
  const later = levelOfSubject(series, subject, year);
  const earlier = levelOfSubject(series, subject, year - 1);
  const whole = series.togetherIn(year - 1);
  return later && earlier && whole && percentOf(subtract(later, earlier), whole);
}

/** True where the year before was so small that growth says little. */
export function hasSmallBase(series: TradeSeries, adcode: Adcode, year: number): boolean {
  const base = series.levelOf(adcode, year - 1);
  return base !== undefined && base.value < SMALL_BASE_USD_THOUSAND;
}
