import { useAtlasScope } from '../../state/AtlasContext.tsx';
import { withOutcome } from '../../words/outcomeWords.ts';

/** What every part of the page shares, with the words that set plans beside figures. */
export function useOutcomeScope() {
  const scope = useAtlasScope();
  return { ...scope, words: withOutcome(scope.words) };
}
