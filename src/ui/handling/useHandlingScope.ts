import { useAtlasScope } from '../../state/AtlasContext.tsx';
import { withHandling } from '../../words/handlingWords.ts';

/** What every part of the page shares, with the words of how it is handled. */
export function useHandlingScope() {
  const scope = useAtlasScope();
  return { ...scope, words: withHandling(scope.words) };
}
