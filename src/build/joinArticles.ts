import { SCHEMA_NUMBER } from '../domain/edition.ts';
import type { ArticlesFile } from '../domain/published.ts';
import type { Unversioned } from './joinCore.ts';
import { publishStatement } from './joinNation.ts';
import {
  publishClaim,
  publishDocument,
  publishObservation,
  publishSources,
  publishTask,
  unitsOf,
} from './joinProvince.ts';
import type { Records } from './records.ts';
import type { ClaimRecord } from './schemas/articles.ts';
import type { ObservationRecord } from './schemas/tables.ts';

/** Joins all that the articles say with what it rests on. The records have passed all checks. */
export function joinArticles(records: Records): Unversioned<ArticlesFile> {
  const claims = records.claims.entries.map(({ record }) => record);
  const context = records.context.entries.map(({ record }) => publishStatement(record));
  const linked = collectLinks(claims);
  const units = unitsOf(records);

  const observations = records.observations.entries
    .filter(({ record }) => linked.observations.has(observationKey(record.adcode, record)))
    .map(({ record }) => publishObservation(record));
  const tasks = records.tasks.entries
    .filter(({ record }) => linked.tasks.has(record.id))
    .map(({ record }) => publishTask(record, units));
  const documentIds = new Set([
    ...linked.documents,
    ...tasks.flatMap(({ documentId, alsoDocumentIds }) => [documentId, ...(alsoDocumentIds ?? [])]),
  ]);
  const documents = records.documents.entries
    .filter(({ record }) => documentIds.has(record.id))
    .map(({ record }) => publishDocument(record));
  const articles = [...new Set([...context, ...claims].map(({ article }) => article))];
  const cited = [
    ...articles,
    ...context.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId)),
    ...claims.flatMap(({ also_source_ids }) => also_source_ids ?? []),
    ...observations.map(({ sourceId }) => sourceId),
    ...documents.flatMap((document) => [document.sourceId, ...(document.alsoSourceIds ?? [])]),
  ];
  const sources = publishSources(records, cited);
  const dateOf = new Map(sources.map(({ id, published }) => [id, published ?? '']));
  return {
    schema: SCHEMA_NUMBER,
    articles: articles.toSorted((a, b) => (dateOf.get(a) ?? '').localeCompare(dateOf.get(b) ?? '')),
    context,
    claims: claims.map((claim) => ({ ...publishClaim(claim), adcode: claim.adcode })),
    observations,
    tasks,
    documents,
    sources,
  };
}

/** What an observation link names, of a province. */
function observationKey(
  adcode: string,
  { year, period, indicator, source_id }: Pick<ObservationRecord, 'year' | 'period' | 'indicator' | 'source_id'>,
): string {
  return [adcode, year, period, indicator, source_id].join(' ');
}

function collectLinks(claims: readonly ClaimRecord[]) {
  const observations = new Set<string>();
  const tasks = new Set<string>();
  const documents = new Set<string>();
  for (const { adcode, links } of claims) {
    for (const link of links) {
      if ('task_id' in link) tasks.add(link.task_id);
      else if ('document_id' in link) documents.add(link.document_id);
      else observations.add(observationKey(adcode, link.observation));
    }
  }
  return { observations, tasks, documents };
}
