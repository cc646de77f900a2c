import type { Language } from '../domain/view.ts';
import { makeWords, type Words } from './format.ts';

/** Fetches the words of a language, each in a script of its own. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === 'en') {
    const { en, laterEnglish } = await import('./en.ts');
    return makeWords(en, laterEnglish);
  }
  const { zh, laterChinese } = await import('./zh.ts');
  return makeWords(zh, laterChinese);
}

/** The words of another language, with all the later texts that the page speaks by then, so that it turns at once. */
export async function turnWords({ later }: Words, language: Language): Promise<Words> {
  const words = await loadWords(language);
  await later.turnTo(words.later);
  return words;
}
