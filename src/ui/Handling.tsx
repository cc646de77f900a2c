import type { LaterScript } from '../state/laterScript.ts';
import { useIsIdle } from '../state/useIsIdle.ts';
import { useScript } from '../state/useScript.ts';

type PageHandling = typeof import('./handling/PageHandling.tsx');

const PAGE_HANDLING: LaterScript<PageHandling> = {
  name: 'PageHandling.js',
  load: () => import('./handling/PageHandling.tsx'),
  words: ['handling'],
};

/** Keys, the sheet of a phone and the title of the tab: what comes as soon as the page rests, and before long. */
export function Handling() {
  const { data } = useScript(PAGE_HANDLING, useIsIdle());
  return data && <data.PageHandling />;
}
