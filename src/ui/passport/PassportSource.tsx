import type { PublishedSource } from '../../domain/published.ts';
import { describeOrigin, titleOf } from '../../words/sourceText.ts';
import { usePassportScope } from './usePassportScope.ts';

/** A source with its publisher, date and language; linked where it may be, and else why it is not. */
export function PassportSource({ source }: { source: PublishedSource }) {
  const { words } = usePassportScope();
  const { title, lang } = titleOf(words, source);
  return (
    <span className="passport-source">
      {source.url === undefined ? (
        <cite lang={lang}>{title}</cite>
      ) : (
        <a href={source.url} target="_blank" rel="noopener noreferrer" lang={lang}>
          {title}
        </a>
      )}
      <small>{describeOrigin(words, source)}</small>
    </span>
  );
}
