import { type Adcode, parseAdcode } from './adcode.ts';
import type { ClassBreaks } from './classBreaks.ts';
import { type Period, parsePeriod } from './period.ts';
import type { CoreFile, PublishedIndicator, PublishedProvince } from './published.ts';
import type { ReportedValue } from './shownObservation.ts';
import { readTradeSeries, type TradeSeries } from './trade.ts';
import type { CountrySet, Currency, Precision, PriorityId } from './vocabulary.ts';

export type Province = Omit<PublishedProvince, 'adcode'> & { readonly adcode: Adcode };

/** The indicators of the map, by the names that links carry. `plan` asks whether a plan task on a priority is held. */
export const MAP_INDICATORS = [
  'growth',
  'total',
  'share',
  'gap',
  'contribution',
  'bri-growth',
  'bri-share',
  'plan',
] as const;
export type MapIndicatorId = (typeof MAP_INDICATORS)[number];
export type FigureIndicatorId = Exclude<MapIndicatorId, 'plan'>;

/** An indicator in one currency as the map offers it. */
export interface FigureIndicator {
  readonly id: FigureIndicatorId;
  readonly currency: Currency;
  /** The id its observations and its definition are filed under. */
  readonly recordId: string;
  readonly unit: string;
  readonly decimals: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly scale: ClassBreaks;
  readonly definitionEn: string;
  readonly definitionZh: string;
  readonly countrySetIn: (year: number) => CountrySet | undefined;
}

/** The one observation shown for a province, indicator and year. */
export interface ShownObservation {
  readonly period: Period;
  readonly value: number;
  readonly precision: Precision;
  readonly countrySet: CountrySet | undefined;
  readonly sourceId: string;
  /** Lowest and highest value reported, where reports conflict. */
  readonly conflict: readonly [ReportedValue, ReportedValue] | undefined;
}

/** Everything the first view needs, indexed. */
export interface Atlas {
  /** Which state of the records the file was published from. */
  readonly version: string;
  readonly dataAsOf: string;
  readonly provinces: readonly Province[];
  readonly provinceOf: (adcode: Adcode) => Province;
  readonly findProvince: (text: string) => Province | undefined;
  readonly trade: TradeSeries;
  readonly figureIndicators: readonly FigureIndicator[];
  readonly figureIndicator: (id: FigureIndicatorId, currency: Currency) => FigureIndicator | undefined;
  /** Every indicator by the id its records carry: name, unit, definition. */
  readonly indicatorOf: (recordId: string) => PublishedIndicator | undefined;
  readonly shownObservation: (recordId: string, adcode: Adcode, year: number) => ShownObservation | undefined;
  readonly planYears: readonly number[];
  readonly holdsTask: (adcode: Adcode, planYear: number, priority: PriorityId) => boolean;
  readonly priorities: CoreFile['priorities'];
  /** The years of the year strip, first and last. */
  readonly yearRange: readonly [number, number];
  /** The latest year with growth in US$: where the atlas opens. */
  readonly latestYear: number;
  readonly boundaries: CoreFile['boundaries'];
}

/** Indexes a core file. Throws `RangeError` naming the record where it does not hold together. */
export function readAtlas(core: CoreFile): Atlas {
  const provinces = core.provinces.map((province) => ({ ...province, adcode: parseAdcode(province.adcode) }));
  const byAdcode = new Map(provinces.map((province) => [province.adcode, province]));
  const figureIndicators = core.indicators.flatMap(readFigureIndicator);
  const indicators = new Map(core.indicators.map((indicator) => [indicator.id, indicator]));
  const shown = new Map<string, ShownObservation>();
  for (const row of core.shown) {
    shown.set(shownKey(row.indicator, parseAdcode(row.adcode), row.year), {
      period: parsePeriod(row.period),
      value: row.value,
      precision: row.precision,
      countrySet: row.countrySet,
      sourceId: row.sourceId,
      conflict: row.conflict,
    });
  }
  const holdings = new Set(
    core.planHoldings.flatMap(({ planYear, priority, adcodes }) =>
      adcodes.map((adcode) => holdingKey(parseAdcode(adcode), planYear, priority)),
    ),
  );
  const growth = figureIndicators.find(({ id, currency }) => id === 'growth' && currency === 'usd');
  const total = figureIndicators.find(({ id, currency }) => id === 'total' && currency === 'usd');
  if (growth === undefined || total === undefined) {
    throw new RangeError('the core file names no map indicator "growth" or "total" in US$');
  }

  return {
    version: core.version,
    dataAsOf: core.dataAsOf,
    provinces,
    provinceOf(adcode) {
      const province = byAdcode.get(adcode);
      if (province === undefined) throw new RangeError(`no province has the adcode ${adcode}`);
      return province;
    },
    findProvince: (text) => provinces.find(({ adcode }) => adcode === text),
    trade: readTradeSeries(core.trade, parseAdcode),
    figureIndicators,
    figureIndicator: (id, currency) => figureIndicators.find((each) => each.id === id && each.currency === currency),
    indicatorOf: (recordId) => indicators.get(recordId),
    shownObservation: (recordId, adcode, year) => shown.get(shownKey(recordId, adcode, year)),
    planYears: core.planYears,
    holdsTask: (adcode, planYear, priority) => holdings.has(holdingKey(adcode, planYear, priority)),
    priorities: core.priorities,
    yearRange: [total.firstYear, Math.max(total.lastYear, ...core.planYears)],
    latestYear: growth.lastYear,
    boundaries: core.boundaries,
  };
}

function shownKey(recordId: string, adcode: Adcode, year: number): string {
  return `${recordId} ${adcode} ${year}`;
}

function holdingKey(adcode: Adcode, planYear: number, priority: PriorityId): string {
  return `${adcode} ${planYear} ${priority}`;
}

function isFigureIndicatorId(text: string): text is FigureIndicatorId {
  return text !== 'plan' && MAP_INDICATORS.some((id) => id === text);
}

function readFigureIndicator(published: PublishedIndicator): FigureIndicator[] {
  const { map } = published;
  if (map === undefined) return [];
  if (!isFigureIndicatorId(map.indicator)) {
    throw new RangeError(`indicator ${published.id} names the unknown map indicator "${map.indicator}"`);
  }
  if (published.currency === undefined) throw new RangeError(`map indicator ${published.id} names no currency`);
  const [firstYear, lastYear] = map.years;
  const countrySets = map.countrySets?.toSorted((a, b) => b.from - a.from);
  return [
    {
      id: map.indicator,
      currency: published.currency,
      recordId: published.id,
      unit: published.unit,
      decimals: published.decimals,
      firstYear,
      lastYear,
      scale: { kind: map.scale, breaks: map.breaks },
      definitionEn: published.definitionEn,
      definitionZh: published.definitionZh,
      countrySetIn: (year) => countrySets?.find(({ from }) => from <= year)?.set,
    },
  ];
}
