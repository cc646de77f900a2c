import { useEffect, useRef } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import type { Camera } from '../domain/camera.ts';
import { PATH_UNITS, type Shapes } from '../domain/shapes.ts';
import { useAtlasScope } from '../state/AtlasContext.tsx';

interface RingLayerProps {
  shapes: Shapes;
  camera: Camera;
}

/**
 * The two-tone rings about the highlighted and the selected province, above either renderer.
 *
 * They follow the store without React: a hover moves two attributes and asks neither React nor the map engine to draw
 * anything, which on a laptop without a GPU is the difference between one frame and several.
 */
export function RingLayer({ shapes, camera }: RingLayerProps) {
  const { store } = useAtlasScope();
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    const paths = new Map(shapes.provinces.map(({ adcode, path }) => [adcode, path]));
    function follow(): void {
      const { highlighted, view } = store.getState();
      drawRing(group.current, 'highlight', highlighted === view.province ? undefined : highlighted, paths);
      drawRing(group.current, 'selection', view.province, paths);
    }
    follow();
    return store.subscribe(follow);
  }, [shapes, store]);

  const { scale, offsetX, offsetY } = camera;
  return (
    <g ref={group} transform={`translate(${offsetX} ${offsetY}) scale(${scale / PATH_UNITS})`}>
      <path data-ring="selection" className="ring ring-halo" />
      <path data-ring="selection" className="ring ring-line" />
      <path data-ring="highlight" className="ring ring-halo" />
      <path data-ring="highlight" className="ring ring-line" />
    </g>
  );
}

function drawRing(
  group: SVGGElement | null,
  ring: 'highlight' | 'selection',
  adcode: Adcode | undefined,
  paths: ReadonlyMap<Adcode, string>,
): void {
  const path = (adcode && paths.get(adcode)) ?? '';
  for (const element of group?.querySelectorAll(`[data-ring="${ring}"]`) ?? []) {
    if (element.getAttribute('d') !== path) element.setAttribute('d', path);
  }
}
