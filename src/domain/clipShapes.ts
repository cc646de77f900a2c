import { holds, meets } from './boxes.ts';
import type { Box } from './camera.ts';
import type { ShapePaths, Shapes } from './shapes.ts';
import { type GridLine, type GridPoint, keepSteps, type LineExtent, readPath, writePath } from './svgPath.ts';

/** The parts of many points, line by line. */
export type LongLines = Readonly<
  Record<'neighbours' | 'innerBorders' | 'outerBorders' | 'neighbourBorders', readonly LineExtent[]>
>;

/**
 * What a box of the plane, in earth radii, shows of shapes. Within the box it looks as the whole does; beyond its edges
 * areas and lines end anywhere. A browser that draws without a graphics card goes through all points of a path for every
 * tile of the screen, and most points of a zoomed map lie in no tile.
 *
 * Dashed lines come whole, or their dashes would begin elsewhere, and so do the islets, which are few.
 */
export function clipShapes(shapes: Shapes, lines: LongLines, box: Box): ShapePaths {
  const { grid, provinces } = shapes;
  // On the grid of the shapes, y downwards, as all that follows.
  const sight = { left: box.left * grid, right: box.right * grid, low: -box.high * grid, high: -box.low * grid };
  return {
    grid,
    provinces: provinces
      .filter((province) => meets(province.box, box))
      .map(({ adcode, path, rings, box: own }) => ({
        adcode,
        path: holds(box, own) ? path : clipRings(rings, sight),
      })),
    neighbours: clipRings(linesWithin(lines.neighbours, sight), sight),
    islets: shapes.islets,
    innerBorders: clipLines(linesWithin(lines.innerBorders, sight), sight),
    outerBorders: clipLines(linesWithin(lines.outerBorders, sight), sight),
    disputedBorders: shapes.disputedBorders,
    neighbourBorders: clipLines(linesWithin(lines.neighbourBorders, sight), sight),
  };
}

function linesWithin(lines: readonly LineExtent[], sight: Box): GridLine[] {
  return lines.filter(({ box }) => meets(box, sight)).flatMap(({ path }) => readPath(path));
}

/**
 * Leaves out each point that lies beyond an edge together with those before and after it: the way past it then stays
 * beyond that edge, and covers as much of the box as it did.
 */
function clipRings(rings: readonly GridLine[], sight: Box): string {
  const clipped = rings.map((ring) => {
    const kept: GridPoint[] = [];
    let keptSides = 0;
    ring.forEach((point, index) => {
      const sides = sidesOf(point, sight);
      const next = ring[index + 1];
      if (kept.length > 0 && next && keptSides & sides & sidesOf(next, sight)) return;
      kept.push(point);
      keptSides = sides;
    });
    return kept;
  });
  // What has shrunk to a line and back covers nothing.
  return writePath(
    clipped.filter(({ length }) => length > 3),
    true,
  );
}

/** Leaves out each step that lies beyond an edge with both its ends. */
function clipLines(lines: readonly GridLine[], sight: Box): string {
  const isKept = (from: GridPoint, to: GridPoint) => (sidesOf(from, sight) & sidesOf(to, sight)) === 0;
  return writePath(
    lines.flatMap((line) => keepSteps(line, isKept)),
    false,
  );
}

/** The edges that a point lies beyond, a bit each. */
function sidesOf([x, y]: GridPoint, { left, right, low, high }: Box): number {
  return Number(x < left) | (Number(x > right) << 1) | (Number(y < low) << 2) | (Number(y > high) << 3);
}
