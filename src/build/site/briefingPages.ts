import type { BriefingsFile, PublishedStep } from '../../domain/publishedBriefings.ts';
import { withAbout } from '../../words/aboutWords.ts';
import type { Words } from '../../words/format.ts';
import { titleOf } from '../../words/sourceText.ts';
import { policyForStyle } from './contentSecurityPolicy.ts';

type Briefing = BriefingsFile['briefings'][number];

interface PageLook {
  readonly styleSheet: string;
  readonly icon: string;
}

/** A page of the site, by its path. */
interface SitePage {
  readonly path: string;
  readonly html: string;
}

/** The name of a briefing's plain page in the folder of the site. */
function briefingPath(id: string, isChinese: boolean): string {
  return `briefings/${id}${isChinese ? '.zh' : ''}.html`;
}

/**
 * Writes each briefing as a plain page in each language: all its steps one after the other, with their status and sources,
 * and the way to each on the map. It needs no script, and prints.
 */
export function writeBriefingPages(file: BriefingsFile, languages: readonly Words[], look: PageLook): SitePage[] {
  return languages.flatMap((words) =>
    file.briefings.map((briefing) => ({
      path: briefingPath(briefing.id, isChinese(words)),
      html: writePage(words, file, briefing, look),
    })),
  );
}

function isChinese(words: Words): boolean {
  return words.locale !== 'en';
}

function writePage(words: Words, file: BriefingsFile, briefing: Briefing, { styleSheet, icon }: PageLook): string {
  const { own } = words.format;
  const { about } = withAbout(words);
  const title = own(briefing.titleEn, briefing.titleZh);
  const others = file.briefings.filter(({ id }) => id !== briefing.id);
  const otherLanguage = isChinese(words) ? 'English' : '中文';
  return `<!doctype html>
<html lang="${words.locale}">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyForStyle(styleSheet)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escapeHtml(title)} · ${escapeHtml(words.site.title)}</title>
    <meta name="description" content="${escapeHtml(own(briefing.introEn, briefing.introZh))}" />
    <link rel="icon" href="data:image/svg+xml,${encodeURIComponent(icon)}" type="image/svg+xml" />
    <style>${styleSheet}</style>
  </head>
  <body>
    <main>
      <p class="site-name"><a href="../">${escapeHtml(words.site.title)}</a>
        <a href="${briefingPath(briefing.id, !isChinese(words)).replace('briefings/', '')}" lang="${words.otherLanguage}">${otherLanguage}</a></p>
      <h1>${escapeHtml(title)}</h1>
      <p>${escapeHtml(own(briefing.introEn, briefing.introZh))}</p>
      <ol>${briefing.steps.map((step) => writeStep(words, file, briefing, step)).join('')}</ol>
      <p>${escapeHtml(about.briefing.others) + words.colon}${others
        .map(
          ({ id, titleEn, titleZh }) =>
            `<a href="${briefingPath(id, isChinese(words)).replace('briefings/', '')}">${escapeHtml(own(titleEn, titleZh))}</a>`,
        )
        .join(words.comma)}</p>
    </main>
  </body>
</html>
`;
}

function writeStep(words: Words, file: BriefingsFile, { id }: Briefing, step: PublishedStep): string {
  const { own } = words.format;
  const { about, panel } = withAbout(words);
  const link = new URLSearchParams({ about: id, step: step.id, ...step.view, lang: isChinese(words) ? 'zh' : 'en' });
  const statuses = step.claims.map(({ status }) => panel.statuses[status]);
  const sources = file.sources
    .filter((source) => step.sourceIds.includes(source.id))
    .map((source) => {
      const { title, lang = '' } = titleOf(words, source);
      return source.url === undefined
        ? `<cite lang="${lang}">${escapeHtml(title)}</cite>`
        : `<a href="${escapeHtml(source.url)}" lang="${lang}">${escapeHtml(title)}</a>`;
    });
  return `
        <li id="${step.id}">
          <h2>${escapeHtml(own(step.headingEn, step.headingZh))}</h2>
          <p>${escapeHtml(own(step.bodyEn, step.bodyZh))}</p>
          <p class="about">${[...new Set(statuses)].map((status) => `<b>${escapeHtml(status)}</b>`).join(' ')}
            ${sources.length === 0 ? '' : escapeHtml(about.briefing.sources) + words.colon + sources.join(words.semicolon)}
            <a href="../?${escapeHtml(link.toString())}">${escapeHtml(about.briefing.onMap)}</a></p>
        </li>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
