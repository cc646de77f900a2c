import type { Fault } from './fault.ts';

/** Where a record stands: what a fault says of it and an exception names it by. */
export interface Place {
  readonly file: string;
  readonly row: string;
  readonly line?: number | undefined;
}

/** A record as its file holds it, word for word, and where it stands. */
export interface Row {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly place: Place;
}

/** A record that passed its schema. */
export interface Entry<T> extends Row {
  readonly record: T;
}

export function faultAt(place: Place, rule: string, problem: string, remedy: string): Fault {
  return { file: place.file, row: place.row, line: place.line, rule, problem, remedy };
}

/** The records of one kind. */
export interface RecordSet<T> {
  /** Those that passed their schema. */
  readonly entries: readonly Entry<T>[];
  /** Passed or not, so that a record with one bad field still counts as there, and what it cites as cited. */
  readonly rows: readonly Row[];
}

/** What reading one file gave. */
export interface ReadFile<T> extends RecordSet<T> {
  readonly faults: readonly Fault[];
}

/** Compares as a plain sort of text does, code unit by code unit: the order of all record files. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Puts entries under the text that `keyOf` gives, in their order. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
