import { type RefObject, useLayoutEffect, useState } from 'react';
import type { Box } from '../domain/camera.ts';

/** What stands over the map, as far as it does: legend, inset and controls. */
const COVERS = '.legend, .sea-inset, .map-controls';

/**
 * Where things lie over `frame`, in pixels of the frame, followed as they change their size: no name and no tooltip may
 * stand there. What lies elsewhere covers nothing.
 */
export function useCoveredBoxes(frame: RefObject<HTMLElement | null>): readonly Box[] {
  const [boxes, setBoxes] = useState<readonly Box[]>(NOTHING);
  useLayoutEffect(() => {
    const ground = frame.current;
    const covers = [...(ground?.parentElement?.querySelectorAll(COVERS) ?? [])];
    if (!ground) return;
    const measure = () => {
      const below = ground.getBoundingClientRect();
      const next = covers
        .map((cover) => boxWithin(below, cover.getBoundingClientRect()))
        .filter((box) => box !== undefined);
      setBoxes((last) => (isSame(last, next) ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const element of [ground, ...covers]) observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return boxes;
}

const NOTHING: readonly Box[] = [];

function boxWithin(below: DOMRect, above: DOMRect): Box | undefined {
  const left = above.left - below.left;
  const low = above.top - below.top;
  const box = { left, right: left + above.width, low, high: low + above.height };
  const isOver = left < below.width && box.right > 0 && low < below.height && box.high > 0;
  return isOver ? box : undefined;
}

function isSame(a: readonly Box[], b: readonly Box[]): boolean {
  const isEqual = (one: Box, other: Box | undefined) =>
    other !== undefined &&
    one.left === other.left &&
    one.right === other.right &&
    one.low === other.low &&
    one.high === other.high;
  return a.length === b.length && a.every((box, index) => isEqual(box, b[index]));
}
