import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { useAtlasScope } from '../state/AtlasContext.tsx';

/**
 * Marks the row of the highlighted province inside `list` with `data-highlighted`; a row carries its adcode as
 * `data-adcode`. It follows the store without React: a hover changes two attributes and renders nothing.
 */
export function useHighlightedRow(list: RefObject<HTMLElement | null>): void {
  const { store } = useAtlasScope();
  // After each render too: it may have made new rows.
  useLayoutEffect(() => markRow(list.current, store.getState().highlighted));
  useEffect(
    () =>
      store.subscribe(({ highlighted }, last) => {
        if (highlighted !== last.highlighted) markRow(list.current, highlighted);
      }),
    [list, store],
  );
}

function markRow(list: HTMLElement | null, highlighted: Adcode | undefined): void {
  list?.querySelector('[data-highlighted]')?.removeAttribute('data-highlighted');
  if (highlighted) list?.querySelector(`[data-adcode="${highlighted}"]`)?.setAttribute('data-highlighted', 'true');
}
