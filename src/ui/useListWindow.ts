import { type RefObject, useLayoutEffect, useState } from 'react';
import { DRAWN_AT_MOST, findWindow, type ListWindow } from '../domain/listWindow.ts';

/** Until a row has been measured, in pixels: about as high as one is, and as much as a screen shows. */
const LIKELY_ROW_HEIGHT = 24;
const LIKELY_SIGHT = { top: 0, height: 800, rowHeight: LIKELY_ROW_HEIGHT };

/** Which rows of a list of `count` are drawn. It follows whatever scrolls: the list itself, or on a phone the page. */
export function useListWindow(list: RefObject<HTMLElement | null>, count: number): ListWindow {
  const [drawn, setDrawn] = useState(() => findWindow(count, LIKELY_SIGHT));
  const isLong = count > DRAWN_AT_MOST;

  useLayoutEffect(() => {
    const look = () => {
      const next = findWindow(count, list.current && isLong ? measureSight(list.current) : LIKELY_SIGHT);
      // Most scrolls move less than a row: those draw nothing anew.
      setDrawn((last) => (last.first === next.first && last.last === next.last ? last : next));
    };
    look();
    if (!isLong) return;
    // A scroll does not bubble.
    const options = { capture: true, passive: true };
    addEventListener('scroll', look, options);
    addEventListener('resize', look);
    return () => {
      removeEventListener('scroll', look, options);
      removeEventListener('resize', look);
    };
  }, [list, isLong, count]);

  // Until the effect has run for another list, the last one's rows must not be asked of it.
  return isLong
    ? { first: Math.min(drawn.first, count), last: Math.min(drawn.last, count) }
    : { first: 0, last: count };
}

function measureSight(list: HTMLElement) {
  const { top, bottom } = list.getBoundingClientRect();
  const seenTop = Math.max(0, top);
  return {
    top: list.scrollTop + seenTop - top,
    height: Math.max(0, Math.min(innerHeight, bottom) - seenTop),
    rowHeight: list.querySelector('li')?.getBoundingClientRect().height || LIKELY_ROW_HEIGHT,
  };
}
