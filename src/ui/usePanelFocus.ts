import { useEffect, useRef } from 'react';
import type { Adcode } from '../domain/adcode.ts';

/**
 * Keeps the keyboard's place when the panel opens or closes: where the focused part of the page has gone, the focus
 * moves to the panel that opened, or back to what had it before, else to the map. The page does not scroll for it.
 */
export function usePanelFocus(province: Adcode | undefined): void {
  const previous = useRef(province);
  const lastOutside = useRef<HTMLElement>(undefined);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest('.panel') === null) lastOutside.current = target;
    };
    addEventListener('focusin', remember);
    return () => removeEventListener('focusin', remember);
  }, []);

  useEffect(() => {
    if (previous.current === province) return;
    previous.current = province;
    if (isOnPage(document.activeElement)) return;
    const opener = isOnPage(lastOutside.current) ? lastOutside.current : document.getElementById('map');
    const target = province === undefined ? opener : document.querySelector<HTMLElement>('.panel');
    target?.focus({ preventScroll: true });
  }, [province]);
}

/** True where the element is shown and is more than the page itself, which takes the focus when nothing has it. */
function isOnPage(element: Element | null | undefined): boolean {
  return element != null && element !== document.body && element.getClientRects().length > 0;
}
