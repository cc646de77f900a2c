import { toMapPlane } from '../domain/projection.ts';
import { type CoreFile, SCHEMA_NUMBER } from '../domain/published.ts';
import { findConflict, pickShown } from '../domain/shownObservation.ts';
import { groupBy } from './entry.ts';
import { type ObservationReport, readReports } from './observationReports.ts';
import type { BoundaryName, Records } from './records.ts';
import type { IndicatorRecord } from './schemas/indicators.ts';
import type { ObservationRecord, ProvinceRecord } from './schemas/tables.ts';

/** A published file before it knows its version. */
export type Unversioned<T> = Omit<T, 'version'>;

/** Joins what the first screen needs. The records have passed all checks. */
export function joinCore(records: Records): Unversioned<CoreFile> {
  return {
    schema: SCHEMA_NUMBER,
    dataAsOf: latestDay(records),
    provinces: records.provinces.entries.map(({ record }) => publishProvince(record)),
    indicators: records.indicators.entries.map(({ record }) => publishIndicator(record)),
    priorities: records.priorities.entries.map(({ record }) => ({
      id: record.id,
      nameEn: record.name_en,
      nameZh: record.name_zh,
    })),
    trade: joinTrade(records),
    shown: joinShown(records),
    planYears: planYearsOf(records),
    planHoldings: joinPlanHoldings(records),
    boundaries: { overview: boundaryFileName('overview'), detail: boundaryFileName('detail') },
  };
}

export function boundaryFileName(name: BoundaryName): string {
  return `boundaries.${name}.json`;
}

function latestDay(records: Records): string {
  const days = records.sources.entries.map(({ record }) => record.published ?? '').filter((date) => date.length === 10);
  return days.toSorted().at(-1) ?? '';
}

/** About 10 m on the ground: finer than any label stands. */
const LABEL_DECIMALS = 4;

function publishProvince(record: ProvinceRecord): CoreFile['provinces'][number] {
  const [x, y] = toMapPlane([record.label_lon, record.label_lat]);
  return {
    adcode: record.adcode,
    isoCode: record.iso_code,
    nameEn: record.name_en,
    nameEnAlt: record.name_en_alt,
    nameZh: record.name_zh,
    nameZhFull: record.name_zh_full,
    pinyin: record.pinyin,
    kind: record.kind,
    region: record.region,
    inSeries: record.in_series,
    searchNames: record.search_names,
    seatName: record.seat_name,
    labelPoint: [Number(x.toFixed(LABEL_DECIMALS)), Number(y.toFixed(LABEL_DECIMALS))],
    labelRadiusKm: record.label_radius_km,
  };
}

function publishIndicator(record: IndicatorRecord): CoreFile['indicators'][number] {
  const { map } = record;
  return {
    id: record.id,
    nameEn: record.name_en,
    nameZh: record.name_zh,
    definitionEn: record.definition_en,
    definitionZh: record.definition_zh,
    unit: record.unit,
    decimals: record.decimals,
    currency: record.currency,
    kind: record.kind,
    signed: record.range === undefined ? map?.scale === 'diverging' : record.range[0] < 0,
    map: map && {
      indicator: map.indicator,
      years: map.years,
      scale: map.scale,
      breaks: map.breaks,
      countrySets: map.country_sets,
    },
  };
}

function joinTrade(records: Records): CoreFile['trade'] {
  const rows = records.trade.entries.map(({ record }) => record);
  const adcodes = [...new Set(rows.map((row) => row.adcode))];
  const years = [...new Set(rows.map((row) => row.year))].toSorted((a, b) => a - b);
  const byKey = new Map(rows.map((row) => [`${row.adcode} ${row.year}`, row]));
  const table = (read: (row: (typeof rows)[number]) => number): number[][] =>
    adcodes.map((adcode) => years.map((year) => read(rowOf(byKey, `${adcode} ${year}`))));
  return {
    adcodes,
    years,
    sourceIds: years.map((year) => rowOf(byKey, `${adcodes[0]} ${year}`).source_id),
    totalUsdThousand: table((row) => row.trade_total_usd_thousand),
    stepUsdThousand: table((row) => row.step_usd_thousand),
  };
}

function rowOf<T>(rows: ReadonlyMap<string, T>, key: string): T {
  const row = rows.get(key);
  if (row === undefined) throw new Error(`No trade record of ${key}: the checks should have found that.`);
  return row;
}

/** Picks the one observation that the map shows for each province, year and reported map indicator. */
function joinShown(records: Records): CoreFile['shown'] {
  const mapped = new Map(
    records.indicators.entries
      .filter(({ record }) => record.map && record.recorded_in.includes('observations'))
      .map(({ record }) => [record.id, record]),
  );
  const reports = readReports(records).filter(({ record }) => isOnTheMap(record, mapped.get(record.indicator)));
  const groups = groupBy(reports, ({ record }) => `${record.adcode} ${record.indicator} ${record.year}`);
  return [...groups.values()].flatMap((group) => publishShown(group, mapped));
}

function publishShown(
  reports: readonly ObservationReport[],
  indicators: ReadonlyMap<string, IndicatorRecord>,
): CoreFile['shown'] {
  const shown = pickShown(reports);
  if (!shown) return [];
  const { record } = shown;
  const samePeriod = reports.filter((report) => report.record.period === record.period);
  return [
    {
      adcode: record.adcode,
      year: record.year,
      period: record.period,
      indicator: record.indicator,
      value: record.value,
      precision: record.precision,
      countrySet: record.country_set,
      sourceId: record.source_id,
      conflict: findConflict(samePeriod, rowOf(indicators, record.indicator).kind),
    },
  ];
}

/** True within the years of the layer, and of the country set that the layer shows in that year. */
function isOnTheMap(record: ObservationRecord, indicator: IndicatorRecord | undefined): boolean {
  const map = indicator?.map;
  if (!map || record.year < map.years[0] || record.year > map.years[1]) return false;
  const set = map.country_sets?.findLast(({ from }) => from <= record.year)?.set;
  return record.country_set === set;
}

function planYearsOf(records: Records): number[] {
  return [...new Set(records.tasks.entries.map(({ record }) => record.planYear))].toSorted((a, b) => a - b);
}

function joinPlanHoldings(records: Records): CoreFile['planHoldings'] {
  const own = records.tasks.entries
    .map(({ record }) => record)
    .filter((task) => task.relation === 'plan' && task.level === 'province');
  return planYearsOf(records).flatMap((planYear) =>
    records.priorities.entries.map(({ record: priority }) => {
      const held = own.filter((task) => task.planYear === planYear && task.priority === priority.id);
      return { planYear, priority: priority.id, adcodes: [...new Set(held.map((task) => task.adcode))].toSorted() };
    }),
  );
}
