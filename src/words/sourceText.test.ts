import { describe, expect, it } from 'vitest';
import type { PublishedSource } from '../domain/published.ts';
import { readRealArticles, readRealNation } from '../domain/realAtlas.ts';
import { chineseWords } from './chineseWords.ts';
import { withDetails } from './detailWords.ts';
import { englishWords } from './englishWords.ts';
import { describeOrigin, describePublication, explainNoLink, titleOf } from './sourceText.ts';

const words = withDetails(englishWords);
const chinese = withDetails(chineseWords);

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

describe('the title of a source', () => {
  it('is the one that the page prints, in the language of that page', () => {
    const printed = { ...source, title: '标题' };
    for (const each of [words, chinese]) expect(titleOf(each, printed)).toEqual({ title: '标题', lang: 'zh' });
    expect(titleOf(chinese, { ...source, language: 'it' })).toEqual({ title: 'A title', lang: 'it' });
  });

  it('is in the language of the reader where it is ours', () => {
    const ours = { ...source, titleZh: '标题' };
    expect(titleOf(words, ours)).toEqual({ title: 'A title', lang: 'en' });
    expect(titleOf(chinese, ours)).toEqual({ title: '标题', lang: 'zh' });
  });
});

describe('what a note says of a source', () => {
  it('is publisher, date and language', () => {
    expect(describePublication(words, source)).toBe('Xinhua, 24 April 2019, Chinese');
    expect(describePublication(words, { ...source, language: 'en' })).toBe('Xinhua, 24 April 2019, English');
    expect(describeOrigin(words, { ...source, language: 'en' })).toBe('Xinhua, 24 April 2019');
  });

  it('names its language in Chinese where that is another, and in no script of it', () => {
    expect(describeOrigin(chinese, source)).toBe('Xinhua，2019年4月24日');
    expect(describeOrigin(chinese, { ...source, language: 'en' })).toBe('Xinhua，2019年4月24日，英语');
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
