import { describeOrigin } from '../words/sourceText.ts';
import type { Citations } from './citations.ts';
import { SourceTitle } from './SourceNumber.tsx';
import { useDetailScope } from './useDetailScope.ts';

/** All sources of a panel under the numbers that cite them. */
export function SourceList({ citations }: { citations: Citations }) {
  const { words } = useDetailScope();
  return (
    <section className="sources">
      <h3>{words.panel.sources}</h3>
      <ol>
        {citations.sources.map((source) => (
          <li key={source.id}>
            <SourceTitle source={source} />
            <span className="source-about">{describeOrigin(words, source)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
