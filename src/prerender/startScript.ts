import { START_CANVAS_ID } from '../state/firstView.ts';
import { drawStartView, type StartView } from './drawStartView.ts';
import { writeInlineScript } from './inlineScript.ts';

/** The element that the page carries the start view in. */
export const START_VIEW_ID = 'start-view';

/**
 * Writes the script that draws the start view as soon as the page has its canvas and its data, before the app's own
 * script. It is the same for every map: its hash alone lets the page's policy run it, and nothing else that is inline.
 */
export function writeStartScript(): string {
  const data = `${findById(START_VIEW_ID)}.textContent`;
  const inputs = [data, `()=>${findById(START_CANVAS_ID)}`, IS_DARK, IS_OTHER_VIEW, ASKED_YEAR];
  return writeInlineScript('startView.js', `(${drawStartView})(${inputs});`);
}

/** As the script of the page's head says it (firstView.ts). */
const IS_OTHER_VIEW = '/view/.test(document.documentElement.dataset.stale)';
/** As startYear.ts leaves it. */
const ASKED_YEAR = 'globalThis.startYear';
const IS_DARK = "matchMedia('(prefers-color-scheme: dark)').matches";

function findById(id: string): string {
  return `document.getElementById('${id}')`;
}

/** Writes the data beside it: a block of JSON, which no policy forbids since it is never run. */
export function writeStartData(view: StartView): string {
  // In JSON a "<" can only stand in a text, and there this is the same: no text can end the block.
  const json = JSON.stringify(view).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${START_VIEW_ID}">${json}</script>`;
}
