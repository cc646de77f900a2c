import { SCHEMA_NUMBER } from '../domain/edition.ts';
import type { TermsFile } from '../domain/publishedTerms.ts';
import type { Unversioned } from './joinCore.ts';
import type { Records } from './records.ts';
import { findPlaces, formsOf, listQuoting } from './termPlaces.ts';

/** Joins the glossary with the records that quote each term. The records have passed all checks. */
export function joinTerms(records: Records): Unversioned<TermsFile> {
  const quoting = listQuoting(records);
  const terms = records.terms.entries.map(({ record }) => {
    const places = findPlaces(formsOf(record), quoting);
    const idsOf = (kind: (typeof places)[number]['kind']) =>
      places.filter((place) => place.kind === kind).map(({ id }) => id);
    return {
      termZh: record.term_zh,
      alsoZh: record.also_zh,
      pinyin: record.pinyin,
      termEn: record.term_en,
      otherEn: record.other_en,
      definitionEn: record.definition_en,
      definitionZh: record.definition_zh,
      tasks: idsOf('task'),
      documents: idsOf('document'),
      claims: idsOf('claim'),
    };
  });
  return { schema: SCHEMA_NUMBER, terms };
}
