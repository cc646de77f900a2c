/** The file of the finer boundaries of a map that is drawn as shapes. */
import * as z from 'zod/mini';
import { parseAdcode } from './adcode.ts';
import type { DetailShapes } from './clipShapes.ts';
import { makeShapes } from './shapes.ts';
import { isPath, listLines, readPath } from './svgPath.ts';

const path = z.string().check(z.refine(isPath));

/** A path and what is read of it: once, since that takes a while. */
function readAs<T>(read: (path: string) => T) {
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

const lines = readAs(listLines);

const shapesFile = z.object({
  grid: z.int().check(z.positive()),
  provinces: z.array(z.object({ adcode: z.string(), path: readAs(readPath) })).check(z.minLength(1)),
  neighbours: lines,
  islets: path,
  innerBorders: lines,
  outerBorders: lines,
  disputedBorders: path,
  neighbourBorders: lines,
});

/** Reads a published file of shapes. Throws `RangeError` naming what in it is not as `writeShapePaths` writes it. */
export function readShapesFile(content: unknown): DetailShapes {
  const parsed = shapesFile.safeParse(content);
  if (!parsed.success) throw new RangeError(`no shapes are at "${parsed.error.issues[0]?.path.join('.')}"`);
  const { provinces, neighbours, innerBorders, outerBorders, neighbourBorders, ...short } = parsed.data;
  return makeShapes({
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
    lines: {
      neighbours: neighbours.read,
      innerBorders: innerBorders.read,
      outerBorders: outerBorders.read,
      neighbourBorders: neighbourBorders.read,
    },
  });
}
