import { type RefObject, useLayoutEffect } from 'react';

/**
 * Keeps the keyboard's place when a part of the page goes while it has the focus, by a press of its own button or
 * because what it waited for has come: the focus moves to the nearest element around it that can have it. The page does
 * not scroll for it.
 */
export function useKeyboardPlace(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const part = ref.current;
    return () => {
      // A layout effect is undone while its elements are still on the page.
      if (!part?.contains(document.activeElement)) return;
      part.parentElement?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true });
    };
  }, [ref]);
}
