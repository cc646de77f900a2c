import type { Geometry, MultiLineString, Position } from 'geojson';
import type { Adcode } from './adcode.ts';
import type { Boundaries } from './boundaries.ts';
import { meets } from './boxes.ts';
import type { Box } from './camera.ts';
import { type LonLat, mapPlaneToAlbers } from './projection.ts';
import { type GridLine, type GridPoint, keepSteps, readPath, turnOf, writePath } from './svgPath.ts';

/**
 * Steps of the grid an earth radius that the paths of the home view lie on: 2.1 km each, a third of a pixel there. The
 * page itself carries these paths, and a grid twice as fine would weigh a quarter more.
 */
export const HOME_GRID = 3_000;
/** The grid of the zoomed map: 160 m a step, half a pixel at the highest zoom. */
export const DETAIL_GRID = 40_000;

/** The boundaries as SVG paths on a grid, y downwards: all that has to be carried of them. */
export interface ShapePaths {
  /** Steps an earth radius. */
  readonly grid: number;
  readonly provinces: readonly { readonly adcode: Adcode; readonly path: string }[];
  readonly neighbours: string;
  readonly islets: string;
  readonly innerBorders: string;
  readonly outerBorders: string;
  readonly disputedBorders: string;
  readonly neighbourBorders: string;
}

export interface ProvinceShape {
  readonly adcode: Adcode;
  /** SVG path on the grid, y downwards, and the same as points. */
  readonly path: string;
  readonly rings: readonly GridLine[];
  /** On the plane in earth radii, y to the north. */
  readonly box: Box;
}

/** The boundaries for the twin and the layer of rings and labels above either renderer. */
export interface Shapes extends ShapePaths {
  readonly provinces: readonly ProvinceShape[];
  /** About all provinces, in earth radii: what the home camera fits. */
  readonly box: Box;
}

/** Areas are written ring by ring: outlines turn clockwise on the screen, holes follow theirs and turn the other way. */
export function writeShapePaths(boundaries: Boundaries, grid: number): ShapePaths {
  const area = (geometry: Geometry) => writePath(listRings(geometry, grid), true);
  const line = ({ coordinates }: MultiLineString) =>
    writePath(
      coordinates.map((each) => toGrid(each, grid)),
      false,
    );
  return {
    grid,
    provinces: boundaries.provinces.features.map(({ properties, geometry }) => ({
      adcode: properties.adcode,
      path: area(geometry),
    })),
    neighbours: boundaries.neighbours.features.map(({ geometry }) => area(geometry)).join(''),
    islets: boundaries.islets.features.map(({ geometry }) => area(geometry)).join(''),
    innerBorders: line(boundaries.innerBorders),
    outerBorders: line(boundaries.outerBorders),
    disputedBorders: line(boundaries.disputedBorders),
    neighbourBorders: line(boundaries.neighbourBorders),
  };
}

/** Throws `RangeError` where a path is none that `writeShapePaths` wrote. */
export function readShapes(paths: ShapePaths): Shapes {
  const provinces = paths.provinces.map(({ adcode, path }) => ({ adcode, path, rings: readPath(path) }));
  return makeShapes({ ...paths, provinces });
}

/** Shapes of which the points of the provinces were read. */
export function makeShapes<T extends ReadPaths>(paths: T): T & Shapes {
  const provinces = paths.provinces.map((each) => ({ ...each, box: boxAbout(each.rings, paths.grid) }));
  return { ...paths, provinces, box: uniteBoxes(provinces.map(({ box }) => box)) };
}

interface ReadPaths extends ShapePaths {
  readonly provinces: readonly Omit<ProvinceShape, 'box'>[];
}

/** The middle of each islet on the grid: at small scales they are drawn as dots. */
export function isletPoints({ islets, grid }: ShapePaths): GridPoint[] {
  return readPath(islets).map((ring) => {
    const { left, right, low, high } = boxAbout([ring], grid);
    return [Math.round(((left + right) / 2) * grid), Math.round((-(low + high) / 2) * grid)];
  });
}

/** The lines and rings of shapes that have a part in a box of the plane, whole, to every `step` of the grid. */
export function shapesWithin(shapes: ShapePaths, box: Box, step: number): ShapePaths {
  const { grid } = shapes;
  const snap = (length: number) => Math.round(length / step) * step;
  const within = (path: string, isClosed: boolean) =>
    writePath(
      readPath(path)
        .filter((line) => meets(boxAbout([line], grid), box))
        .map((line) => line.map(([x, y]) => [snap(x), snap(y)])),
      isClosed,
    );
  return {
    grid,
    provinces: shapes.provinces
      .map(({ adcode, path }) => ({ adcode, path: within(path, true) }))
      .filter(({ path }) => path !== ''),
    neighbours: within(shapes.neighbours, true),
    islets: within(shapes.islets, true),
    innerBorders: within(shapes.innerBorders, false),
    outerBorders: within(shapes.outerBorders, false),
    disputedBorders: within(shapes.disputedBorders, false),
    neighbourBorders: within(shapes.neighbourBorders, false),
  };
}

/** SVG path of all borders of the provinces that `isMember` names; one that two of them share is in it once. */
export function outlineAbout({ provinces }: Shapes, isMember: (adcode: Adcode) => boolean): string {
  const drawn = new Set<number>();
  const rings = provinces.flatMap(({ adcode, rings }) => (isMember(adcode) ? rings : []));
  const lines = rings.flatMap((ring) =>
    keepSteps(ring, (from, to) => {
      const edge = edgeKey(from, to);
      const isNew = !drawn.has(edge);
      drawn.add(edge);
      return isNew;
    }),
  );
  return writePath(lines, false);
}

/**
 * The same whichever way the edge is walked: its middle. No two edges have one middle, since borders do not cross. Sums of
 * coordinates lie well within the half million either way that leaves a number exact.
 */
function edgeKey(a: GridPoint, b: GridPoint): number {
  return (a[0] + b[0]) * 2 ** 20 + (a[1] + b[1]);
}

/** The box of the plane as the `viewBox` of an SVG on the grid. */
export function viewBoxOf({ left, right, low, high }: Box, grid: number): string {
  return [left, -high, right - left, high - low].map((length) => Math.round(length * grid)).join(' ');
}

function toGrid(line: readonly Position[], grid: number): GridPoint[] {
  return line.map((position) => {
    const [x, y] = mapPlaneToAlbers(toLonLat(position));
    return [Math.round(x * grid), Math.round(-y * grid)];
  });
}

function listRings(geometry: Geometry, grid: number): GridPoint[][] {
  return listPolygons(geometry).flatMap((polygon) =>
    polygon.map((positions, place) => {
      const ring = toGrid(positions, grid);
      const isHole = place > 0;
      return turnOf(ring) < 0 === isHole ? ring : ring.toReversed();
    }),
  );
}

function listPolygons(geometry: Geometry): readonly (readonly (readonly Position[])[])[] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(listPolygons);
    case 'LineString':
    case 'MultiLineString':
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}

function toLonLat(position: Position): LonLat {
  return [position[0] ?? Number.NaN, position[1] ?? Number.NaN];
}

function boxAbout(rings: readonly GridLine[], grid: number): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const ring of rings) {
    for (const [x, y] of ring) {
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return { left: left / grid, right: right / grid, low: -bottom / grid, high: -top / grid };
}

function uniteBoxes(boxes: readonly Box[]): Box {
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const each of boxes) {
    box.left = Math.min(box.left, each.left);
    box.right = Math.max(box.right, each.right);
    box.low = Math.min(box.low, each.low);
    box.high = Math.max(box.high, each.high);
  }
  return box;
}
