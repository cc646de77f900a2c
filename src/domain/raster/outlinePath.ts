import { type GridPoint, writePath } from '../svgPath.ts';
import { arcNumber, type PlaneTopology } from './planeTopology.ts';

/**
 * SVG path of the borders of a region on a grid of so many steps an earth radius, y downwards, as `ProvinceShape.path`.
 * Empty for a region without a shape.
 */
export function outlinePath(topology: PlaneTopology, region: number, grid: number): string {
  const { points, arcStarts, ringArcs, areaStarts } = topology;
  const rings: GridPoint[][] = [];
  let ring: GridPoint[] = [];
  let [lastX, lastY] = [Number.NaN, Number.NaN];
  for (const reference of ringArcs.subarray(areaStarts[region], areaStarts[region + 1])) {
    const arc = arcNumber(reference);
    const count = (arcStarts[arc + 1] ?? 0) - (arcStarts[arc] ?? 0);
    for (let step = 0; step < count; step += 1) {
      const at = 2 * ((arcStarts[arc] ?? 0) + (reference < 0 ? count - 1 - step : step));
      const [x = 0, y = 0] = [points[at], points[at + 1]];
      // Arcs of a ring meet in their ends: where one begins elsewhere, another ring begins.
      if (step === 0 && (x !== lastX || y !== lastY)) {
        ring = [];
        rings.push(ring);
      }
      ring.push([Math.round(x * grid), Math.round(-y * grid)]);
      [lastX, lastY] = [x, y];
    }
  }
  return writePath(rings, true);
}
