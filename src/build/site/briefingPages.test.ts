import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { briefingsFile } from '../../domain/publishedBriefings.ts';
import { realAtlas } from '../../domain/realAtlas.ts';
import { readLink } from '../../domain/view.ts';
import { chineseWords } from '../../words/chineseWords.ts';
import { englishWords } from '../../words/englishWords.ts';
import { writeBriefingPages } from './briefingPages.ts';

const FILE = join(import.meta.dirname, '..', '..', '..', 'public', 'data', 'briefings.json');
const file = briefingsFile.parse(JSON.parse(readFileSync(FILE, 'utf8')));
const pages = writeBriefingPages(file, [englishWords, chineseWords], { styleSheet: 'p{}', icon: '<svg/>' });

describe('the plain pages of the briefings', () => {
  it('are one a briefing and language, each with all its steps', () => {
    expect(pages.map(({ path }) => path)).toEqual([
      ...file.briefings.map(({ id }) => `briefings/${id}.html`),
      ...file.briefings.map(({ id }) => `briefings/${id}.zh.html`),
    ]);
    for (const { path, html } of pages) {
      const briefing = file.briefings.find(({ id }) => path.startsWith(`briefings/${id}.`));
      expect(html.match(/<li id=/g)).toHaveLength(briefing?.steps.length ?? 0);
      expect(html).not.toContain('<script');
    }
  });

  it('lead to each step on the map, by links that the atlas understands', () => {
    for (const { html } of pages) {
      for (const [, query = ''] of html.matchAll(/href="\.\.\/(\?about[^"]+)"/g)) {
        const { view, faults } = readLink(realAtlas, query.replaceAll('&amp;', '&'));
        expect(faults).toEqual([]);
        expect(view.step).toBeDefined();
      }
    }
  });

  it('cut no text into marks of the page', () => {
    const [briefing] = file.briefings;
    if (briefing === undefined) throw new Error('there is no briefing');
    const sharp = { ...file, briefings: [{ ...briefing, titleEn: 'A < B & "C"' }] };
    const [page] = writeBriefingPages(sharp, [englishWords], { styleSheet: '', icon: '' });
    expect(page?.html).toContain('<h1>A &lt; B &amp; &quot;C&quot;</h1>');
  });
});
