import { describe, expect, it } from 'vitest';
import type { PublishedSource } from '../domain/published.ts';
import { readRealArticles, readRealNation } from '../domain/realAtlas.ts';
import { withDetails } from './detailWords.ts';
import { englishWords } from './format.ts';
import { describeOrigin, describePublication, explainNoLink } from './sourceText.ts';

const words = withDetails(englishWords);

const source: PublishedSource = {
  id: 'a',
  kind: 'state media',
  publisher: 'Xinhua',
  title: 'A title',
  url: 'https://example.org/a',
  published: '2019-04-24',
  language: 'zh',
};
const { url: _url, ...unlinked } = source;

describe('what a note says of a source', () => {
  it('is publisher, date and language', () => {
    expect(describePublication(words, source)).toBe('Xinhua, 24 April 2019, Chinese');
    expect(describePublication(words, { ...source, language: 'en' })).toBe('Xinhua, 24 April 2019, English');
    expect(describeOrigin(words, { ...source, language: 'en' })).toBe('Xinhua, 24 April 2019');
  });

  it('names whose text it is where another publishes it', () => {
    const carried = { ...source, publisher: 'People’s Daily Online', originalPublisher: 'Xinhua' };
    expect(describeOrigin(words, carried)).toBe('People’s Daily Online, a text of Xinhua, 24 April 2019, Chinese');
    expect(describeOrigin(words, { ...source, originalPublisher: 'Xinhua' })).toBe('Xinhua, 24 April 2019, Chinese');
  });

  it('says why there is no link, and nothing where there is one', () => {
    expect(explainNoLink(words, source)).toBeUndefined();
    expect(explainNoLink(words, { ...unlinked, kind: 'repost', originalPublisher: 'Xinhua' })).toBe(
      'read in a repost of Xinhua; the original page was not seen, so it is not linked',
    );
    expect(explainNoLink(words, { ...unlinked, kind: 'repost' })).toMatch(/^read in a repost; .* not linked$/);
    expect(explainNoLink(words, { ...unlinked, kind: 'statistics copy' })).toMatch(/copy.* not linked$/);
    expect(explainNoLink(words, { ...unlinked, kind: 'article' })).toContain('machine-made');
    expect(explainNoLink(words, { ...unlinked, kind: 'press' })).toMatch(/not linked$/);
  });

  it('leaves no source of the records without a link or a reason', () => {
    for (const each of [...readRealArticles().sources, ...readRealNation().sources]) {
      expect((explainNoLink(words, each) ?? each.url ?? '').length, each.id).toBeGreaterThan(0);
    }
  });
});
