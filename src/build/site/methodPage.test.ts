import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { listClasses } from '../../domain/classBreaks.ts';
import { methodFile } from '../../domain/publishedMethod.ts';
import { readRealBytes, realAtlas } from '../../domain/realAtlas.ts';
import { readLink } from '../../domain/view.ts';
import { withAbout } from '../../words/aboutWords.ts';
import { chineseWords } from '../../words/chineseWords.ts';
import { englishWords } from '../../words/englishWords.ts';
import { writeMethodPages } from './methodPage.ts';
import { escapeHtml } from './plainPage.ts';

const LANGUAGES = [englishWords, chineseWords];
const LOOK = { styleSheet: 'p{}', icon: '<svg/>' };
const file = methodFile.parse(JSON.parse(readRealBytes('method.json').toString('utf8')));
const pages = writeMethodPages(realAtlas, file, LANGUAGES, LOOK, undefined);

/** All texts in a part of a catalogue, but for those that need a value. */
function listTexts(part: unknown): string[] {
  if (typeof part === 'string') return [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listTexts) : [];
}

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'));
}

describe('the plain page of the method', () => {
  it('stands beside the atlas in each language, and leads to the other and to the atlas', () => {
    expect(pages.map(({ path }) => path)).toEqual(['method.html', 'method.zh.html']);
    expect(pages.map(({ html }) => /<html lang="([^"]+)"/.exec(html)?.[1])).toEqual(['en', 'zh-Hans']);
    expect(pages.map(({ html }) => linksOf(html).slice(0, 2))).toEqual([
      ['./?lang=en', 'method.zh.html'],
      ['./?lang=zh', 'method.html'],
    ]);
  });

  it.each(LANGUAGES)('holds all that the topic tells, in $locale', (words) => {
    const html = pages[LANGUAGES.indexOf(words)]?.html;
    const { about, format } = withAbout(words);
    // Of the criteria those are told that decided something.
    const { decided, ...method } = about.method;
    const told = [
      ...listTexts(method),
      ...file.conflicts.map(({ criterion }) => decided[criterion]),
      method.settledText(file.conflicts.length),
      method.licenceText(realAtlas.version, format.date(realAtlas.dataAsOf)),
      ...file.changes.map(({ textEn, textZh }) => format.own(textEn, textZh)),
      ...realAtlas.figureIndicators.flatMap((indicator) => [
        format.own(indicator.definitionEn, indicator.definitionZh),
        method.years(indicator.firstYear, indicator.lastYear),
      ]),
    ];
    expect(told.length).toBeGreaterThan(50);
    expect(told.filter((text) => !html?.includes(escapeHtml(text)))).toEqual([]);
  });

  it('leads to each conflict on the map, and to what is held, by links that the atlas understands', () => {
    for (const [index, { html }] of pages.entries()) {
      // The first one leads home.
      const queries = linksOf(html)
        .filter((href) => href.startsWith('./?'))
        .slice(1);
      const read = queries.map((href) => readLink(realAtlas, href.slice('./'.length)));
      expect(read.flatMap(({ faults }) => faults)).toEqual([]);
      const lang = ['en', 'zh'][index];
      expect(read.map(({ view }) => view)).toEqual([
        ...file.conflicts.map(({ adcode, year }) =>
          expect.objectContaining({ indicator: 'bri-growth', currency: 'cny', province: adcode, year, lang }),
        ),
        expect.objectContaining({ about: 'coverage', lang }),
      ]);
    }
  });

  it('leads to the province where the map does not show the indicator of a conflict', () => {
    const conflicts = file.conflicts.slice(0, 1).map((each) => ({ ...each, indicator: 'exports_cny' }));
    const [page] = writeMethodPages(realAtlas, { ...file, conflicts }, [englishWords], LOOK, undefined);
    expect(linksOf(page?.html ?? '')).toContain('./?province=350000&year=2018&lang=en');
  });

  it('draws every class of every indicator in a colour that its style sheet knows, without a style of its own', () => {
    const classes = realAtlas.figureIndicators.flatMap(({ scale }) => listClasses(scale));
    for (const { html } of pages) {
      const sheet = /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? '';
      const fills = [...html.matchAll(/<rect [^>]*fill="var\((--[-\w]+)\)"/g)].map(([, name]) => name);
      expect(fills).toHaveLength(classes.length);
      // Once in light and once in dark.
      for (const name of fills) expect(sheet.split(`${name}:#`), name).toHaveLength(3);
      expect(html).toContain(`style-src 'sha256-${createHash('sha256').update(sheet).digest('base64')}'`);
      expect(html).not.toMatch(/<script| style=/);
    }
  });

  it('cites the address of the site where the build knows it, and else leaves it to the reader', () => {
    const cited = (siteUrl: URL | undefined) =>
      writeMethodPages(realAtlas, file, [englishWords], LOOK, siteUrl)[0]?.html.match(
        /<p>(Belt and Road Atlas \(.*)<\/p>/,
      )?.[1];
    expect(cited(undefined)).toContain(' &lt;address of the atlas> (&lt;day of your visit>).');
    expect(cited(new URL('https://example.org/atlas/'))).toContain(' https://example.org/atlas/ (&lt;day');
  });
});
