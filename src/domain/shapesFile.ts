/** The file of the finer boundaries of a map that is drawn as shapes. */
import * as z from 'zod/mini';
import { parseAdcode } from './adcode.ts';
import { readShapes, type Shapes } from './shapes.ts';
import { isPath } from './svgPath.ts';

const path = z.string().check(z.refine(isPath));

const shapesFile = z.object({
  grid: z.int().check(z.positive()),
  provinces: z.array(z.object({ adcode: z.string(), path })).check(z.minLength(1)),
  neighbours: path,
  islets: path,
  innerBorders: path,
  outerBorders: path,
  disputedBorders: path,
  neighbourBorders: path,
});

/** Reads a published file of shapes. Throws `RangeError` naming what in it is not as `writeShapePaths` writes it. */
export function readShapesFile(content: unknown): Shapes {
  const parsed = shapesFile.safeParse(content);
  if (!parsed.success) throw new RangeError(`no shapes are at "${parsed.error.issues[0]?.path.join('.')}"`);
  const provinces = parsed.data.provinces.map(({ adcode, path }) => ({ adcode: parseAdcode(adcode), path }));
  return readShapes({ ...parsed.data, provinces });
}
