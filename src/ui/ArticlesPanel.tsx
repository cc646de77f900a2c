import { useAtlasScope, useView } from '../state/AtlasContext.tsx';
import { useArticlesFile } from '../state/queries.ts';
import { PanelBody } from './PanelBody.tsx';
import { PanelHead } from './PanelHead.tsx';

/** All that the two articles say, article by article, with what each statement rests on and the way to where it is told. */
export function ArticlesPanel() {
  const { atlas, words } = useAtlasScope();
  const closeAbout = useView((state) => state.closeAbout);
  const file = useArticlesFile(atlas);
  const { articles } = words;
  return (
    <section className="panel articles" aria-label={articles.heading} tabIndex={-1}>
      <PanelHead onClose={closeAbout}>
        <h2>{articles.heading}</h2>
      </PanelHead>
      <p className="panel-sentence">{articles.about}</p>
      <PanelBody file={file} label={articles.loading}>
        {(read, { ReadArticles }) => <ReadArticles file={read} />}
      </PanelBody>
    </section>
  );
}
