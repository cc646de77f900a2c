import type { Geometry, Position } from 'geojson';
import type { Adcode } from './adcode.ts';
import type { Boundaries, ProvinceArc } from './boundaries.ts';
import type { Box } from './camera.ts';
import { oncePer } from './oncePer.ts';
import { type LonLat, mapPlaneToAlbers } from './projection.ts';

/** SVG path units an earth radius: one unit is 0.64 km, so that one decimal is finer than the boundaries are true. */
export const PATH_UNITS = 10_000;

export interface ProvinceShape {
  readonly adcode: Adcode;
  /** SVG path in path units, y downwards. */
  readonly path: string;
  /** On the plane in earth radii, y to the north. */
  readonly box: Box;
}

/** The boundaries as SVG paths, for the twin and the layer of rings and labels above either renderer. */
export interface Shapes {
  readonly provinces: readonly ProvinceShape[];
  readonly neighbours: string;
  readonly islets: string;
  /** The middle of each islet on the plane in earth radii, y to the north: at small scales they are drawn as dots. */
  readonly isletPoints: readonly (readonly [number, number])[];
  readonly innerBorders: string;
  readonly outerBorders: string;
  readonly disputedBorders: string;
  readonly neighbourBorders: string;
  readonly provinceArcs: readonly ProvinceArc[];
  /** About all provinces: what the home camera fits. */
  readonly box: Box;
}

/** The shapes of boundaries, made once: those of the zoomed map take some 50 ms. */
export const shapesOf = oncePer(makeShapes);

export function makeShapes(boundaries: Boundaries): Shapes {
  const provinces = boundaries.provinces.features.map(({ properties, geometry }) => ({
    adcode: properties.adcode,
    path: toPath(geometry),
    box: boundingBox(listLines(geometry)),
  }));
  return {
    provinces,
    neighbours: boundaries.neighbours.features.map(({ geometry }) => toPath(geometry)).join(''),
    islets: boundaries.islets.features.map(({ geometry }) => toPath(geometry)).join(''),
    isletPoints: boundaries.islets.features.flatMap(({ geometry }) => listLines(geometry)).map(middleOf),
    innerBorders: toPath(boundaries.innerBorders),
    outerBorders: toPath(boundaries.outerBorders),
    disputedBorders: toPath(boundaries.disputedBorders),
    neighbourBorders: toPath(boundaries.neighbourBorders),
    provinceArcs: boundaries.provinceArcs,
    box: uniteBoxes(provinces.map(({ box }) => box)),
  };
}

/** SVG path of all borders of the provinces that `isMember` names; one that two of them share is in it once. */
export function outlineAbout(shapes: Shapes, isMember: (adcode: Adcode) => boolean): string {
  const arcs = shapes.provinceArcs.filter(({ adcodes }) => adcodes.some(isMember));
  return arcs.map(({ line }) => toLinePath(line)).join('');
}

function listLines(geometry: Geometry): readonly (readonly Position[])[] {
  switch (geometry.type) {
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'LineString':
      return [geometry.coordinates];
    case 'GeometryCollection':
      return geometry.geometries.flatMap(listLines);
    case 'Point':
    case 'MultiPoint':
      return [];
  }
}

function toPath(geometry: Geometry): string {
  const isArea = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';
  return listLines(geometry)
    .map((line) => `${toLinePath(line)}${isArea ? 'Z' : ''}`)
    .join('');
}

function toLinePath(line: readonly Position[]): string {
  const points = line.map((position) => {
    const [x, y] = mapPlaneToAlbers(toLonLat(position));
    return `${(x * PATH_UNITS).toFixed(1)},${(-y * PATH_UNITS).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

function toLonLat(position: Position): LonLat {
  return [position[0] ?? Number.NaN, position[1] ?? Number.NaN];
}

function boundingBox(lines: readonly (readonly Position[])[]): Box {
  let [left, right, low, high] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  for (const line of lines) {
    for (const position of line) {
      const [x, y] = mapPlaneToAlbers(toLonLat(position));
      left = Math.min(left, x);
      right = Math.max(right, x);
      low = Math.min(low, y);
      high = Math.max(high, y);
    }
  }
  return { left, right, low, high };
}

function middleOf(line: readonly Position[]): readonly [number, number] {
  const { left, right, low, high } = boundingBox([line]);
  return [(left + right) / 2, (low + high) / 2];
}

function uniteBoxes(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    low: Math.min(...boxes.map((box) => box.low)),
    high: Math.max(...boxes.map((box) => box.high)),
  };
}
