import { useView } from '../state/AtlasContext.tsx';
import { useDetailScope } from './useDetailScope.ts';

/** Opens what is told of the two articles, in the place of the panel. */
export function AboutButton() {
  const { words } = useDetailScope();
  const openAbout = useView((state) => state.openAbout);
  return (
    <button type="button" id="about-articles" className="offer" onClick={() => openAbout('articles')}>
      {words.articles.open}
    </button>
  );
}
