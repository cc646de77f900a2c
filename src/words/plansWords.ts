import { oncePer } from '../domain/oncePer.ts';
import { type DetailWords, withDetails } from './detailWords.ts';
import type { PlansMessages } from './enPlans.ts';
import type { Words } from './format.ts';

/** The words of the page and of the details together with those of the view of plans, as `plans`. */
export type PlansWords = DetailWords & { readonly plans: PlansMessages };

export const withPlans = oncePer(
  (words: Words): PlansWords => ({
    ...withDetails(words),
    plans: words.later.of('plans'),
  }),
);
