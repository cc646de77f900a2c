import { useAtlasScope } from '../../state/AtlasContext.tsx';
import { withViews } from '../../words/viewWords.ts';

/** What every part of the page shares, with the words of the views: for what comes in scripts of the views alone. */
export function useViewScope() {
  const scope = useAtlasScope();
  return { ...scope, words: withViews(scope.words) };
}
