import { plainPageFile } from '../../domain/plainPageFile.ts';
import type { BriefingsFile, PublishedStep } from '../../domain/publishedBriefings.ts';
import { withAbout } from '../../words/aboutWords.ts';
import type { Words } from '../../words/format.ts';
import { titleOf } from '../../words/sourceText.ts';
import { escapeHtml, isChinese, linkQuery, type PageLook, type SitePage, writePlainPage } from './plainPage.ts';

type Briefing = BriefingsFile['briefings'][number];

/**
 * Writes each briefing as a plain page in each language: all its steps one after the other, with their status and sources,
 * and the way to each on the map. It needs no script, and prints.
 */
export function writeBriefingPages(file: BriefingsFile, languages: readonly Words[], look: PageLook): SitePage[] {
  return languages.flatMap((words) =>
    file.briefings.map((briefing) => ({
      path: `briefings/${plainPageFile(briefing.id, isChinese(words))}`,
      html: writePage(words, file, briefing, look),
    })),
  );
}

function writePage(words: Words, file: BriefingsFile, briefing: Briefing, look: PageLook): string {
  const { own } = words.format;
  const { about } = withAbout(words);
  const others = file.briefings
    .filter(({ id }) => id !== briefing.id)
    .map(
      ({ id, titleEn, titleZh }) =>
        `<a href="${plainPageFile(id, isChinese(words))}">${escapeHtml(own(titleEn, titleZh))}</a>`,
    );
  const page = {
    name: briefing.id,
    title: own(briefing.titleEn, briefing.titleZh),
    intro: own(briefing.introEn, briefing.introZh),
    home: '../',
    body: `<ol>${briefing.steps.map((step) => writeStep(words, file, briefing, step)).join('')}</ol>
      <p>${escapeHtml(about.briefing.others) + words.colon}${others.join(words.comma)}</p>`,
  } as const;
  return writePlainPage(words, page, look);
}

function writeStep(words: Words, file: BriefingsFile, { id }: Briefing, step: PublishedStep): string {
  const { own } = words.format;
  const { about, panel } = withAbout(words);
  const query = linkQuery(words, { about: id, step: step.id, ...step.view });
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
            <a href="../${query}">${escapeHtml(about.briefing.onMap)}</a></p>
        </li>`;
}
