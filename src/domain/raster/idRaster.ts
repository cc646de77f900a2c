import type { Camera, Size } from '../camera.ts';
import { addEdge, type CoverageBuffer, stepsNeeded } from './coverage.ts';
import { drawLine, type LineBuffer, type LineStyle } from './lineCoverage.ts';
import { arcNumber, LINE_KINDS, type LineKind, type PlaneTopology } from './planeTopology.ts';

export type Ids = Uint16Array | Uint32Array;

/**
 * A map as numbers: whose each pixel is. Colours come by look-up, whatever the year, and what is under the pointer is
 * one array read.
 *
 * 0 is the sea, region number `index` has the id `index + 1`, and `regionCount + 1` is land that is no region.
 */
export interface IdRaster {
  readonly width: number;
  readonly height: number;
  readonly regionCount: number;
  /** The area that has most of each pixel, row by row. A region too small for that has one pixel, so that it can be hit. */
  readonly ids: Ids;
  readonly edges: EdgePixels;
  /** Left, top, right and bottom of the pixels that an id has a part of, the last two exclusive; four numbers an id. */
  readonly boxes: Uint16Array;
}

/**
 * What makes the picture smooth: the pixels that two areas share or that a line runs through. They are few, so that a
 * change of colours costs little more than the look-up, at any density of the screen.
 */
export interface EdgePixels {
  /** Where each row begins in the other arrays, and where the last ends. */
  readonly rowStarts: Uint32Array;
  /** Ascending in each row. */
  readonly columns: Uint16Array;
  /** The other area of the pixel, and its share of both together, from 0 to 255. */
  readonly others: Ids;
  readonly otherShares: Uint8Array;
  /** The line over it: one of `LINE_KINDS`, and how much it covers, from 0 to 255. */
  readonly lineKinds: Uint8Array;
  readonly lineAlphas: Uint8Array;
}

/** A part of a raster in pixels; right and bottom are exclusive. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** In device pixels. */
export type LineStyles = Readonly<Record<LineKind, LineStyle>>;

const MOST_PIXELS_A_SIDE = 65_535;
const WHOLE = 255;
/** Less than this, from 0 to 255, is what rounding leaves of a pixel that is covered in full. */
const LEAST_SHARE = 4;
/** Areas drawn from one step to the next: some milliseconds. */
const AREAS_A_STEP = 1_000;

/** Draws the raster; `camera` counts in device pixels, as `size` does. Throws `RangeError` where a side is too long. */
export function rasterise(topology: PlaneTopology, camera: Camera, size: Size, lines: LineStyles): IdRaster {
  const steps = rasteriseInSteps(topology, camera, size, lines);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As `rasterise`, in steps of some milliseconds: between two of them the caller may see that the picture is not wanted. */
export function* rasteriseInSteps(
  topology: PlaneTopology,
  camera: Camera,
  { width, height }: Size,
  lines: LineStyles,
): Generator<undefined, IdRaster> {
  if (width > MOST_PIXELS_A_SIDE || height > MOST_PIXELS_A_SIDE) {
    throw new RangeError(`a raster of ${width} by ${height} pixels is too large`);
  }
  const screen = toScreenArcs(topology, camera);
  const pixels = makePixels(topology.regionCount + 2, width, height);
  const areaCount = topology.areaStarts.length - 1;
  for (let area = 0; area < areaCount; area += 1) {
    drawArea(pixels, topology, screen, area);
    if (area % AREAS_A_STEP === AREAS_A_STEP - 1) yield;
  }
  giveSeaTheRest(pixels);
  yield;
  const drawn = drawLines(topology, screen, { width, height }, lines);
  yield;
  giveEachRegionAPixel(pixels, topology.regionCount);
  const { ids, boxes } = pixels;
  return { width, height, regionCount: topology.regionCount, ids, edges: listEdges(pixels, drawn), boxes };
}

/** The pixels that the region has a part of; undefined where it is out of sight. */
export function boxOfRegion({ boxes }: IdRaster, index: number): PixelBox | undefined {
  const at = 4 * (index + 1);
  const box = { left: boxes[at] ?? 0, top: boxes[at + 1] ?? 0, right: boxes[at + 2] ?? 0, bottom: boxes[at + 3] ?? 0 };
  return box.right > box.left ? box : undefined;
}

/** The index of the region at a pixel; undefined on the sea, on other land and beside the raster. */
export function regionAt(
  { width, height, ids, regionCount }: IdRaster,
  column: number,
  row: number,
): number | undefined {
  if (column < 0 || row < 0 || column >= width || row >= height) return undefined;
  const id = ids[row * width + column] ?? 0;
  return id === 0 || id > regionCount ? undefined : id - 1;
}

interface ScreenArcs {
  /** x and y in turn, in pixels. */
  readonly points: Float64Array;
  /** Left, top, right and bottom; four numbers an arc. */
  readonly boxes: Float64Array;
}

function toScreenArcs({ points, arcStarts }: PlaneTopology, { scale, offsetX, offsetY }: Camera): ScreenArcs {
  const arcCount = arcStarts.length - 1;
  const screen = new Float64Array(points.length);
  const boxes = new Float64Array(4 * arcCount);
  for (let arc = 0; arc < arcCount; arc += 1) {
    let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
    const end = 2 * (arcStarts[arc + 1] ?? 0);
    for (let at = 2 * (arcStarts[arc] ?? 0); at < end; at += 2) {
      const x = offsetX + (points[at] ?? 0) * scale;
      const y = offsetY - (points[at + 1] ?? 0) * scale;
      screen[at] = x;
      screen[at + 1] = y;
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
    boxes.set([left, top, right, bottom], 4 * arc);
  }
  return { points: screen, boxes };
}

/** The two areas with most of each pixel, and what all together cover of it. Shares are from 0 to 255. */
interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly ids: Ids;
  readonly shares: Uint8Array;
  readonly others: Ids;
  readonly otherShares: Uint8Array;
  readonly covered: Uint8Array;
  readonly boxes: Uint16Array;
  /** The pixel that each area has most of, and its share there; the share is 0 where the area is out of sight. */
  readonly bestPixels: Uint32Array;
  readonly bestShares: Uint8Array;
}

function makePixels(idCount: number, width: number, height: number): Pixels {
  const makeIds = (length: number) => (idCount > 65_536 ? new Uint32Array(length) : new Uint16Array(length));
  const count = width * height;
  return {
    width,
    height,
    ids: makeIds(count),
    shares: new Uint8Array(count),
    others: makeIds(count),
    otherShares: new Uint8Array(count),
    covered: new Uint8Array(count),
    boxes: new Uint16Array(4 * idCount),
    bestPixels: new Uint32Array(idCount),
    bestShares: new Uint8Array(idCount),
  };
}

/** Areas come one after the other: one buffer serves them all, and is empty again after each. */
let sharedSums = new Float32Array(0);

function drawArea(pixels: Pixels, topology: PlaneTopology, screen: ScreenArcs, area: number): void {
  const { ringArcs, areaStarts } = topology;
  const first = areaStarts[area] ?? 0;
  const end = areaStarts[area + 1] ?? 0;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = first; at < end; at += 1) {
    const box = 4 * arcNumber(ringArcs[at] ?? 0);
    left = Math.min(left, screen.boxes[box] ?? left);
    top = Math.min(top, screen.boxes[box + 1] ?? top);
    right = Math.max(right, screen.boxes[box + 2] ?? right);
    bottom = Math.max(bottom, screen.boxes[box + 3] ?? bottom);
  }
  left = Math.max(0, Math.floor(left));
  top = Math.max(0, Math.floor(top));
  right = Math.min(pixels.width, Math.ceil(right));
  bottom = Math.min(pixels.height, Math.ceil(bottom));
  if (left >= right || top >= bottom) return;

  const [width, height] = [right - left, bottom - top];
  if (sharedSums.length < stepsNeeded(width, height)) sharedSums = new Float32Array(stepsNeeded(width, height));
  const buffer = { sums: sharedSums, width, height, stride: width + 2 };
  for (let at = first; at < end; at += 1) addArc(buffer, topology, screen, ringArcs[at] ?? 0, left, top);
  shareOut(pixels, buffer, area + 1, left, top);
}

function addArc(
  buffer: CoverageBuffer,
  { arcStarts }: PlaneTopology,
  { points, boxes }: ScreenArcs,
  reference: number,
  left: number,
  top: number,
): void {
  const arc = arcNumber(reference);
  const isAbove = (boxes[4 * arc + 3] ?? 0) <= top;
  const isBelow = (boxes[4 * arc + 1] ?? 0) >= top + buffer.height;
  const isBeside = (boxes[4 * arc] ?? 0) >= left + buffer.width;
  if (isAbove || isBelow || isBeside) return;
  const end = 2 * (arcStarts[arc + 1] ?? 0) - 2;
  for (let at = 2 * (arcStarts[arc] ?? 0); at < end; at += 2) {
    const fromX = (points[at] ?? 0) - left;
    const fromY = (points[at + 1] ?? 0) - top;
    const toX = (points[at + 2] ?? 0) - left;
    const toY = (points[at + 3] ?? 0) - top;
    if (reference < 0) addEdge(buffer, toX, toY, fromX, fromY);
    else addEdge(buffer, fromX, fromY, toX, toY);
  }
}

/** Turns the sums into shares of pixels, and clears them for the next area. */
function shareOut(
  pixels: Pixels,
  { sums, width, height, stride }: CoverageBuffer,
  id: number,
  left: number,
  top: number,
) {
  const { ids, shares } = pixels;
  let [leftmost, topmost, rightmost, bottommost] = [width, height, 0, 0];
  let bestShare = 0;
  let bestPixel = 0;
  for (let row = 0; row < height; row += 1) {
    let sum = 0;
    let index = (top + row) * pixels.width + left;
    const start = row * stride;
    for (let column = 0; column < width; column += 1, index += 1) {
      sum += sums[start + column] ?? 0;
      const share = Math.min(WHOLE, Math.round(WHOLE * Math.abs(sum)));
      if (share === 0) continue;
      if (share === WHOLE) {
        ids[index] = id;
        shares[index] = WHOLE;
        pixels.covered[index] = WHOLE;
      } else addShare(pixels, index, id, share);
      if (share > bestShare) {
        bestShare = share;
        bestPixel = index;
      }
      if (column < leftmost) leftmost = column;
      if (column > rightmost) rightmost = column;
      if (row < topmost) topmost = row;
      bottommost = row;
    }
  }
  sums.fill(0, 0, stride * height);
  pixels.bestShares[id] = bestShare;
  pixels.bestPixels[id] = bestPixel;
  if (bestShare > 0) {
    pixels.boxes.set([left + leftmost, top + topmost, left + rightmost + 1, top + bottommost + 1], 4 * id);
  }
}

function addShare(
  { ids, shares, others, otherShares, covered }: Pixels,
  index: number,
  id: number,
  share: number,
): void {
  covered[index] = Math.min(WHOLE, (covered[index] ?? 0) + share);
  const most = shares[index] ?? 0;
  if (share > most) {
    others[index] = ids[index] ?? 0;
    otherShares[index] = most;
    ids[index] = id;
    shares[index] = share;
  } else if (share > (otherShares[index] ?? 0)) {
    others[index] = id;
    otherShares[index] = share;
  }
}

/** What no area covers is sea; it is not drawn, so it comes last. */
function giveSeaTheRest(pixels: Pixels): void {
  const { covered } = pixels;
  for (let index = 0; index < covered.length; index += 1) {
    const rest = WHOLE - (covered[index] ?? 0);
    if (rest >= LEAST_SHARE && rest < WHOLE) addShare(pixels, index, 0, rest);
  }
}

function drawLines(
  topology: PlaneTopology,
  screen: ScreenArcs,
  { width, height }: Size,
  lines: LineStyles,
): LineBuffer {
  const { arcKinds, arcStarts } = topology;
  const count = width * height;
  const buffer = { width, height, alphas: new Uint8Array(count), kinds: new Uint8Array(count) };
  const styles = new Map(
    (Object.keys(lines) as LineKind[]).map((kind) => [LINE_KINDS[kind] as number, lines[kind]] as const),
  );
  for (let arc = 0; arc < arcKinds.length; arc += 1) {
    const kind = arcKinds[arc] ?? 0;
    const style = styles.get(kind);
    if (style === undefined) continue;
    const reach = style.width;
    const isBeside = (screen.boxes[4 * arc] ?? 0) > width + reach || (screen.boxes[4 * arc + 2] ?? 0) < -reach;
    const isBeyond = (screen.boxes[4 * arc + 1] ?? 0) > height + reach || (screen.boxes[4 * arc + 3] ?? 0) < -reach;
    if (isBeside || isBeyond) continue;
    const points = screen.points.subarray(2 * (arcStarts[arc] ?? 0), 2 * (arcStarts[arc + 1] ?? 0));
    drawLine(buffer, points, kind, style);
  }
  return buffer;
}

/**
 * A region that has most of no pixel takes the one that it has most of, or one beside it, so that it can be hit; not the
 * only pixel of another. The colours of the pixel stay as they were: the one who gave it keeps its share.
 */
function giveEachRegionAPixel(
  { width, height, ids, shares, others, otherShares, ...areas }: Pixels,
  regionCount: number,
) {
  const { bestShares, bestPixels } = areas;
  const held = new Uint32Array(regionCount + 2);
  for (let index = 0; index < ids.length; index += 1) {
    const id = ids[index] ?? 0;
    held[id] = (held[id] ?? 0) + 1;
  }
  for (let id = 1; id <= regionCount; id += 1) {
    if ((bestShares[id] ?? 0) === 0 || (held[id] ?? 0) > 0) continue;
    const index = listAbout(bestPixels[id] ?? 0, width, height).find((each) => {
      const holder = ids[each] ?? 0;
      return holder === 0 || holder > regionCount || (held[holder] ?? 0) > 1;
    });
    if (index === undefined) continue;
    const holder = ids[index] ?? 0;
    const own = others[index] === id ? (otherShares[index] ?? 0) : 0;
    others[index] = holder;
    otherShares[index] = Math.max(1, shares[index] ?? 0);
    ids[index] = id;
    shares[index] = own;
    held[holder] = (held[holder] ?? 0) - 1;
    held[id] = 1;
    widenBox(areas.boxes, id, index % width, Math.floor(index / width));
  }
}

/** The pixel and those about it, itself first. */
function listAbout(pixel: number, width: number, height: number): number[] {
  const [x, y] = [pixel % width, Math.floor(pixel / width)];
  const found = [pixel];
  for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row += 1) {
    for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column += 1) {
      if (row !== y || column !== x) found.push(row * width + column);
    }
  }
  return found;
}

function widenBox(boxes: Uint16Array, id: number, x: number, y: number): void {
  const at = 4 * id;
  boxes[at] = Math.min(boxes[at] ?? 0, x);
  boxes[at + 1] = Math.min(boxes[at + 1] ?? 0, y);
  boxes[at + 2] = Math.max(boxes[at + 2] ?? 0, x + 1);
  boxes[at + 3] = Math.max(boxes[at + 3] ?? 0, y + 1);
}

function listEdges({ width, height, ids, shares, others, otherShares }: Pixels, lines: LineBuffer): EdgePixels {
  let count = 0;
  for (let index = 0; index < ids.length; index += 1) {
    if ((otherShares[index] ?? 0) > 0 || (lines.alphas[index] ?? 0) > 0) count += 1;
  }
  const edges = {
    rowStarts: new Uint32Array(height + 1),
    columns: new Uint16Array(count),
    others: ids instanceof Uint32Array ? new Uint32Array(count) : new Uint16Array(count),
    otherShares: new Uint8Array(count),
    lineKinds: new Uint8Array(count),
    lineAlphas: new Uint8Array(count),
  };
  let edge = 0;
  for (let row = 0; row < height; row += 1) {
    edges.rowStarts[row] = edge;
    for (let column = 0; column < width; column += 1) {
      const index = row * width + column;
      const other = otherShares[index] ?? 0;
      const alpha = lines.alphas[index] ?? 0;
      if (other === 0 && alpha === 0) continue;
      edges.columns[edge] = column;
      edges.others[edge] = others[index] ?? 0;
      edges.otherShares[edge] = other === 0 ? 0 : Math.round((WHOLE * other) / (other + (shares[index] ?? 0)));
      edges.lineKinds[edge] = lines.kinds[index] ?? 0;
      edges.lineAlphas[edge] = alpha;
      edge += 1;
    }
  }
  edges.rowStarts[height] = edge;
  return edges;
}
