import { useArticlesFile } from '../../state/queries.ts';
import { PanelFailure, PanelWaiting } from '../FileStates.tsx';
import { ReadArticles } from '../ReadArticles.tsx';
import { useAboutScope } from './useAboutScope.ts';

/** All that the two articles say, article by article, with what each statement rests on and the way to where it is told. */
export function Articles() {
  const { atlas, words } = useAboutScope();
  const request = useArticlesFile(atlas);
  const { articles } = words;
  return (
    <div className="articles">
      <p className="panel-sentence">{articles.about}</p>
      {request.data ? (
        <ReadArticles file={request.data} />
      ) : request.isError ? (
        <PanelFailure error={request.error} request={request} />
      ) : (
        <PanelWaiting request={request} label={articles.loading} />
      )}
    </div>
  );
}
