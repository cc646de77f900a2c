import type { SiteWords } from '../../words/enSite.ts';
import { policyForStyle } from './contentSecurityPolicy.ts';

/**
 * Writes the page that a host shows for an unknown address.
 *
 * A host answers with it at any depth, where a relative address of a style sheet or of the atlas would lead astray. So
 * the page carries its icon (SVG) and its style sheet, which its policy names by hash, and needs no script. The way to
 * the atlas is the path of `siteUrl`; a build that was not told takes the root of the host, and offers the folder of
 * the address as well: right for a mistyped file name beside the atlas, wherever that stands.
 */
export function writeNotFoundPage(
  { locale, site }: SiteWords,
  { styleSheet, icon }: { styleSheet: string; icon: string },
  siteUrl: URL | undefined,
): string {
  const { notFound } = site;
  const folder = siteUrl ? '' : `\n      <p class="folder"><a href="./">${notFound.folder}</a></p>`;
  return `<!doctype html>
<html lang="${locale}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyForStyle(styleSheet)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${notFound.title} · ${site.title}</title>
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml" />
    <style>${styleSheet}</style>
  </head>
  <body>
    <main>
      <p class="site-name">${site.title}</p>
      <h1>${notFound.title}</h1>
      <p>${notFound.text}</p>
      <p><a class="open" href="${siteUrl?.pathname ?? '/'}">${notFound.open}</a></p>${folder}
    </main>
  </body>
</html>
`;
}
