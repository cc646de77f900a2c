import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place when the panel opens or closes (`open` names what stands in it): where the focused part of the page has gone, the focus
 * moves to the panel that opened, or back to what had it before, else to the map. The page does not scroll for it.
 */
export function usePanelFocus(open: string | undefined): void {
  const previous = useRef(open);
  const lastOutside = useRef<HTMLElement>(undefined);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.closest('.panel') === null) lastOutside.current = target;
    };
    addEventListener('focusin', remember);
    return () => removeEventListener('focusin', remember);
  }, []);

  useEffect(() => {
    if (previous.current === open) return;
    previous.current = open;
    if (isOnPage(document.activeElement)) return;
    const opener = isOnPage(lastOutside.current) ? lastOutside.current : document.getElementById('map');
    const target = open === undefined ? opener : document.querySelector<HTMLElement>('.panel');
    target?.focus({ preventScroll: true });
  }, [open]);
}

/** True where the element is shown and is more than the page itself, which takes the focus when nothing has it. */
function isOnPage(element: Element | null | undefined): boolean {
  return element != null && element !== document.body && element.getClientRects().length > 0;
}
