import { describe, expect, it } from 'vitest';
import { grow } from './boxes.ts';
import { clipShapes } from './clipShapes.ts';
import { adcodeOf, realDetailFile } from './realAtlas.ts';
import type { ShapePaths } from './shapes.ts';
import { readShapesFile } from './shapesFile.ts';
import { type GridLine, listLines, readPath, writePath } from './svgPath.ts';

const shapes = readShapesFile(realDetailFile());
const { grid } = shapes;

function boxOf(name: string) {
  const found = shapes.provinces.find(({ adcode }) => adcode === adcodeOf(name));
  if (found === undefined) throw new Error(`no shape of ${name}`);
  return found.box;
}

/** How often a path goes around a point of the plane: what a browser fills by. */
function windingAbout(rings: readonly GridLine[], x: number, y: number): number {
  let winding = 0;
  for (const ring of rings) {
    for (const [index, [toX, toY]] of ring.entries()) {
      const from = ring[index - 1];
      if (from === undefined || from[1] <= y === toY <= y) continue;
      const crossing = from[0] + ((y - from[1]) / (toY - from[1])) * (toX - from[0]);
      if (crossing > x) winding += toY > from[1] ? 1 : -1;
    }
  }
  return winding;
}

function countPoints({ provinces, neighbours, innerBorders, outerBorders, neighbourBorders }: ShapePaths): number {
  const paths = [...provinces.map(({ path }) => path), neighbours, innerBorders, outerBorders, neighbourBorders];
  return paths.flatMap((path) => readPath(path).flat()).length;
}

const NO_LINES = { neighbours: [], innerBorders: [], outerBorders: [], neighbourBorders: [] };

// In the middle of the land, at its edge, by a neighbour with holes, and at the sea with many islands.
const places = ['Chongqing', 'Tibet', 'Heilongjiang', 'Zhejiang'];

describe('shapes of which a box is in sight', () => {
  it.each(places)('cover within the box of %s what the whole covers', (name) => {
    const box = boxOf(name);
    const clipped = shapes.within(box);
    const areas = [
      [readPath(shapes.neighbours), readPath(clipped.neighbours)],
      ...shapes.provinces.map(({ adcode, rings }) => [
        rings,
        readPath(clipped.provinces.find((each) => each.adcode === adcode)?.path ?? ''),
      ]),
    ];
    const steps = 12;
    for (let step = 0; step < steps * steps; step += 1) {
      // Off the grid, so that no corner is met.
      const x = grid * (box.left + ((step % steps) + 0.47) * ((box.right - box.left) / steps)) + 0.31;
      const y = -grid * (box.low + (Math.floor(step / steps) + 0.53) * ((box.high - box.low) / steps)) + 0.17;
      for (const [whole = [], part = []] of areas) expect(windingAbout(part, x, y)).toBe(windingAbout(whole, x, y));
    }
  });

  it.each(places)('have each border that runs through the box of %s, and nothing that was none', (name) => {
    const box = boxOf(name);
    const [left, right, top, bottom] = [box.left * grid, box.right * grid, -box.high * grid, -box.low * grid];
    const clipped = shapes.within(box);
    for (const part of ['innerBorders', 'outerBorders', 'neighbourBorders'] as const) {
      const edges = (path: string) => {
        const lines = readPath(path);
        return lines.flatMap((line) => line.slice(1).map((to, index) => [line[index] ?? to, to] as const));
      };
      const isInside = (edge: readonly (readonly [number, number])[]) =>
        edge.some(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
      const whole = new Set(edges(shapes[part]).map(String));
      const drawn = new Set(edges(clipped[part]).map(String));
      expect([...drawn].filter((edge) => !whole.has(edge))).toEqual([]);
      const inside = edges(shapes[part]).filter(isInside).map(String);
      expect(inside.filter((edge) => !drawn.has(edge))).toEqual([]);
    }
  });

  it('keep a corner out of sight where the way past it would lead through the box', () => {
    const rings: GridLine[] = [
      [
        [5, 5],
        [-20, 5],
        [-20, -20],
        [5, -1],
        [5, 5],
      ],
    ];
    const neighbours = writePath(rings, true);
    const box = { left: 0, right: 10 / grid, low: -10 / grid, high: 0 };
    expect(readPath(clipShapes(shapes, { ...NO_LINES, neighbours: listLines(neighbours) }, box).neighbours)).toEqual(
      rings,
    );
  });

  it('have a step of a border that crosses the box with both its ends out of sight', () => {
    const border: GridLine = [
      [-30, 4],
      [-20, 5],
      [20, 6],
      [30, 7],
    ];
    const box = { left: 0, right: 10 / grid, low: -10 / grid, high: 0 };
    const innerBorders = listLines(writePath([border], false));
    expect(readPath(clipShapes(shapes, { ...NO_LINES, innerBorders }, box).innerBorders)).toEqual([border.slice(1, 3)]);
  });

  it('are few points of the whole, and keep a dashed line whole', () => {
    const clipped = shapes.within(grow(boxOf('Chongqing'), 0.02));
    expect(countPoints(clipped)).toBeLessThan(countPoints(shapes) / 4);
    expect(clipped.disputedBorders).toBe(shapes.disputedBorders);
    expect(clipped.provinces.map(({ adcode }) => adcode)).not.toContain(adcodeOf('Heilongjiang'));
  });

  it('are the very paths where all of a province is in sight', () => {
    const chongqing = shapes.provinces.find(({ adcode }) => adcode === adcodeOf('Chongqing'));
    const clipped = shapes.within(grow(boxOf('Chongqing'), 0.001));
    expect(clipped.provinces).toContainEqual({ adcode: chongqing?.adcode, path: chongqing?.path });
  });
});
