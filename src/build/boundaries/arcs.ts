import type { BoundaryFile } from '../schemas/boundaries.ts';

/** `[longitude, latitude]`, or `[x, y]` of a plane. */
export type Point = readonly [number, number];
export type Arc = readonly Point[];

/** Returns the arcs in absolute coordinates: without the steps and the whole-number grid that TopoJSON may store. */
export function decodeArcs(topology: Pick<BoundaryFile, 'arcs' | 'transform'>): Arc[] {
  const { transform } = topology;
  if (!transform) return topology.arcs;
  const { scale, translate } = transform;
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** TopoJSON writes an arc taken backwards as the complement of its number. */
export function arcNumber(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

/** The points of a ring, first equal to last, joined from its arcs; a point that two arcs share stands once. */
export function ringPoints(arcs: readonly Arc[], ring: readonly number[]): Point[] {
  const points: Point[] = [];
  for (const reference of ring) {
    const arc = arcs[arcNumber(reference)] ?? [];
    const forward = reference < 0 ? arc.toReversed() : arc;
    points.push(...(points.length === 0 ? forward : forward.slice(1)));
  }
  return points;
}
