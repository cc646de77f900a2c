import type { Plugin } from 'vite';
import { renderShell, renderWithoutScript } from './renderShell.tsx';

/** What index.html shows before its script: each part stands in the page where its mark is. */
const PARTS = { '<!--shell-->': renderShell, '<!--without-script-->': renderWithoutScript };

/** Writes the page's own shape into index.html, so that it stands before any script and nothing jumps when that comes. */
export function prerenderPlugin(): Plugin {
  return {
    name: 'prerender',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        Object.entries(PARTS).reduce((page, [mark, render]) => replaceMark(page, mark, render()), html),
    },
  };
}

function replaceMark(html: string, mark: string, part: string): string {
  if (!html.includes(mark))
    throw new Error(`index.html lacks the mark ${mark}, where the build writes what it renders`);
  return html.replace(mark, () => part);
}
