import { makeWords } from './format.ts';
import { laterChinese, zh } from './zh.ts';
import { zhAbout } from './zhAbout.ts';
import { zhDetails } from './zhDetails.ts';
import { zhHandling } from './zhHandling.ts';
import { zhOutcome } from './zhOutcome.ts';
import { zhPassport } from './zhPassport.ts';
import { zhPlans } from './zhPlans.ts';
import { zhViews } from './zhViews.ts';

/** All Chinese words at once, for the build and the tests; a page asks for them as it needs them. */
export const chineseWords = makeWords(zh, laterChinese, {
  details: zhDetails,
  views: zhViews,
  handling: zhHandling,
  passport: zhPassport,
  plans: zhPlans,
  about: zhAbout,
  outcome: zhOutcome,
});
