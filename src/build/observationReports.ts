import { parsePeriod } from '../domain/period.ts';
import type { Report } from '../domain/shownObservation.ts';
import type { Records } from './records.ts';
import type { ObservationRecord } from './schemas/tables.ts';

/** An observation with what the rule of the shown observation asks of it and of its source. */
export interface ObservationReport extends Report {
  readonly record: ObservationRecord;
  /** The value with the decimals that the source prints. */
  readonly digits: string;
}

/** Joins the observations with their sources. The records have passed all checks. */
export function readReports(records: Records): ObservationReport[] {
  const sources = new Map(records.sources.entries.map(({ record }) => [record.source_id, record]));
  return records.observations.entries.map(({ record, raw }) => {
    const source = sources.get(record.source_id);
    if (source === undefined) {
      throw new Error(`No source record of ${record.source_id}: the checks should have found that.`);
    }
    return {
      record,
      digits: String(raw.value),
      period: parsePeriod(record.period),
      value: record.value,
      precision: record.precision,
      scope: record.scope,
      countrySet: record.country_set,
      sourceId: record.source_id,
      sourceKind: source.kind,
      sourcePublished: source.published,
    };
  });
}
