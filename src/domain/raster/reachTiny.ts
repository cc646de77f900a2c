import type { Box, Camera } from '../camera.ts';
import { type LonLat, mapPlaneToAlbers } from '../projection.ts';

/** A region that shows no more than this many pixels a side is also hit beside itself, so far from its label point. */
const TINY_SIDE = 6;
const REACH = 7;
/** Of a neighbour that is smaller than this a tiny region takes nothing: among equals the pointer means what it hits. */
const LARGE_SIDE = 4 * REACH;

export interface ReachInputs {
  readonly camera: Camera;
  readonly x: number;
  readonly y: number;
  /** The region at that point, and undefined on the sea. */
  readonly hit: number | undefined;
  /** What a region shows on the screen; undefined where it is out of sight. */
  readonly boxOf: (region: number) => Box | undefined;
}

/**
 * Makes what tells which region a pointer means that stands beside a tiny one: the tiny one, where it would otherwise
 * mean the sea or a region far larger. Regions are told by the index of their label points.
 */
export function makeTinyReach(labelPoints: readonly LonLat[]): (inputs: ReachInputs) => number | undefined {
  const xs = new Float64Array(labelPoints.length);
  const ys = new Float64Array(labelPoints.length);
  for (const [index, point] of labelPoints.entries()) [xs[index], ys[index]] = mapPlaneToAlbers(point);

  return ({ camera, x, y, hit, boxOf }) => {
    const own = hit === undefined ? undefined : boxOf(hit);
    if (own && longestSide(own) < LARGE_SIDE) return hit;
    const planeX = (x - camera.offsetX) / camera.scale;
    const planeY = (camera.offsetY - y) / camera.scale;
    let nearest = hit;
    let least = REACH / camera.scale;
    for (let index = 0; index < xs.length; index += 1) {
      const distance = Math.hypot((xs[index] ?? 0) - planeX, (ys[index] ?? 0) - planeY);
      if (distance > least) continue;
      const box = boxOf(index);
      if (box === undefined || longestSide(box) > TINY_SIDE) continue;
      least = distance;
      nearest = index;
    }
    return nearest;
  };
}

function longestSide({ left, right, low, high }: Box): number {
  return Math.max(right - left, high - low);
}
