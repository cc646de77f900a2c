import type {
  ArticlesFile,
  PublishedClaim,
  PublishedDocument,
  PublishedObservation,
  PublishedTask,
} from './published.ts';
import { CLAIM_STATUSES, type ClaimStatus } from './vocabulary.ts';

/** One thing that a claim rests on or speaks of. */
export type ClaimEvidence =
  | { readonly kind: 'figure'; readonly observation: PublishedObservation }
  | {
      readonly kind: 'task';
      readonly task: PublishedTask;
      /** Those that hold the task, the one it is recorded from first. */
      readonly documents: readonly PublishedDocument[];
    }
  | { readonly kind: 'document'; readonly document: PublishedDocument };

/** What a file holds that claims may rest on. */
export type Shelf = Pick<ArticlesFile, 'observations' | 'tasks' | 'documents'>;

/**
 * Finds what a claim about a province links among the records of `file`, in the order of the links.
 *
 * Throws `RangeError` naming a record that `file` links and does not hold.
 */
export function findEvidence(claim: PublishedClaim, adcode: string, shelf: Shelf, file: string): ClaimEvidence[] {
  return claim.links.map((link) => followLink(link, adcode, shelf, file));
}

function followLink(link: PublishedClaim['links'][number], adcode: string, shelf: Shelf, file: string): ClaimEvidence {
  switch (link.kind) {
    case 'observation':
      return { kind: 'figure', observation: findObservation(link, adcode, shelf, file) };
    case 'task': {
      const task = findById(shelf.tasks, link.taskId, file);
      const ids = [task.documentId, ...(task.alsoDocumentIds ?? [])];
      return { kind: 'task', task, documents: ids.map((id) => findById(shelf.documents, id, file)) };
    }
    case 'document':
      return { kind: 'document', document: findById(shelf.documents, link.documentId, file) };
  }
}

type ObservationLink = Extract<PublishedClaim['links'][number], { kind: 'observation' }>;

function findObservation(link: ObservationLink, adcode: string, shelf: Shelf, file: string): PublishedObservation {
  const { year, period, indicator, sourceId } = link;
  const found = shelf.observations.find(
    (each) =>
      each.adcode === adcode &&
      each.year === year &&
      each.period === period &&
      each.indicator === indicator &&
      each.sourceId === sourceId,
  );
  return hold(found, [adcode, year, period, indicator, sourceId].join(' '), file);
}

function findById<T extends { readonly id: string }>(records: readonly T[], id: string, file: string): T {
  return hold(
    records.find((each) => each.id === id),
    id,
    file,
  );
}

function hold<T>(found: T | undefined, key: string, file: string): T {
  if (found === undefined) throw new RangeError(`${file} links ${key} and does not hold it`);
  return found;
}

/** Puts evidence together that says the same: one line with several sources. */
export function joinSameEvidence(evidence: readonly ClaimEvidence[]): [ClaimEvidence, ...ClaimEvidence[]][] {
  const lines = new Map<string, [ClaimEvidence, ...ClaimEvidence[]]>();
  for (const each of evidence) {
    const same = lines.get(evidenceKey(each));
    if (same) same.push(each);
    else lines.set(evidenceKey(each), [each]);
  }
  return [...lines.values()];
}

/** The same for all evidence that says the same. */
export function evidenceKey(evidence: ClaimEvidence): string {
  switch (evidence.kind) {
    case 'figure': {
      const { year, period, indicator, value, precision } = evidence.observation;
      return [year, period, indicator, value, precision].join(' ');
    }
    case 'task':
      return evidence.task.id;
    case 'document':
      return evidence.document.id;
  }
}

/** The sources that a piece of evidence was read in. */
export function sourcesOf(evidence: ClaimEvidence): string[] {
  switch (evidence.kind) {
    case 'figure':
      return [evidence.observation.sourceId];
    case 'task':
      return evidence.documents.flatMap(citeDocument);
    case 'document':
      return citeDocument(evidence.document);
  }
}

/** The sources that a document was read in. */
export function citeDocument({ sourceId, alsoSourceIds }: PublishedDocument): string[] {
  return [sourceId, ...(alsoSourceIds ?? [])];
}

/** How many statements have each status, those without any left out, in the order of the vocabulary. */
export function countStatuses(statements: readonly { readonly status: ClaimStatus }[]): [ClaimStatus, number][] {
  return CLAIM_STATUSES.map((status): [ClaimStatus, number] => [
    status,
    statements.filter((each) => each.status === status).length,
  ]).filter(([, count]) => count > 0);
}
