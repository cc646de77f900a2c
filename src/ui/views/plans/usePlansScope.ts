import { useAtlasScope } from '../../../state/AtlasContext.tsx';
import { withPlans } from '../../../words/plansWords.ts';

/** What every part of the page shares, with the words of the view of plans. */
export function usePlansScope() {
  const scope = useAtlasScope();
  return { ...scope, words: withPlans(scope.words) };
}
