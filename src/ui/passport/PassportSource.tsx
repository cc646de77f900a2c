import type { PublishedSource } from '../../domain/published.ts';
import { describeOrigin } from '../../words/sourceText.ts';
import { usePassportScope } from './usePassportScope.ts';

/** A source with its publisher, date and language; linked where it may be, and else why it is not. */
export function PassportSource({ source }: { source: PublishedSource }) {
  const { words } = usePassportScope();
  const title = words.format.own(source.title, source.titleZh);
  return (
    <span className="passport-source">
      {source.url === undefined ? (
        <cite lang={source.language}>{title}</cite>
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer" lang={source.language}>
          {title}
        </a>
      )}
      <small>{describeOrigin(words, source)}</small>
    </span>
  );
}
