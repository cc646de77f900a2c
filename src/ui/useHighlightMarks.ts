import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { useAtlasScope } from '../state/AtlasContext.tsx';
import type { ViewState } from '../state/viewStore.ts';

/**
 * Marks what stands for the highlighted province and for the selected one inside `container`: elements that carry its
 * adcode as `data-adcode` get `data-lit` of `highlight` or `selection`.
 *
 * It follows the store without React, as the rings on the map do: a hover changes two attributes and renders nothing.
 */
export function useHighlightMarks(container: RefObject<HTMLElement | null>): void {
  const { store } = useAtlasScope();
  // After each render too: it may have made new elements.
  useLayoutEffect(() => markProvinces(container.current, store.getState()));
  useEffect(() => store.subscribe((state) => markProvinces(container.current, state)), [container, store]);
}

function markProvinces(container: HTMLElement | null, { highlighted, view }: ViewState): void {
  if (container === null) return;
  for (const lit of container.querySelectorAll('[data-lit]')) lit.removeAttribute('data-lit');
  if (view.province) light(container, view.province, 'selection');
  if (highlighted) light(container, highlighted, 'highlight');
}

function light(container: HTMLElement, adcode: string, kind: 'highlight' | 'selection'): void {
  container.querySelector(`[data-adcode="${adcode}"]`)?.setAttribute('data-lit', kind);
}
