import type { CoreFile } from '../../domain/published.ts';
import { pickShown } from '../../domain/shownObservation.ts';
import type { TradeSeries } from '../../domain/trade.ts';
import type { CountrySet, Precision, Scope } from '../../domain/vocabulary.ts';
import { compareText, groupBy } from '../entry.ts';
import { type ObservationReport, readReports } from '../observationReports.ts';
import type { Records } from '../records.ts';
import { computeRows } from './computedRows.ts';
import { rowId } from './rowId.ts';

/** One line of the table of observations, quoted or computed. */
export interface ObservationRow {
  /** Undefined for the provinces of the series together. */
  readonly adcode: string | undefined;
  readonly year: number;
  readonly period: string;
  readonly indicator: string;
  /** As the source prints it, or as we computed it. */
  readonly digits: string;
  readonly precision: Precision;
  readonly scope: Scope | 'together';
  readonly country_set?: CountrySet | undefined;
  readonly derived: boolean;
  readonly shown: boolean;
  readonly source_id: string;
  readonly note?: string | undefined;
  readonly note_zh?: string | undefined;
  /** Between which the rounding of the trade series leaves the true value. */
  readonly interval?: readonly [low: number, high: number];
  readonly period_inferred: boolean;
}

/** All observations, and every figure computed from the trade series, sorted by their keys as plain text. */
export function listObservationRows(
  records: Records,
  core: Pick<CoreFile, 'indicators'>,
  series: TradeSeries,
): ObservationRow[] {
  return [...quoteRows(records), ...computeRows(core, series)].toSorted(compareRows);
}

function quoteRows(records: Records): ObservationRow[] {
  const reports = readReports(records);
  const shown = findShown(reports);
  return reports.map((report) => {
    const { record, digits } = report;
    return { ...record, digits, derived: false, shown: shown.has(report) };
  });
}

/** The report that the rule picks for each province, indicator, year and country set, on the map and off it. */
function findShown(reports: readonly ObservationReport[]): ReadonlySet<ObservationReport> {
  const groups = groupBy(reports, ({ record }) =>
    rowId([record.adcode, record.indicator, record.year, record.country_set]),
  );
  return new Set([...groups.values()].map(pickShown).filter((report) => report !== undefined));
}

export function observationId(row: ObservationRow): string {
  return rowId([row.adcode, row.year, row.period, row.indicator, row.scope, row.country_set, row.source_id]);
}

function compareRows(a: ObservationRow, b: ObservationRow): number {
  return (
    compareText(a.adcode ?? '', b.adcode ?? '') ||
    a.year - b.year ||
    compareText(a.period, b.period) ||
    compareText(a.indicator, b.indicator) ||
    compareText(a.scope, b.scope) ||
    compareText(a.country_set ?? '', b.country_set ?? '') ||
    compareText(a.source_id, b.source_id)
  );
}
