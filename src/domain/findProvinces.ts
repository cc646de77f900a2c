import type { Province } from './atlas.ts';

/**
 * True where `query` begins a name of the province in English or another spelling, in pinyin with or without spaces or
 * by its initials, or stands in its name in characters ("gx", "guangxi", "广西", "Kwangsi").
 *
 * Case, spaces, apostrophes and accents do not matter. An empty query matches every province.
 */
export function matchesProvince(province: Province, query: string): boolean {
  const wanted = fold(query);
  if (wanted === '') return true;
  const names = [
    province.nameEn,
    province.nameEnAlt ?? '',
    province.nameZh,
    province.nameZhFull,
    province.pinyin,
    province.seatName,
    ...province.searchNames,
  ];
  return names.some((name) => beginsName(name, wanted));
}

function beginsName(name: string, wanted: string): boolean {
  if (/\p{Script=Han}/u.test(name)) return fold(name).includes(wanted);
  const words = name.split(/[\s']+/);
  const initials = words.map((word) => word.charAt(0)).join('');
  const starts = isPinyin(name)
    ? [name, initials]
    : [...words.map((_, index) => words.slice(index).join('')), initials];
  return starts.some((start) => fold(start).startsWith(wanted));
}

/** Names in lower case are pinyin in syllables: "xi" begins no name in "guang xi", but "mongolia" one in "Inner Mongolia". */
function isPinyin(name: string): boolean {
  return /^[a-z ]+$/.test(name);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\s'’\p{Diacritic}]/gu, '')
    .toLowerCase();
}
