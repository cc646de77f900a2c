import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from '../domain/camera.ts';

/**
 * Where the first element in `cover` lies over `frame`, in pixels of the frame, followed as either changes its size;
 * undefined where it lies elsewhere.
 */
export function useCoveredBox(
  frame: RefObject<HTMLElement | null>,
  cover: RefObject<HTMLElement | null>,
): Box | undefined {
  const [box, setBox] = useState<Box>();
  useLayoutEffect(() => {
    const [ground, element] = [frame.current, cover.current?.firstElementChild];
    if (!ground || !element) return;
    const measure = () => {
      const [below, above] = [ground.getBoundingClientRect(), element.getBoundingClientRect()];
      const left = above.left - below.left;
      const low = above.top - below.top;
      const next = { left, right: left + above.width, low, high: low + above.height };
      const isOver = left < below.width && next.right > 0 && low < below.height && next.high > 0;
      setBox((last) => (!isOver ? undefined : isSame(last, next) ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(ground);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame, cover]);
  return box;
}

function isSame(a: Box | undefined, b: Box): boolean {
  return a?.left === b.left && a.right === b.right && a.low === b.low && a.high === b.high;
}
