import type { AboutTopic } from '../domain/view.ts';
import { useView } from '../state/AtlasContext.tsx';
import { useDetailScope } from './useDetailScope.ts';

/** Opens what is told of a topic, in the place of the panel. */
export function AboutButton({ topic = 'articles' }: { topic?: AboutTopic }) {
  const { words } = useDetailScope();
  const openAbout = useView((state) => state.openAbout);
  return (
    <button type="button" id={`about-${topic}`} className="offer" onClick={() => openAbout(topic)}>
      {words.aboutTitles[topic]}
    </button>
  );
}
