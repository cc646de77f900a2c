import { findConflict, pickShown, type ReportedValue } from '../domain/shownObservation.ts';
import { TRADE_RECORD, type TradeColumns } from '../domain/trade.ts';
import type { CountrySet, Precision } from '../domain/vocabulary.ts';
import { groupBy } from './entry.ts';
import { type ObservationReport, readReports } from './observationReports.ts';
import type { Column, ColumnSet } from './packColumns.ts';
import type { Records } from './records.ts';
import type { IndicatorRecord } from './schemas/indicators.ts';
import type { ObservationRecord } from './schemas/tables.ts';

/** The one observation that the map shows for a province, year and reported indicator. */
export interface ShownRow {
  readonly adcode: string;
  readonly year: number;
  readonly period: string;
  readonly indicator: string;
  readonly value: number;
  readonly precision: Precision;
  readonly countrySet?: CountrySet | undefined;
  readonly sourceId: string;
  /** Lowest and highest value reported, where reports conflict. */
  readonly conflict?: readonly [ReportedValue, ReportedValue] | undefined;
}

/** The trade series as columns in the order of the provinces. */
export function joinTrade(records: Records): TradeColumns {
  const adcodes = records.provinces.entries.map(({ record }) => record.adcode);
  const rows = records.trade.entries.map(({ record }) => record);
  const years = [...new Set(rows.map((row) => row.year))].toSorted((a, b) => a - b);
  const byKey = new Map(rows.map((row) => [`${row.adcode} ${row.year}`, row]));
  const columns = (read: (row: (typeof rows)[number]) => number): Float64Array[] =>
    years.map((year) =>
      Float64Array.from(adcodes, (adcode) => {
        const row = byKey.get(`${adcode} ${year}`);
        return row === undefined ? Number.NaN : read(row);
      }),
    );
  return {
    years,
    sourceIds: years.map((year) => rows.find((row) => row.year === year)?.source_id ?? ''),
    levels: columns((row) => row.trade_total_usd_thousand),
    steps: columns((row) => row.step_usd_thousand),
  };
}

/** The trade series as it is packed. */
export function listTradeColumns({ years, sourceIds, levels, steps }: TradeColumns): ColumnSet {
  const sources = [...new Set(sourceIds)];
  const provinces = levels[0]?.length ?? 0;
  const columns = years.flatMap((year, place): Column[] => [
    { name: 'level', year, values: levels[place] ?? [] },
    { name: 'step', year, values: steps[place] ?? [], isRemark: true },
    { name: 'source', year, values: new Array(provinces).fill(sources.indexOf(sourceIds[place] ?? '')) },
  ]);
  return { indicator: TRADE_RECORD, provinces, years, words: { source: sources }, columns };
}

/** The mapped indicators whose figures are reported and not computed. */
export function listReportedIndicators(records: Records): IndicatorRecord[] {
  return records.indicators.entries
    .map(({ record }) => record)
    .filter(({ map, recorded_in }) => map && recorded_in.includes('observations'));
}

/** Picks the one observation that the map shows for each province, year and reported indicator. */
export function joinShown(records: Records): ShownRow[] {
  const mapped = new Map(listReportedIndicators(records).map((record) => [record.id, record]));
  const reports = readReports(records).filter(({ record }) => isOnTheMap(record, mapped.get(record.indicator)));
  const groups = groupBy(reports, ({ record }) => `${record.adcode} ${record.indicator} ${record.year}`);
  return [...groups.values()].flatMap((group) => {
    const indicator = mapped.get(group[0]?.record.indicator ?? '');
    return indicator ? pickRow(group, indicator) : [];
  });
}

function pickRow(reports: readonly ObservationReport[], { kind }: IndicatorRecord): ShownRow[] {
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
      conflict: findConflict(samePeriod, kind),
    },
  ];
}

/** For how many provinces the records hold in a year only reports by the country set that the layer does not show then. */
export function countOtherLists(records: Records, indicator: IndicatorRecord): { year: number; provinces: number }[] {
  const { map } = indicator;
  if (map?.country_sets === undefined) return [];
  const own = readReports(records).filter(
    ({ record: { indicator: id, scope, year } }) =>
      id === indicator.id && scope === 'province' && year >= map.years[0] && year <= map.years[1],
  );
  return [...groupBy(own, ({ record }) => String(record.year)).values()].flatMap((ofYear) => {
    const shown = new Set(
      ofYear.filter(({ record }) => isOnTheMap(record, indicator)).map(({ record }) => record.adcode),
    );
    const others = ofYear.filter(({ record }) => !shown.has(record.adcode));
    const provinces = new Set(others.map(({ record }) => record.adcode)).size;
    const year = ofYear[0]?.record.year;
    return provinces > 0 && year !== undefined ? [{ year, provinces }] : [];
  });
}

/** True within the years of the layer, and of the country set that the layer shows in that year. */
function isOnTheMap(record: ObservationRecord, indicator: IndicatorRecord | undefined): boolean {
  const map = indicator?.map;
  if (!map || record.year < map.years[0] || record.year > map.years[1]) return false;
  const set = map.country_sets?.findLast(({ from }) => from <= record.year)?.set;
  return record.country_set === set;
}

/** The observations shown of one indicator as they are packed; `adcodes` are those of the core file, in its order. */
export function listReportedColumns(
  indicator: string,
  rows: readonly ShownRow[],
  adcodes: readonly string[],
): ColumnSet {
  const own = rows.filter((row) => row.indicator === indicator);
  const years = [...new Set(own.map((row) => row.year))].toSorted((a, b) => a - b);
  const indexes = new Map(adcodes.map((adcode, index) => [adcode, index]));
  const words = {
    period: listWords(own, (row) => row.period),
    precision: listWords(own, (row) => [row.precision, ...(row.conflict ?? []).map(({ precision }) => precision)]),
    countrySet: listWords(own, (row) => row.countrySet ?? []),
    source: listWords(own, (row) => row.sourceId),
  };
  const numberOf = (list: keyof typeof words, word: string | undefined) =>
    word === undefined ? Number.NaN : words[list].indexOf(word);

  const byYear = groupBy(own, (row) => String(row.year));
  const columns = years.flatMap((year) => {
    const ofYear = byYear.get(String(year)) ?? [];
    const column = (name: string, read: (row: ShownRow) => number | undefined, isRemark = false): Column => {
      const values = new Float64Array(adcodes.length).fill(Number.NaN);
      for (const row of ofYear) values[indexes.get(row.adcode) ?? -1] = read(row) ?? Number.NaN;
      return { name, year, values, isRemark };
    };
    return [
      column('value', (row) => row.value),
      column('period', (row) => numberOf('period', row.period), true),
      column('precision', (row) => numberOf('precision', row.precision), true),
      column('countrySet', (row) => numberOf('countrySet', row.countrySet), true),
      column('source', (row) => numberOf('source', row.sourceId), true),
      column('conflictLow', (row) => row.conflict?.[0].value),
      column('conflictLowPrecision', (row) => numberOf('precision', row.conflict?.[0].precision), true),
      column('conflictHigh', (row) => row.conflict?.[1].value),
      column('conflictHighPrecision', (row) => numberOf('precision', row.conflict?.[1].precision), true),
    ];
  });
  return { indicator, provinces: adcodes.length, years, words, columns };
}

function listWords(rows: readonly ShownRow[], read: (row: ShownRow) => string | readonly string[]): string[] {
  return [...new Set(rows.flatMap(read))].toSorted();
}
