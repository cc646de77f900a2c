import { SCHEMA_NUMBER } from '../domain/edition.ts';
import type { NationFile, PublishedStatement } from '../domain/published.ts';
import type { Unversioned } from './joinCore.ts';
import { publishSources } from './joinProvince.ts';
import type { Records } from './records.ts';
import type { ContextRecord } from './schemas/articles.ts';

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
    printedZh: record.printed_zh,
    note: record.note,
    noteZh: record.note_zh,
  }));
  const context = records.context.entries.map(({ record }) => publishStatement(record));
  const cited = [
    ...figures.map((figure) => figure.sourceId),
    ...context.flatMap((claim) => claim.evidence.map((item) => item.sourceId)),
    ...context.map(({ article }) => article),
    ...records.trade.entries.map(({ record }) => record.source_id),
  ];
  return { schema: SCHEMA_NUMBER, figures, context, sources: publishSources(records, cited) };
}

export function publishStatement(record: ContextRecord): PublishedStatement {
  return {
    id: record.id,
    article: record.article,
    year: record.year,
    claimEn: record.claim_en,
    claimZh: record.claim_zh,
    subject: record.subject,
    subjectZh: record.subject_zh,
    status: record.status,
    printedEn: record.printed_en,
    rightEn: record.right_en,
    rightZh: record.right_zh,
    evidence: record.evidence.map((item) => ({
      statementEn: item.statement_en,
      statementZh: item.statement_zh,
      sourceId: item.source_id,
    })),
  };
}
