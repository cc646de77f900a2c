import { oncePer } from '../domain/oncePer.ts';
import { type DetailWords, withDetails } from './detailWords.ts';
import type { OutcomeMessages } from './enOutcome.ts';
import type { Words } from './format.ts';

/** The words of the page and of the details together with those that set plans beside figures, as `outcome`. */
export type OutcomeWords = DetailWords & { readonly outcome: OutcomeMessages };

export const withOutcome = oncePer(
  (words: Words): OutcomeWords => ({
    ...withDetails(words),
    outcome: words.later.of('outcome'),
  }),
);
