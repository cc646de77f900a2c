import { useAtlasScope } from '../../state/AtlasContext.tsx';
import { withAbout } from '../../words/aboutWords.ts';

/** What every part of the page shares, with the words of what is told of the atlas itself. */
export function useAboutScope() {
  const scope = useAtlasScope();
  return { ...scope, words: withAbout(scope.words) };
}
