import { useEffect, useRef } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import type { Camera } from '../domain/camera.ts';
import { type LonLat, mapPlaneToAlbers } from '../domain/projection.ts';
import type { Shapes } from '../domain/shapes.ts';
import { gridTransform } from '../picture/Choropleth.tsx';
import { isTooSmallToSee } from '../picture/MapLabels.tsx';
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
  const { atlas, store } = useAtlasScope();
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    const paths = new Map(shapes.provinces.map(({ adcode, path }) => [adcode, path]));
    for (const province of atlas.provinces) {
      if (isTooSmallToSee(province, camera)) {
        paths.set(province.adcode, circleAbout(province.labelPoint, camera, shapes.grid));
      }
    }
    function follow(): void {
      const { highlighted, view } = store.getState();
      drawRing(group.current, 'highlight', highlighted === view.province ? undefined : highlighted, paths);
      drawRing(group.current, 'selection', view.province, paths);
    }
    follow();
    return store.subscribe(follow);
  }, [atlas, shapes, camera, store]);

  return (
    <g ref={group} transform={gridTransform(camera, shapes.grid)}>
      <path data-ring="selection" className="ring ring-halo" />
      <path data-ring="selection" className="ring ring-line" />
      <path data-ring="highlight" className="ring ring-halo" />
      <path data-ring="highlight" className="ring ring-line" />
    </g>
  );
}

/** About the mark that stands for a unit too small to see, in pixels. */
const SMALL_RING_RADIUS = 6;

function circleAbout(point: LonLat, { scale }: Camera, grid: number): string {
  const [x, y] = mapPlaneToAlbers(point);
  const radius = (SMALL_RING_RADIUS / scale) * grid;
  const half = `a${radius},${radius} 0 1 0`;
  return `M${x * grid - radius},${-y * grid}${half} ${2 * radius},0${half} ${-2 * radius},0Z`;
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
