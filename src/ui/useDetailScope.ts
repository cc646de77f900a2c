import { useAtlasScope } from '../state/AtlasContext.tsx';
import { withDetails } from '../words/detailWords.ts';

/** What every part of the page shares, with the words of the details: for what comes with `panelDetails.ts` alone. */
export function useDetailScope() {
  const scope = useAtlasScope();
  return { ...scope, words: withDetails(scope.words) };
}
