import type { Adcode } from './adcode.ts';
import type { ColumnFile } from './columnFile.ts';
import { growth, type Measured, percentOf, roundedToStep, scale, subtract } from './measured.ts';

/** The record whose columns hold the trade series: goods trade, in thousand US$ there. */
export const TRADE_RECORD = 'total_usd';

/** The trade series as it is published: for each year a column of levels and one of rounding steps. */
export interface TradeColumns {
  readonly years: readonly number[];
  /** One source a year. */
  readonly sourceIds: readonly string[];
  /** Goods trade in thousand US$, one column a year, one number a province; NaN where the series holds none. */
  readonly levels: readonly Float64Array[];
  /** The rounding step of the copy read, in thousand US$, in the same shape. */
  readonly steps: readonly Float64Array[];
}

/** Goods trade in US$, province by year: the only complete series, and the source of every computed figure. */
export interface TradeSeries {
  /** The provinces in the series, by adcode. */
  readonly adcodes: readonly Adcode[];
  readonly years: readonly number[];
  /** Trade in thousand US$, or undefined where the series holds none. */
  readonly levelOf: (adcode: Adcode, year: number) => Measured | undefined;
  /** The same for one province after the other of a year, by index; undefined where the series lacks the year. */
  readonly levelsIn: (year: number) => LevelAt | undefined;
  /** All provinces of the series together in thousand US$, or undefined unless every one has a figure. */
  readonly togetherIn: (year: number) => Measured | undefined;
  readonly sourceIdOf: (year: number) => string | undefined;
  /** True where the copy read rounds the level to tens of millions of US$. */
  readonly isRounded: (adcode: Adcode, year: number) => boolean;
}

type LevelAt = (index: number) => Measured | undefined;

/** One province, or all of the series together. */
export type TradeSubject = Adcode | 'together';

/** The series holds a revised level of this year beside an unrevised one of the year before (data/README.md). */
export const REVISED_BASE_YEAR = 2021;

/** True for a change that sets a revised level against one that was not revised. `base` is by default the year before. */
export function crossesRevision(year: number, base = year - 1): boolean {
  return year >= REVISED_BASE_YEAR && base < REVISED_BASE_YEAR;
}

/** Rounding steps from here on, in thousand US$, are worth a word to the reader: they can show in a printed figure. */
const COARSE_STEP_USD_THOUSAND = 10_000;

/** The base below which growth in US$ is marked as resting on little, in thousand US$: chosen to set apart the few whose growth swings most
 * (Tibet and Qinghai in every year, Gansu and Ningxia in some). */
const SMALL_BASE_USD_THOUSAND = 5_000_000;

/** A province of the core file, as far as the series asks. */
interface Member {
  readonly adcode: Adcode;
  readonly inSeries: boolean;
}

/** The sum over all members; undefined unless every one has a level. */
function sumOf(members: readonly number[], levelAt: LevelAt | undefined): Measured | undefined {
  if (levelAt === undefined || members.length === 0) return undefined;
  let [value, low, high] = [0, 0, 0];
  for (const index of members) {
    const level = levelAt(index);
    if (level === undefined) return undefined;
    value += level.value;
    low += level.low;
    high += level.high;
  }
  return { value, low, high };
}

/** Reads the columns of the trade series. Throws `RangeError` where a year lacks one. */
export function readTradeColumns({ years, words, column }: ColumnFile): TradeColumns {
  const read = (name: string, year: number): Float64Array => {
    const found = column(name, year);
    if (found === undefined) throw new RangeError(`the trade series has no column "${name}" of ${year}`);
    return found;
  };
  return {
    years,
    sourceIds: years.map((year) => words.source?.[read('source', year)[0] ?? 0] ?? ''),
    levels: years.map((year) => read('level', year)),
    steps: years.map((year) => read('step', year)),
  };
}

/** Indexes the series; `provinces` are those of the core file, in whose order the columns are. */
export function readTradeSeries(columns: TradeColumns, provinces: readonly Member[]): TradeSeries {
  const places = new Map(columns.years.map((year, place) => [year, place]));
  const indexes = new Map(provinces.map(({ adcode }, index) => [adcode, index]));
  const members = provinces.flatMap(({ inSeries }, index) => (inSeries ? [index] : []));

  function levelsIn(year: number): LevelAt | undefined {
    const place = places.get(year) ?? -1;
    const levels = columns.levels[place];
    const steps = columns.steps[place];
    if (levels === undefined || steps === undefined) return undefined;
    return (index) => {
      const level = levels[index];
      return level === undefined || Number.isNaN(level) ? undefined : roundedToStep(level, steps[index] ?? 0);
    };
  }

  function levelOf(adcode: Adcode, year: number): Measured | undefined {
    return levelsIn(year)?.(indexes.get(adcode) ?? -1);
  }

  const together = new Map<number, Measured>();
  for (const year of columns.years) {
    const all = sumOf(members, levelsIn(year));
    if (all) together.set(year, all);
  }

  return {
    adcodes: provinces.filter(({ inSeries }) => inSeries).map(({ adcode }) => adcode),
    years: columns.years,
    levelOf,
    levelsIn,
    togetherIn: (year) => together.get(year),
    sourceIdOf: (year) => columns.sourceIds[places.get(year) ?? -1],
    isRounded(adcode, year) {
      const level = levelOf(adcode, year);
      return level !== undefined && level.high - level.low >= COARSE_STEP_USD_THOUSAND;
    },
  };
}

function levelOfSubject(series: TradeSeries, subject: TradeSubject, year: number): Measured | undefined {
  return subject === 'together' ? series.togetherIn(year) : series.levelOf(subject, year);
}

/**
 * True where a year may be compared with an earlier one: both come from one source, and so does every year between, so that
 * no change runs over a gap in the series.
 */
export function isComparable(series: TradeSeries, year: number, base: number): boolean {
  const source = series.sourceIdOf(year);
  if (source === undefined || base >= year) return false;
  for (let each = base; each < year; each += 1) if (series.sourceIdOf(each) !== source) return false;
  return true;
}

/** Trade in billion US$. */
export function totalOf(series: TradeSeries, subject: TradeSubject, year: number): Measured | undefined {
  return toBillions(levelOfSubject(series, subject, year));
}

/**
 * Growth in per cent on an earlier year, the year before unless another is named; undefined without both years from one
 * source (so never across 2015).
 */
export function growthOf(
  series: TradeSeries,
  subject: TradeSubject,
  year: number,
  base = year - 1,
): Measured | undefined {
  if (!isComparable(series, year, base)) return undefined;
  return growthBetween(levelOfSubject(series, subject, year), levelOfSubject(series, subject, base));
}

/** What growth over several years comes to in each of them, in per cent: the rate that compounds to it. */
export function growthPerYear({ value, low, high }: Measured, years: number): Measured {
  const perYear = (percent: number) => ((1 + percent / 100) ** (1 / years) - 1) * 100;
  return { value: perYear(value), low: perYear(low), high: perYear(high) };
}

/** Share in the trade of the series together, in per cent. */
export function shareOf(series: TradeSeries, subject: TradeSubject, year: number): Measured | undefined {
  return partOf(levelOfSubject(series, subject, year), series.togetherIn(year));
}

/** Growth less the growth of the series together, in points. */
export function gapOf(series: TradeSeries, adcode: Adcode, year: number, base = year - 1): Measured | undefined {
  return differenceOf(growthOf(series, adcode, year, base), growthOf(series, 'together', year, base));
}

/** What the province added to the growth of the series together, in points; over all provinces they sum to it. */
export function contributionOf(
  series: TradeSeries,
  subject: TradeSubject,
  year: number,
  base = year - 1,
): Measured | undefined {
  if (!isComparable(series, year, base)) return undefined;
  const rise = riseBetween(levelOfSubject(series, subject, year), levelOfSubject(series, subject, base));
  return partOf(rise, series.togetherIn(base));
}

/** True where the year compared with was so small that growth says little. */
export function hasSmallBase(series: TradeSeries, adcode: Adcode, year: number, base = year - 1): boolean {
  return isSmallBase(series.levelOf(adcode, base));
}

function isSmallBase(base: Measured | undefined): boolean {
  return base !== undefined && base.value < SMALL_BASE_USD_THOUSAND;
}

/** What is computed of one year for one province after the other: what the year decides is decided once for all. */
export interface YearOfFigures {
  readonly figureAt: (index: number) => Measured | undefined;
  readonly hasSmallBaseAt: (index: number) => boolean;
}

/** The figures of a year by the index of the province: the same, to the last bit, as the functions above give. */
export function figuresOfYear(
  series: TradeSeries,
  id: ComputedId,
  year: number,
  base = year - 1,
): YearOfFigures | undefined {
  const later = series.levelsIn(year);
  const earlier = series.levelsIn(base);
  const hasSmallBaseAt = (index: number) => isSmallBase(earlier?.(index));
  const years = { year, base };
  const compute = later && formulaOf(series, id, years, later, isComparable(series, year, base) ? earlier : undefined);
  return compute && { figureAt: compute, hasSmallBaseAt };
}

export type ComputedId = 'growth' | 'total' | 'share' | 'gap' | 'contribution';

/** `earlier` is undefined where the base may not be compared with. */
function formulaOf(
  series: TradeSeries,
  id: ComputedId,
  { year, base }: { year: number; base: number },
  later: LevelAt,
  earlier: LevelAt | undefined,
): LevelAt | undefined {
  switch (id) {
    case 'total':
      return (index) => toBillions(later(index));
    case 'share': {
      const whole = series.togetherIn(year);
      return whole && ((index) => partOf(later(index), whole));
    }
    case 'growth':
      return earlier && ((index) => growthBetween(later(index), earlier(index)));
    case 'gap': {
      const together = growthOf(series, 'together', year, base);
      return earlier && together && ((index) => differenceOf(growthBetween(later(index), earlier(index)), together));
    }
    case 'contribution': {
      const whole = series.togetherIn(base);
      return earlier && whole && ((index) => partOf(riseBetween(later(index), earlier(index)), whole));
    }
  }
}

function toBillions(level: Measured | undefined): Measured | undefined {
  return level && scale(level, 1e-6);
}

function growthBetween(later: Measured | undefined, earlier: Measured | undefined): Measured | undefined {
  return later && earlier && growth(later, earlier);
}

function riseBetween(later: Measured | undefined, earlier: Measured | undefined): Measured | undefined {
  return later && earlier && subtract(later, earlier);
}

function partOf(part: Measured | undefined, whole: Measured | undefined): Measured | undefined {
  return part && whole && percentOf(part, whole);
}

function differenceOf(own: Measured | undefined, together: Measured | undefined): Measured | undefined {
  return own && together && subtract(own, together);
}
