import { fitCamera } from '../camera.ts';
import { type EncodedRaster, encodeRaster } from './encodeRaster.ts';
import { type LineStyles, rasterise } from './idRaster.ts';
import type { PlaneTopology } from './planeTopology.ts';

/** The start view carries ids alone: what the page draws from them is replaced by the crisp raster as soon as that comes. */
const NO_LINES: LineStyles = {
  inner: { width: 0, dashes: undefined },
  outer: { width: 0, dashes: undefined },
  disputed: { width: 0, dashes: undefined },
  neighbour: { width: 0, dashes: undefined },
};

const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/**
 * Makes the raster that the page itself carries: the box about all regions, which the home camera fits, `width` pixels
 * wide. A style sheet that fits it into the map as `object-fit: contain` does, with the padding of the home camera, puts
 * it where the map will stand. Throws `RangeError` where no region has a shape.
 */
export function makeStartRaster(topology: PlaneTopology, width: number): EncodedRaster {
  const box = boxOfRegions(topology);
  if (!(box.right > box.left && box.high > box.low)) throw new RangeError('the boundary file has no shape of a region');
  const height = Math.round((width * (box.high - box.low)) / (box.right - box.left));
  const size = { width, height };
  return encodeRaster(rasterise(topology, fitCamera(box, size, NO_PADDING), size, NO_LINES));
}

/** The box about all regions, in earth radii; empty, with its ends crossed, where none has a shape. */
export function boxOfRegions({ regionCount, areaStarts, ringArcs, arcStarts, points }: PlaneTopology) {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const reference of ringArcs.subarray(0, areaStarts[regionCount])) {
    const arc = reference < 0 ? ~reference : reference;
    const end = 2 * (arcStarts[arc + 1] ?? 0);
    for (let at = 2 * (arcStarts[arc] ?? 0); at < end; at += 2) {
      const [x = 0, y = 0] = [points[at], points[at + 1]];
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.low = Math.min(box.low, y);
      box.high = Math.max(box.high, y);
    }
  }
  return box;
}
