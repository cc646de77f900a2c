import { makeWords } from './format.ts';
import { zh } from './zh.ts';
import { zhAbout } from './zhAbout.ts';
import { zhDetails } from './zhDetails.ts';
import { zhHandling } from './zhHandling.ts';
import { zhOutcome } from './zhOutcome.ts';
import { zhPassport } from './zhPassport.ts';
import { zhPlans } from './zhPlans.ts';
import { zhPrint } from './zhPrint.ts';
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
  print: zhPrint,
});

const DESCRIPTION = '中国各省在“一带一路”建设中规划了什么、贸易如何变化：交互式地图，每项数据均附来源。';

/** Says in the head of the page what it is, which the page itself holds in English (index.html). */
export function describePage(page: Document): void {
  page.querySelector('meta[name=description]')?.setAttribute('content', DESCRIPTION);
}
