import { createHash } from 'node:crypto';
import type { StartView } from './drawStartView.ts';
import { writeInlineScript } from './inlineScript.ts';

/**
 * The classes of the years that the page does not open on, each in a file of its own: a link to one of them is coloured by
 * it long before the figures of all years have come.
 */
export interface StartYears {
  /** The address of a year's file is `before`, the year and `after`. */
  readonly before: string;
  readonly after: string;
  /** What each year's file holds, as `StartView.classes`. */
  readonly classes: ReadonlyMap<number, string>;
}

/**
 * Names the files by a hash of what their letters mean, the raster and the colours, and of all letters: a file that a
 * browser or a host kept from another build is none that the page asks for.
 */
export function nameStartYears(view: StartView, classes: ReadonlyMap<number, string>): StartYears {
  const hash = createHash('sha256').update(JSON.stringify([view, ...classes]));
  return { before: 'assets/year', after: `-${hash.digest('base64url').slice(0, 8)}.txt`, classes };
}

/** The files by their paths in the built site. The development server has none: there such a link waits for its figures. */
export function listStartYearFiles({ before, after, classes }: StartYears): Map<string, string> {
  return new Map(Array.from(classes, ([year, letters]) => [`${before}${year}${after}`, letters]));
}

declare global {
  /** What the script of the head leaves to the one that draws: the classes of the link's year, empty where they fail. */
  var startYear: Promise<string> | undefined;
}

/** Writes the script for the head of a page with a start view, which follows that of firstView.ts. */
export function writeStartYearScript({ before, after }: StartYears): string {
  return writeInlineScript('startYear.js', `(${askForStartYear})(${JSON.stringify(before)},${JSON.stringify(after)});`);
}

/**
 * Runs in the page's head, so that the file comes while the page does, from its own text: it may use nothing of this
 * module. The script before it has said whether the link is to another year of what the page opens on, and to its map.
 */
function askForStartYear(before: string, after: string): void {
  const { stale = '' } = document.documentElement.dataset;
  if (!/view/.test(stale) || /indicator|map/.test(stale)) return;
  const year = new URLSearchParams(location.search).get('year');
  globalThis.startYear = fetch(before + year + after, { priority: 'high' })
    .then((response) => (response.ok ? response.text() : ''))
    .catch(() => '');
}
