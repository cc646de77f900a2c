import { plainPageFile } from '../../domain/plainPageFile.ts';
import type { Words } from '../../words/format.ts';
import { policyForStyle } from './contentSecurityPolicy.ts';

/** What a plain page carries in itself: its style sheet, and its icon (SVG). */
export interface PageLook {
  readonly styleSheet: string;
  readonly icon: string;
}

/** A page of the site, by its path. */
export interface SitePage {
  readonly path: string;
  readonly html: string;
}

interface PlainPage {
  /** Without its ending, the same in both languages. */
  readonly name: string;
  readonly title: string;
  /** In a sentence or two, for the reader and for those who list the page. */
  readonly intro: string;
  /** The folder of the atlas, from that of the page. */
  readonly home: './' | '../';
  /** What stands below the introduction, as HTML. */
  readonly body: string;
}

/** Writes a page that needs no script, and prints: its head, the ways to the atlas and to the other language, its text. */
export function writePlainPage(words: Words, page: PlainPage, { styleSheet, icon }: PageLook): string {
  const title = escapeHtml(page.title);
  const intro = escapeHtml(page.intro);
  const site = escapeHtml(words.site.title);
  const otherLanguage = isChinese(words) ? 'English' : '中文';
  return `<!doctype html>
<html lang="${words.locale}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyForStyle(styleSheet)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${title} · ${site}</title>
    <meta name="description" content="${intro}" />
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml" />
    <style>${styleSheet}</style>
  </head>
  <body>
    <main>
      <p class="site-name"><a href="${page.home}${linkQuery(words, {})}">${site}</a>
        <a href="${plainPageFile(page.name, !isChinese(words))}" lang="${words.otherLanguage}">${otherLanguage}</a></p>
      <h1>${title}</h1>
      <p>${intro}</p>
      ${page.body}
    </main>
  </body>
</html>
`;
}

export function isChinese(words: Words): boolean {
  return words.locale !== 'en';
}

/** The query of a link into the atlas, in the language of the page, as an attribute holds it. */
export function linkQuery(words: Words, parameters: Readonly<Record<string, string>>): string {
  return escapeHtml(`?${new URLSearchParams({ ...parameters, lang: isChinese(words) ? 'zh' : 'en' })}`);
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
