import { oncePer } from '../domain/oncePer.ts';
import { type DetailWords, withDetails } from './detailWords.ts';
import type { PassportMessages } from './enPassport.ts';
import type { Words } from './format.ts';

/** The words of the page and of the details together with those of a figure's passport, as `passport`. */
export type PassportWords = DetailWords & { readonly passport: PassportMessages };

export const withPassport = oncePer(
  (words: Words): PassportWords => ({
    ...withDetails(words),
    passport: words.later.of('passport'),
  }),
);
