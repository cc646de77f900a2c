import type { TermsFile } from './publishedTerms.ts';

type Term = TermsFile['terms'][number];

/**
 * Makes what finds the terms for a text: it stands in the characters, begins a word of a rendering, or begins the pinyin,
 * with or without spaces. Case, accents and signs do not matter. An empty text finds every term.
 */
export function makeTermMatcher(text: string): (term: Term) => boolean {
  const wanted = fold(text);
  if (wanted === '') return () => true;
  const together = wanted.replaceAll(' ', '');
  return ({ termZh, alsoZh, pinyin, termEn, otherEn }) => {
    if ([termZh, ...alsoZh].some((form) => form.includes(together))) return true;
    if (fold(pinyin).replaceAll(' ', '').startsWith(together)) return true;
    return [termEn, ...otherEn].some((rendering) => ` ${fold(rendering)}`.includes(` ${wanted}`));
  };
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
