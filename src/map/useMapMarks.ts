import { useEffect, useRef } from 'react';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { GlRenderer } from './glRenderer.ts';

/** Leaves the marks that tests and measurements wait for: engine ready, year drawn. The page itself marks the first map. */
export function useMapMarks(picture: MapPicture, year: number, renderer: GlRenderer | undefined): void {
  const drawnYear = useRef(year);

  useEffect(() => {
    if (renderer) performance.mark('atlas:gl-ready');
  }, [renderer]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a year is drawn when its picture is
  useEffect(() => {
    if (drawnYear.current === year) return;
    drawnYear.current = year;
    const mark = () => performance.mark('atlas:year-drawn', { detail: { year } });
    if (renderer) renderer.afterDrawn(mark);
    else requestAnimationFrame(() => requestAnimationFrame(mark));
  }, [year, picture]);
}
