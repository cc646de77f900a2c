import type { Palette } from '../domain/palette.ts';
import { DOT_CENTRES, DOT_RADIUS, HATCH_PATH, HATCH_WIDTH, PATTERN_SIZE } from '../picture/patterns.tsx';

/** Twice the size on the screen, so that the pattern is crisp on dense screens. */
const PIXEL_RATIO = 2;

/** Draws the tile of a pattern for the map engine, from the same figures as the SVG pattern. */
export function drawPattern(pattern: 'hatch' | 'dots', palette: Palette): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = PATTERN_SIZE * PIXEL_RATIO;
  canvas.height = PATTERN_SIZE * PIXEL_RATIO;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas to draw the pattern of the map on');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
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
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
