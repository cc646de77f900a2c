import { type Entry, faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { TermRecord } from '../schemas/tables.ts';
import { findPlaces, formsOf, listQuoting } from '../termPlaces.ts';

/** The glossary: every form of a term is quoted somewhere, and belongs to one term. */
export function checkTerms(records: Records): Fault[] {
  const quoting = listQuoting(records);
  const owners = new Map<string, string>();
  return records.terms.entries.flatMap((term) => [
    ...checkForms(term, owners),
    ...checkRenderings(term),
    ...formsOf(term.record).flatMap((form) => {
      // The full name need not be printed where a short one is.
      const isNeeded = form !== term.record.term_zh || term.record.also_zh.length === 0;
      if (!isNeeded || findPlaces([form], quoting).length > 0) return [];
      const remedy = 'Take it out, or correct it: the records quote no such words.';
      return [faultAt(term.place, 'unused-term', `No record quotes "${form}".`, remedy)];
    }),
  ]);
}

function checkForms({ record, place }: Entry<TermRecord>, owners: Map<string, string>): Fault[] {
  return formsOf(record).flatMap((form) => {
    const owner = owners.get(form);
    owners.set(form, record.term_zh);
    if (owner === undefined) return [];
    return [faultAt(place, 'duplicate', `"${form}" stands under "${owner}" too.`, 'Keep it under one term.')];
  });
}

function checkRenderings({ record, place }: Entry<TermRecord>): Fault[] {
  const renderings = [record.term_en, ...record.other_en].map((rendering) => rendering.toLowerCase());
  if (new Set(renderings).size === renderings.length) return [];
  const problem = 'other_en repeats a rendering, or ours.';
  return [faultAt(place, 'duplicate', problem, 'Name each rendering once.')];
}
