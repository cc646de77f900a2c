import { compareText } from './entry.ts';
import type { Records } from './records.ts';
import type { TermRecord } from './schemas/tables.ts';

/** A record and the Chinese that it quotes, in which terms are looked for. */
interface Quoting {
  readonly id: string;
  readonly kind: 'task' | 'document' | 'claim';
  readonly quoted: readonly string[];
}

/** The records that quote Chinese: terms of tasks and documents, titles of documents, right readings of claims. */
export function listQuoting(records: Records): Quoting[] {
  const { tasks, documents, claims, context } = records;
  return [
    ...tasks.entries.map(({ record }): Quoting => ({ id: record.id, kind: 'task', quoted: record.terms_zh })),
    ...documents.entries.map(({ record }): Quoting => {
      return { id: record.id, kind: 'document', quoted: [...(record.terms_zh ?? []), record.title_zh ?? ''] };
    }),
    ...[...claims.entries, ...context.entries].map(({ record }): Quoting => {
      return { id: record.id, kind: 'claim', quoted: [record.right_zh ?? ''] };
    }),
  ];
}

/** The records that quote any of the forms of a term, alone or within a longer one, sorted by their ids. */
export function findPlaces(forms: readonly string[], quoting: readonly Quoting[]): Quoting[] {
  return quoting
    .filter(({ quoted }) => quoted.some((text) => forms.some((form) => text.includes(form))))
    .toSorted((a, b) => compareText(a.id, b.id));
}

/** The term itself, and the shorter or older forms in which it is printed too. */
export function formsOf({ term_zh, also_zh }: TermRecord): string[] {
  return [term_zh, ...also_zh];
}
