import type { PublishedSource } from '../domain/published.ts';
import { useAtlasScope } from '../state/AtlasContext.tsx';
import type { Words } from '../words/format.ts';
import type { Citations } from './citations.ts';

/** The number of a source after what rests on it; follows to the list below. */
export function SourceNumber({ sourceId, citations }: { sourceId: string; citations: Citations }) {
  const { words } = useAtlasScope();
  const number = citations.numberOf(sourceId);
  if (number === undefined) return null;
  const source = citations.sources[number - 1];
  return (
    <a
      className="source-number"
      href={`#source-${number}`}
      aria-label={words.panel.source(number)}
      title={source && describeSource(words, source)}
    >
      {number}
    </a>
  );
}

export function SourceList({ citations }: { citations: Citations }) {
  const { words } = useAtlasScope();
  return (
    <section className="sources">
      <h3>{words.panel.sources}</h3>
      <ol>
        {citations.sources.map((source, index) => (
          <li key={source.id} id={`source-${index + 1}`}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
                {source.title}
              </a>
            ) : (
              <cite lang={source.language}>{source.title}</cite>
            )}
            <span className="source-about">{describeOrigin(words, source)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function describeSource(words: Words, source: PublishedSource): string {
  return `${source.title}. ${describeOrigin(words, source)}`;
}

/** Publisher, date, language and, where there is no link, why. */
function describeOrigin(words: Words, source: PublishedSource): string {
  const parts = [
    source.originalPublisher ?? source.publisher,
    source.published && words.format.date(source.published),
    source.language && source.language !== words.locale ? words.format.languageName(source.language) : undefined,
    source.url ? undefined : explainNoLink(words, source),
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

function explainNoLink(words: Words, source: PublishedSource): string {
  switch (source.kind) {
    case 'repost': {
      const original = source.originalPublisher;
      return original ? words.panel.repost(original) : words.panel.repostUnknown;
    }
    case 'statistics copy':
      // Its publisher already says that a copy was read.
      return words.panel.notLinked;
    case 'article':
      return words.panel.articleNote;
    case 'government':
    case 'state media':
    case 'press':
      return words.panel.notLinked;
  }
}
