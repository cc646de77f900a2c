import { pinyin } from 'pinyin-pro';
import { SCHEMA_NUMBER } from '../domain/edition.ts';
import type { ProvinceFile } from '../domain/published.ts';
import type { PlansFile } from '../domain/publishedPlans.ts';
import type { Unversioned } from './joinCore.ts';
import { publishSources } from './joinProvince.ts';
import type { Records } from './records.ts';
import { formsOf } from './termPlaces.ts';

/** Joins the plans of all provinces for the search over them, with the pinyin that a reader may type for a term. */
export function joinPlans(records: Records, provinces: readonly Unversioned<ProvinceFile>[]): Unversioned<PlansFile> {
  const tasks = provinces.flatMap(({ adcode, tasks }) => tasks.map((task) => ({ ...task, adcode })));
  const documents = provinces.flatMap(({ adcode, documents }) => documents.map((each) => ({ ...each, adcode })));
  const cited = documents.flatMap(({ sourceId, alsoSourceIds }) => [sourceId, ...(alsoSourceIds ?? [])]);
  const terms = [...new Set(tasks.flatMap(({ termsZh }) => termsZh))];
  return {
    schema: SCHEMA_NUMBER,
    tasks,
    documents,
    sources: publishSources(records, cited),
    pinyin: Object.fromEntries(terms.map((term) => [term, writeSyllables(term)])),
    english: Object.fromEntries(terms.flatMap((term) => listRenderings(records, term))),
  };
}

/** One entry where the glossary knows something that stands in the term, else none. */
function listRenderings(records: Records, term: string): [string, string][] {
  const known = records.terms.entries.filter(({ record }) => formsOf(record).some((form) => term.includes(form)));
  const texts = known.flatMap(({ record }) => [record.term_en, ...record.other_en]);
  return texts.length === 0 ? [] : [[term, texts.join('; ')]];
}

/** Letters and digits within a term stay as they are; signs go. */
function writeSyllables(term: string): string {
  const syllables = pinyin(term, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  return syllables
    .map((syllable) => syllable.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((syllable) => syllable !== '')
    .join(' ');
}
