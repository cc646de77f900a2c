import { type RefObject, useEffect, useLayoutEffect } from 'react';
import type { Adcode } from '../../../domain/adcode.ts';
import type { ViewState } from '../../../state/viewStore.ts';
import { useViewScope } from '../useViewScope.ts';

/**
 * Draws the rings about the highlighted and the selected province on every map inside `container`: each has paths with
 * `data-ring`, which take the outline of the province from its shape on that map. It follows the store without React.
 */
export function useRings(container: RefObject<HTMLElement | null>): void {
  const { store } = useViewScope();
  // After each render too: it may have made new maps.
  useLayoutEffect(() => drawRings(container.current, store.getState()));
  useEffect(
    () =>
      store.subscribe((state, last) => {
        const isSame = state.highlighted === last.highlighted && state.view.province === last.view.province;
        if (!isSame) drawRings(container.current, state);
      }),
    [container, store],
  );
}

function drawRings(container: HTMLElement | null, { highlighted, view }: ViewState): void {
  if (container === null) return;
  drawRing(container, 'selection', view.province);
  drawRing(container, 'highlight', highlighted === view.province ? undefined : highlighted);
}

function drawRing(container: HTMLElement, ring: 'selection' | 'highlight', adcode: Adcode | undefined): void {
  const shape = adcode === undefined ? null : container.querySelector(`path[data-adcode="${adcode}"]`);
  const path = shape?.getAttribute('d') ?? '';
  for (const element of container.querySelectorAll(`[data-ring="${ring}"]`)) element.setAttribute('d', path);
}
