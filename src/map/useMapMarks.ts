import { useEffect, useRef } from 'react';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { GlRenderer } from './glRenderer.ts';

/** Leaves the marks that tests and measurements wait for: first map, engine ready, year drawn. */
export function useMapMarks(
  picture: MapPicture,
  year: number,
  renderer: GlRenderer | undefined,
  isDrawn: boolean,
): void {
  const drawnYear = useRef(year);

  useEffect(() => {
    if (isDrawn) requestAnimationFrame(() => performance.mark('atlas:first-map'));
  }, [isDrawn]);

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
