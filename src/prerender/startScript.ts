import { minifySync } from 'vite';
import { START_CANVAS_ID } from '../state/firstView.ts';
import { drawStartView, type StartView } from './drawStartView.ts';

/** The element that the page carries the start view in. */
export const START_VIEW_ID = 'start-view';

/**
 * Writes the script that draws the start view as soon as the page has its canvas and its data, before the app's own
 * script. It is the same for every map: its hash alone lets the page's policy run it, and nothing else that is inline.
 */
export function writeStartScript(): string {
  const inputs = [`${findById(START_VIEW_ID)}.textContent`, findById(START_CANVAS_ID), IS_DARK, IS_OTHER_VIEW];
  const call = `(${drawStartView})(${inputs});`;
  const { code, errors } = minifySync('startView.js', call);
  if (errors.length > 0) throw new Error(`the script of the start view cannot be minified: ${errors[0]?.message}`);
  // Some tools that run TypeScript write calls of their own into it.
  if (code.includes('__name'))
    throw new Error('the script of the start view names what the page does not have: __name');
  return code.trim();
}

/** As the script of the page's head says it (firstView.ts). */
const IS_OTHER_VIEW = '/view/.test(document.documentElement.dataset.stale)';
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
