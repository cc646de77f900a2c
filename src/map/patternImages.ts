import type { Palette } from '../domain/palette.ts';
import { DOT_CENTRES, DOT_RADIUS, HATCH_WIDTH, PATTERN_SIZE } from '../domain/patternTile.ts';

/** A tile of a pattern, and how many pixels of it the map engine is to count as one of the screen. */
export interface PatternImage {
  readonly image: ImageData;
  readonly pixelRatio: number;
}

/** How the tile of a pattern must be made for a zoom. */
export interface PatternTile {
  readonly pixelRatio: number;
  /** How often the pattern is repeated along each side. */
  readonly repeats: number;
  readonly side: number;
  /** Where in the tile the origin of the map plane falls, along both sides: there the SVG pattern begins. */
  readonly anchor: number;
}

const OVERSAMPLING = 2;
const MOST_REPEATS = 12;
/** The origin of the map plane is the middle of the engine's world, which is 512 pixels wide at zoom 0. */
const ORIGIN_AT_ZOOM_0 = 256;

/**
 * Fits the tile of a pattern to the map engine, so that the pattern lies as the SVG one does to a fraction of a pixel.
 *
 * `screenRatio` is the device pixels of a CSS pixel. The engine scales a pattern with the map between two whole zooms,
 * so that a plain tile would be up to twice too coarse, and blurred: `zoom` is undone here, wherever the map rests. The
 * engine takes whole pixel ratios only; at twice the density of the screen one lies near enough, and the halving is sharp.
 * A tile has whole pixels too: of one with several repeats each is nearer to its true size. The engine lays its tiles
 * from the corner of the world.
 */
export function fitPatternTile(screenRatio: number, zoom: number): PatternTile {
  const stretch = 2 ** (zoom - Math.floor(zoom));
  const pixelRatio = Math.round(OVERSAMPLING * Math.max(1, screenRatio) * stretch);
  const repeatSide = (PATTERN_SIZE * pixelRatio) / stretch;
  const errorOf = (repeats: number) => Math.abs(Math.round(repeats * repeatSide) / repeats - repeatSide);
  let repeats = 1;
  for (let more = 2; more <= MOST_REPEATS; more++) if (errorOf(more) < errorOf(repeats)) repeats = more;
  const side = Math.round(repeats * repeatSide);
  return { pixelRatio, repeats, side, anchor: (ORIGIN_AT_ZOOM_0 * 2 ** Math.floor(zoom) * pixelRatio) % side };
}

/** Draws the tile of a pattern from the same figures as the SVG pattern. */
export function drawPattern(pattern: 'hatch' | 'dots', palette: Palette, tile: PatternTile): PatternImage {
  const { repeats, side, anchor } = tile;
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas to draw the pattern of the map on');
  context.fillStyle = palette.noFigurePaper;
  context.fillRect(0, 0, side, side);
  const scale = side / (repeats * PATTERN_SIZE);
  // The first repeat that reaches into the tile, and one more at its end.
  const first = (anchor / scale) % PATTERN_SIZE;
  for (let column = -1; column <= repeats; column++) {
    for (let row = -1; row <= repeats; row++) {
      const [x, y] = [first + column * PATTERN_SIZE, first + row * PATTERN_SIZE];
      context.setTransform(scale, 0, 0, scale, x * scale, y * scale);
      drawRepeat(context, pattern, palette);
    }
  }
  return { image: context.getImageData(0, 0, side, side), pixelRatio: tile.pixelRatio };
}

function drawRepeat(context: CanvasRenderingContext2D, pattern: 'hatch' | 'dots', palette: Palette): void {
  if (pattern === 'hatch') {
    context.strokeStyle = palette.noFigureInk;
    context.lineWidth = HATCH_WIDTH;
    context.beginPath();
    context.moveTo(0, PATTERN_SIZE);
    context.lineTo(PATTERN_SIZE, 0);
    context.stroke();
    return;
  }
  context.fillStyle = palette.noFigureInk;
  for (const [x, y] of DOT_CENTRES) {
    context.beginPath();
    context.arc(x, y, DOT_RADIUS, 0, 2 * Math.PI);
    context.fill();
  }
}
