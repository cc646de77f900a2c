import type { Box } from './camera.ts';
import type { Shapes } from './shapes.ts';

/**
 * What the page knows of the home view from the start. The page itself carries the shapes of a map of few regions; of
 * one of many it carries a picture of them, and the box that the home camera fits.
 */
export type HomeMap =
  | { readonly kind: 'shapes'; readonly box: Box; readonly shapes: Shapes }
  | { readonly kind: 'raster'; readonly box: Box };

/**
 * More regions than this are drawn as a raster of ids and not as shapes. Measured without a graphics card: at 370 regions
 * both cost about the same, and at 2,900 the raster takes a third of the time to the first map and a quarter a year.
 */
const MOST_SHAPES = 400;

export function isRasterMap(provinceCount: number): boolean {
  return provinceCount > MOST_SHAPES;
}

export function shapesMap(shapes: Shapes): HomeMap {
  return { kind: 'shapes', box: shapes.box, shapes };
}

/** The shapes of the home view, where the page carries them. */
export function homeShapesOf(map: HomeMap): Shapes | undefined {
  return map.kind === 'shapes' ? map.shapes : undefined;
}
