import { en, laterEnglish } from './en.ts';
import { enAbout } from './enAbout.ts';
import { enDetails } from './enDetails.ts';
import { enHandling } from './enHandling.ts';
import { enOutcome } from './enOutcome.ts';
import { enPassport } from './enPassport.ts';
import { enPlans } from './enPlans.ts';
import { enViews } from './enViews.ts';
import { makeWords } from './format.ts';

/** All English words at once, for the build and the tests; a page asks for them as it needs them. */
export const englishWords = makeWords(en, laterEnglish, {
  details: enDetails,
  views: enViews,
  handling: enHandling,
  passport: enPassport,
  plans: enPlans,
  about: enAbout,
  outcome: enOutcome,
});
