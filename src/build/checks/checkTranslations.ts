import { faultAt, type Place, type Row } from '../entry.ts';
import type { Fault } from '../fault.ts';
import { findMissing, readChineseQuantities, readEnglishQuantities } from '../quantities.ts';

const HAN = /\p{Script=Han}/u;

interface Pair {
  /** A record has one of these, or none of them and no Chinese either. */
  readonly english: readonly string[];
  readonly chinese: string;
  /** Either may stand alone: a title that is printed in one language only. */
  readonly isOptional?: true;
}

/**
 * The texts of ours that stand in both languages. What a source prints in one language (titles, terms, readings) is not
 * among them: it is no translation of its neighbour.
 */
const PAIRS: readonly Pair[] = [
  ...[
    'claim',
    'statement',
    'headline',
    'detail',
    'task',
    'definition',
    'heading',
    'body',
    'intro',
    'reason',
    'change',
  ].map((name) => ({
    english: [`${name}_en`],
    chinese: `${name}_zh`,
  })),
  { english: ['note_en', 'note'], chinese: 'note_zh' },
  { english: ['printed'], chinese: 'printed_zh' },
  { english: ['subject'], chinese: 'subject_zh' },
  { english: ['title_en'], chinese: 'title_ours_zh', isOptional: true },
  { english: ['title'], chinese: 'title_zh', isOptional: true },
];

/** Every text of ours stands in both languages, and both speak of the same numbers. */
export function checkTranslations(rows: readonly Row[]): Fault[] {
  return rows.flatMap(({ raw, place }) => checkObject(raw, '', place));
}

function checkObject(value: unknown, path: string, place: Place): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  const texts = new Map(Object.entries(value).filter((entry): entry is [string, string] => isText(entry[1])));
  return [
    ...PAIRS.flatMap((pair) => checkPair(pair, texts, path, place)),
    ...Object.entries(value).flatMap(([name, part]) => checkObject(part, `${path}${name}.`, place)),
  ];
}

/** An empty cell of a table says nothing. */
function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function checkPair(pair: Pair, texts: ReadonlyMap<string, string>, path: string, place: Place): Fault[] {
  const englishName = pair.english.find((name) => texts.has(name)) ?? pair.english[0] ?? '';
  const [english, chinese] = [texts.get(englishName), texts.get(pair.chinese)];
  const [englishField, chineseField] = [`"${path}${englishName}"`, `"${path}${pair.chinese}"`];
  if (chinese !== undefined && !HAN.test(chinese)) {
    return [faultAt(place, 'language', `${chineseField} holds no Chinese.`, 'Write it in Chinese.')];
  }
  if (english !== undefined && chinese !== undefined) {
    return compareNumbers(english, chinese, `${englishField} and ${chineseField}`, place);
  }
  if (pair.isOptional || english === chinese) return [];
  const [alone, missing, language] =
    chinese === undefined ? [englishField, chineseField, 'Chinese'] : [chineseField, englishField, 'English'];
  const problem = `${alone} has no ${language} beside it.`;
  return [faultAt(place, 'translation', problem, `Write the same in ${language} as ${missing}.`)];
}

function compareNumbers(english: string, chinese: string, fields: string, place: Place): Fault[] {
  const [en, zh] = [readEnglishQuantities(english), readChineseQuantities(chinese)];
  const missing = [
    ...findMissing(en, zh).map((number) => `${number} in English only`),
    ...findMissing(zh, en).map((number) => `${number} in Chinese only`),
  ];
  if (missing.length === 0) return [];
  const problem = `${fields} speak of different numbers: ${missing.join(', ')}.`;
  return [faultAt(place, 'translation-numbers', problem, 'Correct the one that is wrong; both say the same.')];
}
