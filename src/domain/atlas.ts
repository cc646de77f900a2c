import { type Adcode, parseAdcode } from './adcode.ts';
import { readBits } from './bitSet.ts';
import type { ClassBreaks } from './classBreaks.ts';
import type { CoreFile, PublishedIndicator, PublishedProvince } from './published.ts';
import type { ReportedColumns, ShownObservation } from './reportedColumns.ts';
import { readTradeSeries, type TradeColumns, type TradeSeries } from './trade.ts';
import type { CountrySet, Currency, PriorityId } from './vocabulary.ts';

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
  /** Quoted from reports and not computed from the trade series: its figures come in columns of their own. */
  readonly isReported: boolean;
  readonly unit: string;
  readonly decimals: number;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly scale: ClassBreaks;
  readonly definitionEn: string;
  readonly definitionZh: string;
  readonly countrySetIn: (year: number) => CountrySet | undefined;
  /** Of how many provinces only figures by the other list of countries are held in a year: they are not shown. */
  readonly otherListsIn: (year: number) => number;
}

/** Everything the first view needs, indexed. */
export interface Atlas {
  /** Which state of the records the file was published from. */
  readonly version: string;
  readonly dataAsOf: string;
  /** In their own order, which gives each its index: the key of columns, layers and pictures. */
  readonly provinces: readonly Province[];
  /** Their adcodes, by the same index. */
  readonly adcodes: readonly Adcode[];
  /** The index of a province in `provinces`. Throws `RangeError` for an adcode that none of them has. */
  readonly indexOf: (adcode: Adcode) => number;
  readonly provinceOf: (adcode: Adcode) => Province;
  readonly findProvince: (text: string) => Province | undefined;
  readonly trade: TradeSeries;
  readonly figureIndicators: readonly FigureIndicator[];
  readonly figureIndicator: (id: FigureIndicatorId, currency: Currency) => FigureIndicator | undefined;
  /** Every indicator by the id its records carry: name, unit, definition. */
  readonly indicatorOf: (recordId: string) => PublishedIndicator | undefined;
  /** The figures of reported indicators that have come, by the id of their record. */
  readonly reported: ReadonlyMap<string, ReportedColumns>;
  readonly planYears: readonly number[];
  readonly holdsTask: (adcode: Adcode, planYear: number, priority: PriorityId) => boolean;
  /** The same for all provinces: 1 at the index of each that holds one. */
  readonly taskHolders: (planYear: number, priority: PriorityId) => Uint8Array;
  /** 1 at the index of each province of the series without a document of a plan year in the records. */
  readonly withoutDocument: (planYear: number) => Uint8Array;
  readonly priorities: CoreFile['priorities'];
  /** The years of the year strip, first and last. */
  readonly yearRange: readonly [number, number];
  /** The latest year with growth in US$: where the atlas opens. */
  readonly latestYear: number;
  readonly boundaries: CoreFile['boundaries'];
}

/**
 * Indexes a core file and the trade series that came with it. Throws `RangeError` naming the record where they do not
 * hold together. Reported figures come later, and not all (`withReported`).
 */
export function readAtlas(core: CoreFile, trade: TradeColumns, reported: readonly ReportedColumns[] = []): Atlas {
  const provinces = core.provinces.map((province) => ({ ...province, adcode: parseAdcode(province.adcode) }));
  const indexes = new Map(provinces.map(({ adcode }, index) => [adcode, index]));
  const byText = new Map<string, Province>(provinces.map((province) => [province.adcode, province]));
  const figureIndicators = core.indicators.flatMap(readFigureIndicator);
  const indicators = new Map(core.indicators.map((indicator) => [indicator.id, indicator]));
  const holders = new Map(
    core.planHoldings.map(({ planYear, priority, provinces: bits }) => [
      holdingKey(planYear, priority),
      readBits(bits, provinces.length),
    ]),
  );
  const nobody = new Uint8Array(provinces.length);
  const taskHolders = (planYear: number, priority: PriorityId) => holders.get(holdingKey(planYear, priority)) ?? nobody;
  function indexOf(adcode: Adcode): number {
    const index = indexes.get(adcode);
    if (index === undefined) throw new RangeError(`no province has the adcode ${adcode}`);
    return index;
  }
  const growth = figureIndicators.find(({ id, currency }) => id === 'growth' && currency === 'usd');
  const total = figureIndicators.find(({ id, currency }) => id === 'total' && currency === 'usd');
  if (growth === undefined || total === undefined) {
    throw new RangeError('the core file names no map indicator "growth" or "total" in US$');
  }

  return {
    version: core.version,
    dataAsOf: core.dataAsOf,
    provinces,
    adcodes: provinces.map(({ adcode }) => adcode),
    indexOf,
    provinceOf(adcode) {
      const province = byText.get(adcode);
      if (province === undefined) throw new RangeError(`no province has the adcode ${adcode}`);
      return province;
    },
    findProvince: (text) => byText.get(text),
    trade: readTradeSeries(trade, provinces),
    figureIndicators,
    figureIndicator: (id, currency) => figureIndicators.find((each) => each.id === id && each.currency === currency),
    indicatorOf: (recordId) => indicators.get(recordId),
    reported: new Map(reported.map((columns) => [columns.recordId, columns])),
    planYears: core.planYears,
    holdsTask: (adcode, planYear, priority) => taskHolders(planYear, priority)[indexOf(adcode)] === 1,
    taskHolders,
    withoutDocument(planYear) {
      const gap = core.planGaps?.find((each) => each.planYear === planYear);
      return gap ? readBits(gap.provinces, provinces.length) : nobody;
    },
    priorities: core.priorities,
    yearRange: [total.firstYear, Math.max(total.lastYear, ...core.planYears)],
    latestYear: growth.lastYear,
    boundaries: core.boundaries,
  };
}

/** The atlas with the figures of one more reported indicator. */
export function withReported(atlas: Atlas, columns: ReportedColumns): Atlas {
  return { ...atlas, reported: new Map(atlas.reported).set(columns.recordId, columns) };
}

/** The observation shown of a reported indicator; undefined where there is none, or its figures have not come. */
export function shownObservation(
  atlas: Atlas,
  recordId: string,
  adcode: Adcode,
  year: number,
): ShownObservation | undefined {
  return atlas.reported.get(recordId)?.reportsIn(year)?.observationAt(atlas.indexOf(adcode));
}

function holdingKey(planYear: number, priority: PriorityId): string {
  return `${planYear} ${priority}`;
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
      isReported: map.reported === true,
      unit: published.unit,
      decimals: published.decimals,
      firstYear,
      lastYear,
      scale: { kind: map.scale, breaks: map.breaks },
      definitionEn: published.definitionEn,
      definitionZh: published.definitionZh,
      countrySetIn: (year) => countrySets?.find(({ from }) => from <= year)?.set,
      otherListsIn: (year) => map.otherLists?.find((each) => each.year === year)?.provinces ?? 0,
    },
  ];
}
