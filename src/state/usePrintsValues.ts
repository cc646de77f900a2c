import { useView } from './AtlasContext.tsx';
import { useMedia } from './useMedia.ts';

interface PrintsValues {
  readonly printsValues: boolean;
  /** Hue cannot carry the sign: the values stay, whatever the reader chose. */
  readonly isForced: boolean;
}

/** Whether the map prints its values. Paper has a map of its own, which always does. */
export function usePrintsValues(): PrintsValues {
  const isAsked = useView((state) => state.showsValues);
  const isForced = useMedia('(forced-colors: active)');
  return { printsValues: isAsked || isForced, isForced };
}
