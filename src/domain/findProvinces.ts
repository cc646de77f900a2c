import type { Province } from './atlas.ts';
import { oncePer } from './oncePer.ts';

/** Tells whether a province is one that the reader looks for. */
export type ProvinceMatcher = (province: Province) => boolean;

/**
 * Makes what finds the provinces for a query: those of which it begins a name in English or another spelling, in pinyin
 * with or without spaces or by its initials, or stands in a name in characters ("gx", "guangxi", "广西", "Kwangsi").
 *
 * Case, spaces, apostrophes and accents do not matter. An empty query finds every province.
 */
export function makeMatcher(query: string): ProvinceMatcher {
  const wanted = fold(query);
  if (wanted === '') return () => true;
  return (province) => {
    const { begins, holds } = searchTextOf(province);
    return begins.includes(`${SEPARATOR}${wanted}`) || holds.includes(wanted);
  };
}

/** True where one of the province's own names begins so, in English, pinyin or characters: not its seat, nor initials. */
export function beginsName(province: Province, text: string): boolean {
  const names = [province.nameEn, province.nameEnAlt ?? '', province.nameZh, province.pinyin];
  return names.some((name) => fold(name).startsWith(fold(text)));
}

/** Works out what the search looks through, which takes a while for thousands of provinces, before the first key press. */
export function prepareSearch(provinces: readonly Province[]): void {
  for (const province of provinces) searchTextOf(province);
}

/** What no folded text holds. */
const SEPARATOR = '\n';

interface SearchText {
  /** Each spelling that a query may begin, after a separator. */
  readonly begins: string;
  /** Names in characters, in which a query may stand anywhere. */
  readonly holds: string;
}

/** Folded once for each province: a key press only looks through two texts. */
const searchTextOf = oncePer((province: Province): SearchText => {
  const names = [
    province.nameEn,
    province.nameEnAlt ?? '',
    province.nameZh,
    province.nameZhFull,
    province.pinyin,
    province.seatName,
    province.seatNameZh,
    ...province.searchNames,
  ];
  const isHan = (name: string) => /\p{Script=Han}/u.test(name);
  const spellings = names.filter((name) => !isHan(name)).flatMap(listSpellings);
  return {
    begins: spellings.map((spelling) => `${SEPARATOR}${foldName(spelling)}`).join(''),
    holds: names.filter(isHan).map(fold).join(SEPARATOR),
  };
});

function listSpellings(name: string): string[] {
  const words = name.split(/[\s']+/);
  const initials = words.map((word) => word.charAt(0)).join('');
  return isPinyin(name) ? [name, initials] : [...words.map((_, index) => words.slice(index).join('')), initials];
}

/** Names in lower case are pinyin in syllables: "xi" begins no name in "guang xi", but "mongolia" one in "Inner Mongolia". */
function isPinyin(name: string): boolean {
  return /^[a-z ]+$/.test(name);
}

/** As `fold`, and quicker for a name in plain letters, which most are. */
function foldName(name: string): string {
  return /^[a-z0-9\s']*$/i.test(name) ? name.replace(/[\s']/g, '').toLowerCase() : fold(name);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\s'’\p{Diacritic}]/gu, '')
    .toLowerCase();
}
