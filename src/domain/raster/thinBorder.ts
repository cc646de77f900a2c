import { arcNumber, areaUnderArc, type PlaneTopology } from './planeTopology.ts';

/** A border may take this share of the side of a region, and a little more for that it can be seen at all. */
const SIDE_RATIO = 0.03;
const LEAST_WIDTH = 0.1;

/**
 * The width of the borders between regions, in pixels: `width` where regions are large, thinner where they are small.
 *
 * 20,000 regions on one screen are five pixels wide: borders as between provinces would cover a quarter of the map and
 * turn its classes grey. Chosen by eye at 370, 2,900 and 20,000 regions, on light and dark. It grows with the zoom.
 */
export function thinBorder(width: number, meanSide: number, scale: number): number {
  return Math.min(width, LEAST_WIDTH + SIDE_RATIO * meanSide * scale);
}

/** The side of a square as large as a region, in earth radii, in the mean over the regions that have a shape. */
export function meanRegionSide({ regionCount, areaStarts, ringArcs, points, arcStarts }: PlaneTopology): number {
  let sides = 0;
  let count = 0;
  for (let region = 0; region < regionCount; region += 1) {
    let doubled = 0;
    const end = areaStarts[region + 1] ?? 0;
    for (let at = areaStarts[region] ?? 0; at < end; at += 1) {
      const reference = ringArcs[at] ?? 0;
      const area = areaUnderArc(points, arcStarts, arcNumber(reference));
      doubled += reference < 0 ? -area : area;
    }
    if (doubled === 0) continue;
    sides += Math.sqrt(Math.abs(doubled) / 2);
    count += 1;
  }
  return count === 0 ? 0 : sides / count;
}
