import { useEffect, useRef } from 'react';

/**
 * Keeps the keyboard's place when the panel opens or closes (`open` names what stands in it). Where the focused part of
 * the page has gone, the focus moves to the panel that opened, or back to what opened it, else to the map. What opened it
 * may be in the panel itself, which is made anew when it comes back: then it is known by its id. The page does not scroll
 * for it.
 */
export function usePanelFocus(open: string | undefined): void {
  const previous = useRef(open);
  const opener = useRef<HTMLElement>(undefined);

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      if (target.closest('.panel') === null || target.id !== '') opener.current = target;
    };
    addEventListener('focusin', remember);
    return () => removeEventListener('focusin', remember);
  }, []);

  useEffect(() => {
    if (previous.current === open) return;
    previous.current = open;
    if (isOnPage(document.activeElement)) return;
    const target = open === undefined ? findAgain(opener.current) : document.querySelector<HTMLElement>('.panel');
    target?.focus({ preventScroll: true });
  }, [open]);
}

function findAgain(opener: HTMLElement | undefined): HTMLElement | null {
  const places = opener === undefined ? [] : [opener, document.getElementById(opener.id)];
  return places.find(isOnPage) ?? document.getElementById('map');
}

/** True where the element is shown and is more than the page itself, which takes the focus when nothing has it. */
function isOnPage(element: Element | null): boolean {
  if (element === null || element === document.body || element.id === 'root') return false;
  return element.getClientRects().length > 0;
}
