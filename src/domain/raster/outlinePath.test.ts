import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../boundaries.ts';
import { readRealBoundaryFile } from '../realAtlas.ts';
import { writeShapePaths } from '../shapes.ts';
import { readPath } from '../svgPath.ts';
import { readHandMade, rectangle } from './handMade.ts';
import { outlinePath } from './outlinePath.ts';
import { readPlaneTopology } from './planeTopology.ts';

describe('the outline of a region', () => {
  it('is one closed line a ring, over the arcs that it is made of', () => {
    // biome-ignore format: one line an arc
    const arcs = [
      [[0, 0], [0, 4], [2, 4]],
      [[2, 4], [2, 0]],
      [[2, 0], [0, 0]],
      rectangle(3, 0, 4, 1),
    ] as const;
    const topology = readHandMade({ arcs, regions: { a: [[[0, 1, 2]], [[3]]], b: [] } });
    const path = outlinePath(topology, 0, 100);
    expect(path.match(/z/g)).toHaveLength(2);
    const corners = readPath(path).map((ring) => new Set(ring.map(String)));
    expect(corners).toEqual([new Set(['0,0', '0,4', '2,4', '2,0']), new Set(['3,0', '4,0', '4,1', '3,1'])]);
    expect(outlinePath(topology, 1, 100)).toBe('');
  });

  it('has the points of the shape that the drawn map has', () => {
    const content = readRealBoundaryFile();
    const { provinces, grid } = writeShapePaths(readBoundaries(content), 40_000);
    const regionIds = provinces.map(({ adcode }) => adcode);
    const topology = readPlaneTopology(content, regionIds);
    const pointsOf = (path: string) => new Set(readPath(path).flat().map(String));
    for (const [index, { adcode, path }] of provinces.entries()) {
      expect(pointsOf(outlinePath(topology, index, grid)), adcode).toEqual(pointsOf(path));
    }
  });
});
