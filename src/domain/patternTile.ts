/** Side of the square tile that both patterns repeat, in pixels. */
export const PATTERN_SIZE = 8;
/** Of one diagonal up through the tile, with the corners it wraps into. */
export const HATCH_WIDTH = 1;
export const DOT_CENTRES = [
  [2, 2],
  [6, 6],
] as const;
export const DOT_RADIUS = 1;

export type Pattern = 'hatch' | 'dots';

/** How much ink lies on each pixel of a tile, from 0 to 255, row by row. */
export interface PatternTile {
  readonly side: number;
  readonly ink: Uint8Array;
}

/** Draws a tile for a screen of `pixelRatio` device pixels a pixel. It is of whole device pixels, so that it repeats. */
export function drawPatternTile(pattern: Pattern, pixelRatio: number): PatternTile {
  const side = Math.max(2, Math.round(PATTERN_SIZE * pixelRatio));
  const ink = new Uint8Array(side * side);
  const pixelsAUnit = side / PATTERN_SIZE;
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const x = (column + 0.5) / pixelsAUnit;
      const y = (row + 0.5) / pixelsAUnit;
      const { distance, half } = pattern === 'hatch' ? hatchAt(x, y) : dotAt(x, y);
      const covered = Math.min(1, 2 * half * pixelsAUnit, Math.max(0, 0.5 + (half - distance) * pixelsAUnit));
      ink[row * side + column] = Math.round(255 * covered);
    }
  }
  return { side, ink };
}

/** How far the line is that runs up through the tile, or the copy of it in the next tile. */
function hatchAt(x: number, y: number) {
  const along = (x + y) % PATTERN_SIZE;
  return { distance: Math.min(along, PATTERN_SIZE - along) / Math.SQRT2, half: HATCH_WIDTH / 2 };
}

/** How far the nearest dot is; none is so near the border of the tile that one of the next tile could be nearer. */
function dotAt(x: number, y: number) {
  const distances = DOT_CENTRES.map(([dotX, dotY]) => Math.hypot(x - dotX, y - dotY));
  return { distance: Math.min(...distances), half: DOT_RADIUS };
}
