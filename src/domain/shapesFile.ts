/** The file of the finer boundaries of a map that is drawn as shapes. */
import * as z from 'zod/mini';
import { parseAdcode } from './adcode.ts';
import type { Box } from './camera.ts';
import { clipShapes } from './clipShapes.ts';
import { makeShapes, type ShapePaths, type Shapes } from './shapes.ts';
import { isPath, listLines, readPath } from './svgPath.ts';

/** Finer boundaries, and what of them a box of the plane shows, in earth radii. */
export interface DetailShapes extends Shapes {
  readonly within: (box: Box) => ShapePaths;
}

const path = z.string().check(z.refine(isPath));

/** Reads a path as it is checked: twice would take twice as long, while the map moves. */
function pathReadBy<T>(read: (path: string) => T) {
  return z.pipe(
    z.string(),
    z.transform((text, { issues }) => {
      try {
        return { path: text, read: read(text) };
      } catch {
        issues.push({ code: 'custom', input: text });
        return z.NEVER;
      }
    }),
  );
}

const longPath = pathReadBy(listLines);

const shapesFile = z.object({
  grid: z.int().check(z.positive()),
  provinces: z.array(z.object({ adcode: z.string(), path: pathReadBy(readPath) })).check(z.minLength(1)),
  neighbours: longPath,
  islets: path,
  innerBorders: longPath,
  outerBorders: longPath,
  disputedBorders: path,
  neighbourBorders: longPath,
});

/** Reads a published file of shapes. Throws `RangeError` naming what in it is not as `writeShapePaths` writes it. */
export function readShapesFile(content: unknown): DetailShapes {
  const parsed = shapesFile.safeParse(content);
  if (!parsed.success) throw new RangeError(`no shapes are at "${parsed.error.issues[0]?.path.join('.')}"`);
  const { provinces, neighbours, innerBorders, outerBorders, neighbourBorders, ...short } = parsed.data;
  const shapes = makeShapes({
    ...short,
    provinces: provinces.map(({ adcode, path: { path, read } }) => ({
      adcode: parseAdcode(adcode),
      path,
      rings: read,
    })),
    neighbours: neighbours.path,
    innerBorders: innerBorders.path,
    outerBorders: outerBorders.path,
    neighbourBorders: neighbourBorders.path,
  });
  const lines = {
    neighbours: neighbours.read,
    innerBorders: innerBorders.read,
    outerBorders: outerBorders.read,
    neighbourBorders: neighbourBorders.read,
  };
  return { ...shapes, within: (box) => clipShapes(shapes, lines, box) };
}
