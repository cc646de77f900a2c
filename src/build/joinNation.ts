import { type NationFile, SCHEMA_NUMBER } from '../domain/published.ts';
import type { Unversioned } from './joinCore.ts';
import { publishSources } from './joinProvince.ts';
import type { Records } from './records.ts';

/** Joins the national figures and the national statements of the articles. The records have passed all checks. */
export function joinNation(records: Records): Unversioned<NationFile> {
  const figures = records.national.entries.map(({ record }) => ({
    year: record.year,
    period: record.period,
    indicator: record.indicator,
    value: record.value,
    precision: record.precision,
    countrySet: record.country_set,
    sourceId: record.source_id,
    printed: record.printed,
    note: record.note,
  }));
  const context = records.context.entries.map(({ record }) => ({
    id: record.id,
    year: record.year,
    claimEn: record.claim_en,
    subject: record.subject,
    status: record.status,
    evidence: record.evidence.map((item) => ({ statementEn: item.statement_en, sourceId: item.source_id })),
  }));
  const cited = [
    ...figures.map((figure) => figure.sourceId),
    ...context.flatMap((claim) => claim.evidence.map((item) => item.sourceId)),
    ...records.claims.entries.map(({ record }) => record.article),
  ];
  return { schema: SCHEMA_NUMBER, figures, context, sources: publishSources(records.sources.entries, cited) };
}
