/**
 * The numbers that a text speaks of, so that a text and its translation can be compared without reading either.
 *
 * `written` are those in digits, with the word or character of magnitude behind them: "7.6 billion" and "76亿" are the
 * same number. `spelled` are those in words ("seven", "七", "第二十五"), of which a language uses more than the other:
 * they may stand for a number that the other text writes in digits, and ask for nothing themselves.
 */
export interface Quantities {
  readonly written: ReadonlySet<number>;
  readonly spelled: ReadonlySet<number>;
}

const DIGITS = String.raw`(\d[\d,]*\d(?:\.\d+)?|\d(?:\.\d+)?)`;

const ENGLISH_MAGNITUDES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};
const ENGLISH_NUMBER = new RegExp(`${DIGITS}(?:[ -](thousand|million|billion|trillion)\\b)?`, 'g');

const CHINESE_MAGNITUDES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const CHINESE_NUMBER = new RegExp(`${DIGITS}(万亿|亿|万|千)?`, 'g');

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** Chinese numbers its months. "May" is one only with its capital, which is how "may" is told from it. */
const MONTH_NAME = new RegExp(`\\b(?:${MONTHS.map((name) => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\b`, 'g');

/** As far as the records spell numbers out; the position of a word is its number. */
const CARDINALS = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  'seventeen eighteen nineteen twenty',
]
  .join(' ')
  .split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const CHINESE_DIGITS = '零一二三四五六七八九';

export function readEnglishQuantities(text: string): Quantities {
  const plain = text
    .normalize('NFKC')
    .replace(MONTH_NAME, (name) => String(MONTHS.findIndex((month) => month.startsWith(name.slice(0, 3))) + 1));
  const spelled = new Set<number>();
  for (const [word] of plain.toLowerCase().matchAll(/[a-z]+/g)) {
    const number = Math.max(CARDINALS.indexOf(word), ORDINALS.indexOf(word));
    if (number >= 0) spelled.add(number);
  }
  return { written: readWritten(plain, ENGLISH_NUMBER, ENGLISH_MAGNITUDES), spelled };
}

export function readChineseQuantities(text: string): Quantities {
  const plain = text.normalize('NFKC');
  const spelled = new Set<number>();
  for (const [word] of plain.matchAll(/[零一二三四五六七八九十两]+/g)) spelled.add(readChineseNumeral(word));
  // The name of a five-year plan runs two numbers together: 十四五 is the fourteenth.
  for (const [, number = ''] of plain.matchAll(/(十[一二三四五六七八九])五/g)) spelled.add(readChineseNumeral(number));
  return { written: readWritten(plain, CHINESE_NUMBER, CHINESE_MAGNITUDES), spelled };
}

function readWritten(text: string, pattern: RegExp, magnitudes: Readonly<Record<string, number>>): ReadonlySet<number> {
  const written = new Set<number>();
  for (const [, digits = '', magnitude = ''] of text.matchAll(pattern)) {
    const value = Number(digits.replaceAll(',', '')) * (magnitudes[magnitude] ?? 1);
    // 86.19 times a million is not 86,190,000 in binary arithmetic.
    written.add(Number(value.toPrecision(12)));
  }
  return written;
}

/** Up to 99, which is as far as the records spell numbers out: 七, 十, 十四, 二十, 二十五. */
function readChineseNumeral(word: string): number {
  const [tens, units] = word.replaceAll('两', '二').split('十');
  if (units === undefined) return CHINESE_DIGITS.indexOf(tens ?? '');
  const ten = tens === '' ? 1 : CHINESE_DIGITS.indexOf(tens ?? '');
  return ten * 10 + (units === '' ? 0 : CHINESE_DIGITS.indexOf(units));
}

/** The numbers that one text writes and the other does not have, neither in digits nor in words. */
export function findMissing(from: Quantities, to: Quantities): number[] {
  return [...from.written].filter((number) => !to.written.has(number) && !to.spelled.has(number));
}
