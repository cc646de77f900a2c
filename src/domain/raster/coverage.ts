/**
 * How much of each pixel an area covers, exactly: signed areas under its edges, summed along each row.
 *
 * An edge adds to the pixels that it crosses what it covers of them to its right, and to the pixel after them the rest;
 * a running sum over the row then gives the coverage of every pixel. The cost is that of the edges and of the box about
 * the area, whatever the smoothness: four samples a pixel cost more and give five shades. Font rasterisers work like this
 * (R. Levien, "Inside the fastest font renderer in the world", 2016).
 */
export interface CoverageBuffer {
  readonly sums: Float32Array;
  readonly width: number;
  readonly height: number;
  /** Sums a row: two more than pixels, since an edge on the right border writes beyond it. */
  readonly stride: number;
}

export function stepsNeeded(width: number, height: number): number {
  return (width + 2) * height;
}

/**
 * Adds the edge between two points, in pixels from the upper left corner of the buffer. What lies left of it covers all
 * from the first column on; what lies right of it or above or below covers nothing.
 *
 * An edge taken backwards adds exactly the opposite, so that two areas that share it cover each pixel once together.
 */
export function addEdge(buffer: CoverageBuffer, fromX: number, fromY: number, toX: number, toY: number): void {
  if (fromY === toY) return;
  if (fromY > toY) addFalling(buffer, toX, toY, fromX, fromY, -1);
  else addFalling(buffer, fromX, fromY, toX, toY, 1);
}

function addFalling(
  buffer: CoverageBuffer,
  topX: number,
  topY: number,
  bottomX: number,
  bottomY: number,
  sign: 1 | -1,
): void {
  const { height, width, stride } = buffer;
  if (bottomY <= 0 || topY >= height || (topX >= width && bottomX >= width)) return;
  const slope = (bottomX - topX) / (bottomY - topY);
  const firstRow = Math.max(0, Math.floor(topY));
  const endRow = Math.min(height, Math.ceil(bottomY));
  let x = topY < 0 ? topX - topY * slope : topX;
  for (let row = firstRow; row < endRow; row += 1) {
    const rows = Math.min(row + 1, bottomY) - Math.max(row, topY);
    const nextX = x + slope * rows;
    if (x < nextX) addClipped(buffer, row * stride, x, nextX, rows * sign);
    else addClipped(buffer, row * stride, nextX, x, rows * sign);
    x = nextX;
  }
}

/** Within one row, from left to right; `weight` is how much of the row's height it takes, with its sign. */
function addClipped(buffer: CoverageBuffer, start: number, left: number, right: number, weight: number): void {
  const { sums, width } = buffer;
  if (left >= width) return;
  if (right <= 0) {
    sums[start] = (sums[start] ?? 0) + weight;
    return;
  }
  if (left >= 0 && right <= width) {
    addInRow(sums, start, left, right, weight);
    return;
  }
  const insideLeft = Math.max(0, left);
  const insideRight = Math.min(width, right);
  const length = right - left;
  if (left < 0) sums[start] = (sums[start] ?? 0) + (weight * -left) / length;
  addInRow(sums, start, insideLeft, insideRight, (weight * (insideRight - insideLeft)) / length);
}

function addInRow(sums: Float32Array, start: number, left: number, right: number, weight: number): void {
  const first = Math.floor(left);
  const end = Math.ceil(right);
  const at = start + first;
  if (end <= first + 1) {
    const middle = (left + right) / 2 - first;
    sums[at] = (sums[at] ?? 0) + weight * (1 - middle);
    sums[at + 1] = (sums[at + 1] ?? 0) + weight * middle;
    return;
  }
  const aPixel = 1 / (right - left);
  const fromFirst = 1 - (left - first);
  const inLast = right - end + 1;
  let before = 0.5 * aPixel * fromFirst * fromFirst;
  sums[at] = (sums[at] ?? 0) + weight * before;
  for (let column = first + 1; column < end - 1; column += 1) {
    const covered = aPixel * (fromFirst + (column - first - 1) + 0.5);
    const index = start + column;
    sums[index] = (sums[index] ?? 0) + weight * (covered - before);
    before = covered;
  }
  const last = 1 - 0.5 * aPixel * inLast * inLast;
  const index = start + end - 1;
  sums[index] = (sums[index] ?? 0) + weight * (last - before);
  sums[index + 1] = (sums[index + 1] ?? 0) + weight * (1 - last);
}
