import MiniSearch, { type SearchOptions } from 'minisearch';
import type { Province } from '../atlas.ts';
import type { PlansFile, PlanTask } from '../publishedPlans.ts';
import { type FacetedTask, type Facets, matchesFacets } from './planFacets.ts';

/** What a search found: the tasks, and the words of theirs that were looked for, as they are indexed. */
export interface PlanHits {
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** True where nothing was written quite so, and what is written alike is shown. */
  readonly isAlike: boolean;
}

/** Finds plan tasks by words. An empty text finds all (undefined). */
export type PlanSearch = (text: string) => PlanHits | undefined;

interface IndexedTask {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly pinyin: string;
}

const FIELDS = ['en', 'zh', 'pinyin'];
/** Words up to this length are too short to be guessed at. */
const EXACT_LENGTH = 3;
/** One letter in three or four may be wrong, so that two that changed places are found. */
const FUZZINESS = 0.3;

/**
 * Indexes all tasks with their documents and provinces: English by words, characters one by one and in pairs, terms by
 * their pinyin from every syllable on, run together. It takes some tenths of a second on a busy machine, once.
 */
export function indexPlans(file: PlansFile, provinces: readonly Province[]): PlanSearch {
  const index = new MiniSearch<IndexedTask>({ fields: FIELDS, tokenize: splitWords, processTerm: (term) => term });
  const documents = new Map(file.documents.map((document) => [document.id, document]));
  const provinceOf = new Map<string, Province>(provinces.map((province) => [province.adcode, province]));
  index.addAll(
    file.tasks.map((task) => {
      const document = documents.get(task.documentId);
      const province = provinceOf.get(task.adcode);
      return {
        id: task.id,
        en: join([
          task.taskEn,
          task.detailEn,
          ...task.termsZh.map((term) => file.english[term]),
          document?.titleEn,
          document?.headlineEn,
          province?.nameEn,
        ]),
        zh: join([
          task.taskZh,
          task.detailZh,
          ...task.termsZh,
          document?.titleZh ?? document?.titleOursZh,
          document?.headlineZh,
          province?.nameZhFull,
        ]),
        pinyin: join([
          ...task.termsZh.flatMap((term) => suffixesOf(file.pinyin[term])),
          ...suffixesOf(province?.pinyin),
        ]),
      };
    }),
  );

  return (text) => {
    if (splitWords(text).length === 0) return undefined;
    const exact = search(index, text, {});
    if (exact.size > 0) return { words: exact, isAlike: false };
    const fuzzy = (term: string) => (isHan(term) || term.length <= EXACT_LENGTH ? false : FUZZINESS);
    return { words: search(index, text, { fuzzy }), isAlike: true };
  };
}

function search(index: MiniSearch<IndexedTask>, text: string, options: SearchOptions): Map<string, readonly string[]> {
  const found = index.search(text, {
    combineWith: 'AND',
    // A word may be typed in part; characters stand for themselves.
    prefix: (term) => !isHan(term),
    tokenize: splitQuery,
    ...options,
  });
  return new Map(found.map(({ id, terms }) => [String(id), terms]));
}

function join(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).join('\n');
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}/u.test(text);
}

/** Letters and digits that stand among characters, as in 对接RCEP规则, are words of their own. */
const WORDS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

function foldWords(text: string): string[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
  return folded.match(WORDS) ?? [];
}

/** Words in lower case without accents; of characters each and each pair. */
function splitWords(text: string): string[] {
  return foldWords(text).flatMap((word) => (isHan(word) ? [...word, ...pairsOf(word)] : [word]));
}

/** As `splitWords`; characters by pairs alone, so that all of them are asked for, one after the other. */
function splitQuery(text: string): string[] {
  return foldWords(text).flatMap((word) => (isHan(word) && [...word].length > 1 ? pairsOf(word) : [word]));
}

function pairsOf(word: string): string[] {
  const characters = [...word];
  return characters.slice(1).map((character, place) => `${characters[place]}${character}`);
}

/** "zhong ou ban lie" is found by "zhongou", "banlie" and "lie": what begins at a syllable, run together. */
function suffixesOf(syllables: string | undefined): string[] {
  const parts = syllables?.split(' ') ?? [];
  return parts.map((_, place) => parts.slice(place).join(''));
}

/** True where a term was found by how it is spoken: one of the indexed words is its pinyin, from some syllable on. */
export function isFoundByPinyin(syllables: string | undefined, words: readonly string[]): boolean {
  return suffixesOf(syllables).some((suffix) => words.includes(suffix));
}

/** A piece of a text, and whether it was looked for. */
export interface MarkedText {
  readonly text: string;
  readonly isHit: boolean;
}

const LETTER = '(?!\\p{Script=Han})[\\p{L}\\p{N}]';
const STARTS_WORD = new RegExp(`^${LETTER}`, 'u');

/** Cuts a text where one of the indexed words stands in it. Words that are not in it, such as pinyin, mark nothing. */
export function markHits(text: string, words: readonly string[]): MarkedText[] {
  const patterns = words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => {
      const literal = word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
      return STARTS_WORD.test(word) ? `(?<!${LETTER})${literal}` : literal;
    });
  if (patterns.length === 0) return [{ text, isHit: false }];
  const pieces = text.split(new RegExp(`(${patterns.join('|')})`, 'giu'));
  return pieces.flatMap((piece, place) => (piece === '' ? [] : [{ text: piece, isHit: place % 2 === 1 }]));
}

/** The tasks that a search found, or all, in the order of the records. */
export function findTasks<T extends { readonly task: PlanTask }>(tasks: readonly T[], hits: PlanHits | undefined): T[] {
  return hits === undefined ? [...tasks] : tasks.filter(({ task }) => hits.words.has(task.id));
}

/** What is looked for among tasks that carry their facets. */
interface PlanQuery {
  readonly text: string;
  readonly facets: Facets;
}

/** The tasks that hold the words (`found`), and of those the ones that the facets leave (`shown`). */
export function narrowTasks(tasks: readonly FacetedTask[], search: PlanSearch, { text, facets }: PlanQuery) {
  const hits = search(text);
  const found = findTasks(tasks, hits);
  return { hits, found, shown: found.filter((task) => matchesFacets(task, facets)) };
}
