import { useEffect, useRef } from 'react';
import type { Adcode } from '../domain/adcode.ts';

/**
 * Keeps the keyboard's place when the panel opens or closes: where the focused part of the page has gone, the focus
 * moves to the panel that opened, or to the list row of the province that closed.
 */
export function usePanelFocus(province: Adcode | undefined): void {
  const previous = useRef(province);
  useEffect(() => {
    const closed = previous.current;
    previous.current = province;
    if (closed === province || !isFocusLost()) return;
    const target =
      province === undefined
        ? document.querySelector<HTMLElement>(`.province-row[data-province="${closed}"]`)
        : document.querySelector<HTMLElement>('.panel');
    target?.focus({ preventScroll: province !== undefined });
  }, [province]);
}

/** True where the element that had the focus was taken off the page or hidden. */
function isFocusLost(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.getClientRects().length === 0;
}
