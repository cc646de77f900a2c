import type { Adcode } from '../domain/adcode.ts';
import { SCHEMA_NUMBER } from '../domain/edition.ts';
import type {
  ProvinceFile,
  PublishedClaim,
  PublishedDocument,
  PublishedObservation,
  PublishedSource,
  PublishedTask,
} from '../domain/published.ts';
import type { RecordSet } from './entry.ts';
import type { Unversioned } from './joinCore.ts';
import type { Records } from './records.ts';
import type { ClaimRecord } from './schemas/articles.ts';
import type { DocumentRecord, TaskRecord } from './schemas/plans.ts';
import type { ObservationRecord, PlanLinkRecord, SourceRecord } from './schemas/tables.ts';
import { formsOf } from './termPlaces.ts';

/** Joins what the panel of one province needs beyond the core. The records have passed all checks. */
export function joinProvince(records: Records, adcode: Adcode): Unversioned<ProvinceFile> {
  const units = unitsOf(records);
  const documents = ofProvince(records.documents, adcode).map(publishDocument);
  const tasks = ofProvince(records.tasks, adcode).map((task) => publishTask(task, units));
  const taskIds = new Set(tasks.map(({ id }) => id));
  const planLinks = records.planLinks.entries
    .filter(({ record }) => taskIds.has(record.later_task_id))
    .map(({ record }) => publishPlanLink(record));
  const claims = ofProvince(records.claims, adcode).map(publishClaim);
  const observations = ofProvince(records.observations, adcode).map(publishObservation);
  const cited = [
    ...documents.flatMap((document) => [document.sourceId, ...(document.alsoSourceIds ?? [])]),
    ...claims.flatMap((claim) => [claim.article, ...(claim.alsoSourceIds ?? [])]),
    ...observations.map((observation) => observation.sourceId),
    ...ofProvince(records.trade, adcode).map((row) => row.source_id),
  ];
  return {
    schema: SCHEMA_NUMBER,
    adcode,
    documents,
    tasks,
    planLinks,
    terms: findKnownTerms(
      records,
      [...tasks, ...documents].flatMap(({ termsZh }) => termsZh ?? []),
    ),
    claims,
    observations,
    sources: publishSources(records, cited),
  };
}

/** The longest form that stands in a term is what it is about. */
function findKnownTerms(records: Records, terms: readonly string[]): Record<string, string> {
  const forms = records.terms.entries
    .flatMap(({ record }) => formsOf(record).map((form) => ({ form, term: record.term_zh })))
    .toSorted((a, b) => b.form.length - a.form.length);
  const known = [...new Set(terms)].flatMap((text) => {
    const found = forms.find(({ form }) => text.includes(form));
    return found ? [[text, found.term] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The units of all indicators by their ids. */
export function unitsOf(records: Records): Map<string, string> {
  return new Map(records.indicators.entries.map(({ record }) => [record.id, record.unit]));
}

function ofProvince<T extends { readonly adcode: Adcode }>(set: RecordSet<T>, adcode: Adcode): T[] {
  return set.entries.map(({ record }) => record).filter((record) => record.adcode === adcode);
}

/** The sources of these ids, each once, in the order of the records. */
export function publishSources(records: Records, cited: readonly string[]): PublishedSource[] {
  const ids = new Set(cited);
  const chineseNames = new Map(records.publishers.entries.map(({ record }) => [record.name, record.name_zh]));
  return records.sources.entries
    .filter(({ record }) => ids.has(record.source_id))
    .map(({ record }) => publishSource(record, chineseNames));
}

function publishSource(record: SourceRecord, chineseNames: ReadonlyMap<string, string>): PublishedSource {
  return {
    id: record.source_id,
    kind: record.kind,
    publisher: record.publisher,
    publisherZh: chineseNames.get(record.publisher ?? ''),
    originalPublisher: record.original_publisher,
    originalPublisherZh: chineseNames.get(record.original_publisher ?? ''),
    title: record.title,
    titleZh: record.title_zh,
    url: record.linkable ? record.url : undefined,
    published: record.published,
    language: record.language,
    note: record.note,
    noteZh: record.note_zh,
  };
}

export function publishDocument(record: DocumentRecord): PublishedDocument {
  return {
    id: record.id,
    sameAs: record.same_as,
    planYear: record.planYear,
    titleEn: record.title_en,
    titleZh: record.title_zh,
    titleOursZh: record.title_ours_zh,
    kind: record.kind,
    sourceId: record.source_id,
    alsoSourceIds: record.also_source_ids,
    published: record.published,
    documentYear: record.document_year,
    headlineEn: record.headline_en,
    headlineZh: record.headline_zh,
    statedCount: record.stated_count,
    detailEn: record.detail_en,
    detailZh: record.detail_zh,
    termsZh: record.terms_zh,
  };
}

export function publishTask(record: TaskRecord, units: ReadonlyMap<string, string>): PublishedTask {
  const { target } = record;
  return {
    id: record.id,
    documentId: record.document_id,
    planYear: record.planYear,
    priority: record.priority,
    primary: record.primary,
    taskEn: record.task_en,
    taskZh: record.task_zh,
    detailEn: record.detail_en,
    detailZh: record.detail_zh,
    termsZh: record.terms_zh,
    level: record.level,
    relation: record.relation,
    namesBri: record.names_bri,
    carriedOver: record.carried_over,
    alsoDocumentIds: record.also_document_ids,
    anchor: record.anchor,
    series: record.series,
    target: target && {
      indicator: target.indicator,
      value: target.value,
      unit: units.get(target.indicator) ?? '',
      textZh: target.text_zh,
    },
  };
}

function publishPlanLink(record: PlanLinkRecord): ProvinceFile['planLinks'][number] {
  return {
    earlierTaskId: record.earlier_task_id,
    laterTaskId: record.later_task_id,
    kind: record.kind,
    reasonEn: record.reason_en,
    reasonZh: record.reason_zh,
  };
}

export function publishClaim(record: ClaimRecord): PublishedClaim {
  return {
    id: record.id,
    article: record.article,
    planYear: record.plan_year,
    claimEn: record.claim_en,
    claimZh: record.claim_zh,
    status: record.status,
    printedEn: record.printed_en,
    rightEn: record.right_en,
    rightZh: record.right_zh,
    noteEn: record.note_en,
    noteZh: record.note_zh,
    alsoSourceIds: record.also_source_ids,
    links: record.links.map((link) => {
      if ('task_id' in link) return { kind: 'task', taskId: link.task_id };
      if ('document_id' in link) return { kind: 'document', documentId: link.document_id };
      const { year, period, indicator, source_id } = link.observation;
      return { kind: 'observation', year, period, indicator, sourceId: source_id };
    }),
  };
}

export function publishObservation(record: ObservationRecord): PublishedObservation {
  return {
    adcode: record.adcode,
    year: record.year,
    period: record.period,
    indicator: record.indicator,
    value: record.value,
    precision: record.precision,
    scope: record.scope,
    countrySet: record.country_set,
    sourceId: record.source_id,
    note: record.note,
    noteZh: record.note_zh,
    periodInferred: record.period_inferred ? true : undefined,
  };
}
