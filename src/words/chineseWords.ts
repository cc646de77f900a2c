import { makeWords } from './format.ts';
import { zh } from './zh.ts';
import { zhAbout } from './zhAbout.ts';
import { zhDetails } from './zhDetails.ts';
import { zhHandling } from './zhHandling.ts';
import { zhOutcome } from './zhOutcome.ts';
import { zhPassport } from './zhPassport.ts';
import { zhPlans } from './zhPlans.ts';
import { zhViews } from './zhViews.ts';

/** All Chinese texts, in a script that only a page in Chinese asks for. */
export const chineseWords = makeWords(zh, {
  details: zhDetails,
  views: zhViews,
  handling: zhHandling,
  passport: zhPassport,
  plans: zhPlans,
  about: zhAbout,
  outcome: zhOutcome,
});
