import { choosePlanYear } from './planYear.ts';
import type { ListedReport, SameFigure } from './provinceReports.ts';
import type { ProvinceFile, PublishedClaim, PublishedDocument, PublishedTask } from './published.ts';
import { PRIORITY_IDS, type PriorityId } from './vocabulary.ts';

/** The plan that is read beside a year, put in order for the reader. */
export interface PlanReading {
  readonly planYear: number;
  readonly documents: readonly DocumentReading[];
  /** The tasks that a document calls its first. */
  readonly primary: readonly PublishedTask[];
  /** All five priorities, those without a task included: empty means that we hold none. */
  readonly priorities: readonly { readonly priority: PriorityId; readonly tasks: readonly PublishedTask[] }[];
  /** Figures of earlier years that the documents of the plan give. */
  readonly lookBack: readonly SameFigure[];
  readonly claims: readonly PublishedClaim[];
}

export interface DocumentReading {
  /** The record that speaks for the document. */
  readonly document: PublishedDocument;
  /** All its records, one a source that it was read in; `document` comes first. */
  readonly records: readonly PublishedDocument[];
  /** How many of its tasks are recorded here, whichever of its records they were read in. */
  readonly recorded: number;
}

/** Undefined where the province has no plan document at all. */
export function readPlan(file: ProvinceFile, reports: readonly ListedReport[], year: number): PlanReading | undefined {
  const planYear = choosePlanYear(year, [...new Set(file.documents.map((document) => document.planYear))]);
  if (planYear === undefined) return undefined;
  const documents = file.documents.filter((document) => document.planYear === planYear);
  const tasks = file.tasks.filter((task) => task.planYear === planYear);
  const claims = file.claims.filter((claim) => claim.planYear === planYear);
  return {
    planYear,
    documents: documents
      .filter(({ sameAs }) => sameAs === undefined)
      .map((document) => readDocument(document, documents, file.tasks)),
    primary: tasks.filter((task) => task.primary),
    priorities: PRIORITY_IDS.map((priority) => ({
      priority,
      tasks: tasks.filter((task) => task.priority === priority).toSorted(compareTasks),
    })),
    lookBack: findLookBack(documents, claims, reports, planYear),
    claims,
  };
}

function readDocument(
  document: PublishedDocument,
  documents: readonly PublishedDocument[],
  tasks: readonly PublishedTask[],
): DocumentReading {
  const records = [document, ...documents.filter(({ sameAs }) => sameAs === document.id)];
  const ids = new Set(records.map(({ id }) => id));
  const recorded = tasks.filter(
    (task) => ids.has(task.documentId) || (task.alsoDocumentIds ?? []).some((id) => ids.has(id)),
  );
  return { document, records, recorded: recorded.length };
}

/** Primary first, then what the plan sets out before events and outcomes, then as recorded. */
function compareTasks(a: PublishedTask, b: PublishedTask): number {
  return Number(b.primary) - Number(a.primary) || Number(a.relation !== 'plan') - Number(b.relation !== 'plan');
}

/** Figures of years before the plan that its documents' sources give, or that a claim about the plan rests on. */
function findLookBack(
  documents: readonly PublishedDocument[],
  claims: readonly PublishedClaim[],
  reports: readonly ListedReport[],
  planYear: number,
): SameFigure[] {
  const sourceIds = new Set(documents.flatMap((document) => [document.sourceId, ...(document.alsoSourceIds ?? [])]));
  const claimed = new Set(
    claims.flatMap(({ links }) =>
      links.flatMap((link) =>
        link.kind === 'observation' ? [[link.year, link.period, link.indicator, link.sourceId].join(' ')] : [],
      ),
    ),
  );
  const figures = new Map<string, [ListedReport, ...ListedReport[]]>();
  for (const report of reports) {
    const { year, period, indicator, sourceId, value, precision, scope, countrySet } = report.observation;
    const isClaimed = claimed.has([year, period, indicator, sourceId].join(' '));
    if (year >= planYear || !(sourceIds.has(sourceId) || isClaimed)) continue;
    const key = [year, period, indicator, value, precision, scope, countrySet].join(' ');
    const same = figures.get(key);
    if (same) same.push(report);
    else figures.set(key, [report]);
  }
  return [...figures.values()];
}
