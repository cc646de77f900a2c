import type { PublishedSource } from '../domain/published.ts';
import type { DetailWords } from './detailWords.ts';
import type { Words } from './format.ts';

/** The title for the reader, and its language: an English one of ours where the page prints none has a Chinese one too. */
export function titleOf({ format }: Words, { title, titleZh, language }: PublishedSource) {
  return { title: format.own(title, titleZh), lang: titleZh === undefined ? language : format.own('en', 'zh') };
}

/** Publisher, date, language and, where there is no link, why: one line for a list of sources. */
export function describeOrigin(words: DetailWords, source: PublishedSource): string {
  return joinParts(words, [
    describePublisher(words, source),
    source.published && words.format.date(source.published),
    source.language && !words.locale.startsWith(source.language)
      ? words.format.languageName(source.language)
      : undefined,
    explainNoLink(words, source),
  ]);
}

/** As `describeOrigin` without the link, and with the language even where it is the reader's own. */
export function describePublication(words: DetailWords, source: PublishedSource): string {
  return joinParts(words, [
    describePublisher(words, source),
    source.published && words.format.date(source.published),
    source.language && words.format.languageName(source.language),
  ]);
}

function describePublisher(words: DetailWords, source: PublishedSource): string | undefined {
  const publisher = source.publisher && words.format.own(source.publisher, source.publisherZh);
  const originalPublisher = originalOf(words, source);
  if (publisher === undefined || originalPublisher === undefined) return originalPublisher ?? publisher;
  return publisher === originalPublisher ? publisher : words.panel.textOf(publisher, originalPublisher);
}

function originalOf({ format }: DetailWords, source: PublishedSource): string | undefined {
  return source.originalPublisher && format.own(source.originalPublisher, source.originalPublisherZh);
}

/** Why a source has no link; undefined where it has one. */
export function explainNoLink(words: DetailWords, source: PublishedSource): string | undefined {
  const { panel } = words;
  if (source.url !== undefined) return undefined;
  switch (source.kind) {
    case 'repost': {
      const original = originalOf(words, source);
      return original === undefined ? panel.repostUnknown : panel.repost(original);
    }
    case 'statistics copy':
      return panel.copyNote;
    case 'article':
      return panel.articleNote;
    case 'government':
    case 'state media':
    case 'press':
      return panel.notLinked;
  }
}

function joinParts({ comma }: DetailWords, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(comma);
}
