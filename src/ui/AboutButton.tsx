import { useAtlasScope, useView } from '../state/AtlasContext.tsx';

/** Opens what is told of the two articles, in the place of the panel. */
export function AboutButton() {
  const { words } = useAtlasScope();
  const openAbout = useView((state) => state.openAbout);
  return (
    <button type="button" id="about-articles" className="offer" onClick={() => openAbout('articles')}>
      {words.articles.open}
    </button>
  );
}
