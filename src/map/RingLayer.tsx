import { useEffect, useRef } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import type { Camera } from '../domain/camera.ts';
import { type LonLat, mapPlaneToAlbers } from '../domain/projection.ts';
import { gridTransform } from '../picture/Choropleth.tsx';
import { isTooSmallToSee } from '../picture/MapLabels.tsx';
import { useAtlasScope } from '../state/AtlasContext.tsx';
import type { RingPaths } from './mapTwin.ts';

interface RingLayerProps {
  rings: RingPaths;
  camera: Camera;
}

/**
 * The two-tone rings about the highlighted, the selected and the kept province, above either renderer.
 *
 * They follow the store without React: a hover moves two attributes and asks neither React nor the map engine to draw
 * anything, which on a laptop without a GPU is the difference between one frame and several.
 */
export function RingLayer({ rings, camera }: RingLayerProps) {
  const { atlas, store } = useAtlasScope();
  const group = useRef<SVGGElement>(null);

  useEffect(() => {
    function pathOf(adcode: Adcode): string | Promise<string> {
      const province = atlas.provinceOf(adcode);
      return isTooSmallToSee(province, camera)
        ? circleAbout(province.labelPoint, camera, rings.grid)
        : rings.pathOf(adcode);
    }
    let isOver = false;
    const shown = new Map<string, Adcode | undefined>();
    function show(ring: Ring, adcode: Adcode | undefined): void {
      if (shown.has(ring) && shown.get(ring) === adcode) return;
      shown.set(ring, adcode);
      const path = adcode === undefined ? '' : pathOf(adcode);
      if (typeof path === 'string') {
        drawRing(group.current, ring, path);
        return;
      }
      // Until it comes the last ring would stand about another province.
      drawRing(group.current, ring, '');
      void path.then((come) => {
        if (!isOver && shown.get(ring) === adcode) drawRing(group.current, ring, come);
      });
    }
    function follow(): void {
      const { highlighted, heldTip, view } = store.getState();
      show('highlight', highlighted === view.province ? undefined : highlighted);
      show('kept', heldTip === view.province || heldTip === highlighted ? undefined : heldTip);
      show('selection', view.province);
    }
    follow();
    const stop = store.subscribe(follow);
    return () => {
      isOver = true;
      stop();
    };
  }, [atlas, rings, camera, store]);

  return (
    <g ref={group} transform={gridTransform(camera, rings.grid)}>
      <path data-ring="selection" className="ring ring-halo" />
      <path data-ring="selection" className="ring ring-line" />
      <path data-ring="kept" className="ring ring-halo" />
      <path data-ring="kept" className="ring ring-line" />
      <path data-ring="highlight" className="ring ring-halo" />
      <path data-ring="highlight" className="ring ring-line" />
    </g>
  );
}

/** `kept` is about the province whose tooltip stays. */
type Ring = 'highlight' | 'selection' | 'kept';

/** About the mark that stands for a unit too small to see, in pixels. */
const SMALL_RING_RADIUS = 6;

function circleAbout(point: LonLat, { scale }: Camera, grid: number): string {
  const [x, y] = mapPlaneToAlbers(point);
  const radius = (SMALL_RING_RADIUS / scale) * grid;
  const half = `a${radius},${radius} 0 1 0`;
  return `M${x * grid - radius},${-y * grid}${half} ${2 * radius},0${half} ${-2 * radius},0Z`;
}

function drawRing(group: SVGGElement | null, ring: Ring, path: string): void {
  for (const element of group?.querySelectorAll(`[data-ring="${ring}"]`) ?? []) {
    if (element.getAttribute('d') !== path) element.setAttribute('d', path);
  }
}
