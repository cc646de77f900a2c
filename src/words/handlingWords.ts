import { oncePer } from '../domain/oncePer.ts';
import type { HandlingMessages } from './enHandling.ts';
import type { Words } from './format.ts';

/** The words of the page together with those of how it is handled, as `handling`. */
export type HandlingWords = Words & { readonly handling: HandlingMessages };

export const withHandling = oncePer(
  (words: Words): HandlingWords => ({ ...words, handling: words.later.of('handling') }),
);
