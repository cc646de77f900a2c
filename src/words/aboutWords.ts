import { oncePer } from '../domain/oncePer.ts';
import { type DetailWords, withDetails } from './detailWords.ts';
import type { AboutMessages } from './enAbout.ts';
import type { Words } from './format.ts';

/** The words of the page and of the details together with those of what is told of the atlas, as `about`. */
export type AboutWords = DetailWords & { readonly about: AboutMessages };

export const withAbout = oncePer(
  (words: Words): AboutWords => ({ ...withDetails(words), about: words.later.of('about') }),
);
