import { useAtlasScope } from '../../state/AtlasContext.tsx';
import { withPassport } from '../../words/passportWords.ts';

/** What every part of the page shares, with the words of a figure's passport. */
export function usePassportScope() {
  const scope = useAtlasScope();
  return { ...scope, words: withPassport(scope.words) };
}
