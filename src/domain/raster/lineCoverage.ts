/** How strongly a line covers each pixel, and of which kind the strongest is. One entry a pixel, row by row. */
export interface LineBuffer {
  readonly width: number;
  readonly height: number;
  /** From 0 to 255. */
  readonly alphas: Uint8Array;
  readonly kinds: Uint8Array;
}

/** In pixels of the raster. */
export interface LineStyle {
  readonly width: number;
  /** A dash and a gap; undefined for a line without gaps. */
  readonly dashes: readonly [number, number] | undefined;
}

/**
 * Draws the line through `points` (x and y in turn, in pixels).
 *
 * A pixel takes the share of it that a straight line at that distance would cover, and where two lines meet in it the
 * stronger counts: joins come out round, and a thin line is as dark as it is thin, in every direction, within a tenth.
 */
export function drawLine(buffer: LineBuffer, points: Float64Array, kind: number, { width, dashes }: LineStyle): void {
  let travelled = 0;
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [fromX = 0, fromY = 0, toX = 0, toY = 0] = [points[at], points[at + 1], points[at + 2], points[at + 3]];
    if (dashes === undefined) {
      drawSegment(buffer, fromX, fromY, toX, toY, kind, width);
      continue;
    }
    const length = Math.hypot(toX - fromX, toY - fromY);
    for (const [begin, end] of listDashes(travelled, length, dashes, width)) {
      const [dx, dy] = [(toX - fromX) / length, (toY - fromY) / length];
      drawSegment(buffer, fromX + dx * begin, fromY + dy * begin, fromX + dx * end, fromY + dy * end, kind, width);
    }
    travelled += length;
  }
}

/**
 * The parts of a segment that are dashes, as distances from its begin; `travelled` is how far the line has come. The
 * round ends that they are drawn with belong to their length.
 */
function listDashes(
  travelled: number,
  length: number,
  [dash, gap]: readonly [number, number],
  width: number,
): [number, number][] {
  const parts: [number, number][] = [];
  const period = dash + gap;
  for (let begin = Math.floor(travelled / period) * period; begin < travelled + length; begin += period) {
    const from = Math.max(begin + width / 2, travelled) - travelled;
    const to = Math.min(begin + dash - width / 2, travelled + length) - travelled;
    if (to > from) parts.push([from, to]);
  }
  return parts;
}

function drawSegment(
  { width, height, alphas, kinds }: LineBuffer,
  fromX: number,
  fromY: number,
  toX: number,
  toY: number,
  kind: number,
  lineWidth: number,
): void {
  const half = lineWidth / 2;
  const reach = half + 0.5;
  const strongest = Math.min(1, lineWidth);
  // A pixel's own point is its middle.
  const left = Math.max(0, Math.floor(Math.min(fromX, toX) - reach));
  const right = Math.min(width - 1, Math.floor(Math.max(fromX, toX) + reach));
  const top = Math.max(0, Math.floor(Math.min(fromY, toY) - reach));
  const bottom = Math.min(height - 1, Math.floor(Math.max(fromY, toY) + reach));
  const dx = toX - fromX;
  const dy = toY - fromY;
  const lengthSquared = dx * dx + dy * dy;
  // A long slanting line fills little of its box: each row is walked only where the line is near.
  const rowReach = dy === 0 ? Number.POSITIVE_INFINITY : (reach * Math.sqrt(lengthSquared)) / Math.abs(dy);
  for (let row = top; row <= bottom; row += 1) {
    const awayY = row + 0.5 - fromY;
    const middle = dy === 0 ? fromX : fromX + (dx * awayY) / dy;
    const first = Math.max(left, Math.floor(middle - rowReach));
    const last = Math.min(right, Math.floor(middle + rowReach));
    for (let column = first; column <= last; column += 1) {
      const awayX = column + 0.5 - fromX;
      const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (awayX * dx + awayY * dy) / lengthSquared));
      const besideX = awayX - along * dx;
      const besideY = awayY - along * dy;
      const distance = Math.sqrt(besideX * besideX + besideY * besideY);
      if (distance >= reach) continue;
      const alpha = Math.round(255 * Math.min(strongest, reach - distance));
      const index = row * width + column;
      if (alpha <= (alphas[index] ?? 0)) continue;
      alphas[index] = alpha;
      kinds[index] = kind;
    }
  }
}
