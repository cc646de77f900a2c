import type { Palette } from '../domain/palette.ts';
import { DOT_CENTRES, DOT_RADIUS, HATCH_PATH, HATCH_WIDTH, PATTERN_SIZE } from '../picture/patterns.tsx';

/** A tile of a pattern, and how many pixels of it the map engine is to count as one of the screen. */
export interface PatternImage {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

const OVERSAMPLING = 2;

/**
 * Draws the tile of a pattern for the map engine, from the same figures as the SVG pattern.
 *
 * `screenRatio` is the device pixels of a CSS pixel. The engine scales a pattern with the map between two whole zooms,
 * so that a plain tile would be up to twice too coarse, and blurred: `zoom` is undone here, wherever the map rests. The
 * engine takes whole pixel ratios only; at twice the density of the screen one lies near enough, and the halving is sharp.
 */
export function drawPattern(
  pattern: 'hatch' | 'dots',
  palette: Palette,
  screenRatio: number,
  zoom: number,
): PatternImage {
  const stretch = 2 ** (zoom - Math.floor(zoom));
  const pixelRatio = Math.round(OVERSAMPLING * Math.max(1, screenRatio) * stretch);
  const side = Math.round((PATTERN_SIZE * pixelRatio) / stretch);
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas to draw the pattern of the map on');
  context.scale(side / PATTERN_SIZE, side / PATTERN_SIZE);
  context.fillStyle = palette.noFigurePaper;
  context.fillRect(0, 0, PATTERN_SIZE, PATTERN_SIZE);
  if (pattern === 'hatch') {
    context.strokeStyle = palette.noFigureInk;
    context.lineWidth = HATCH_WIDTH;
    context.stroke(new Path2D(HATCH_PATH));
  } else {
    context.fillStyle = palette.noFigureInk;
    for (const [x, y] of DOT_CENTRES) {
      context.beginPath();
      context.arc(x, y, DOT_RADIUS, 0, 2 * Math.PI);
      context.fill();
    }
  }
  return { image: context.getImageData(0, 0, side, side), pixelRatio };
}
