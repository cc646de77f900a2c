import { quantize } from 'topojson-client';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import { toMapPlane } from '../../domain/projection.ts';
import type { BoundaryName } from '../records.ts';
import type { BoundaryFile, DisputedBorderRecord } from '../schemas/boundaries.ts';
import { type Arc, arcNumber, decodeArcs, type Point } from './arcs.ts';
import { findCrossings } from './crossings.ts';
import { simplifyLine } from './simplifyLine.ts';

/**
 * Whole-number steps across the map, for each file: as few as are harmless, since finer ones cost bytes.
 *
 * The map is 10,100 km wide and 6,900 km high, so the steps are 126 by 86 m and 84 by 57 m, and a point moves by half
 * of one at most; the records are good to about 500 m. Macao, 5 km wide, keeps its shape, and no borders cross, which
 * the build checks: with 20,000 or 50,000 steps some do.
 */
const STEPS: Record<BoundaryName, number> = { overview: 80_000, detail: 120_000 };

/** Edges longer than this are cut up before projecting, so that a cut along a parallel follows the bent parallel. */
const LONGEST_EDGE_DEGREES = 1;

/**
 * Takes boundaries in WGS 84 degrees to the map plane (see domain/projection.ts), as delta-encoded TopoJSON.
 *
 * Arcs stay shared. Provinces carry their adcode as `id` and neighbours their three letters, with the provinces that
 * they have a disputed border with; nothing else is kept, as names live with the province.
 */
export function projectBoundaries(
  topology: BoundaryFile,
  name: BoundaryName,
  disputedBorders: readonly DisputedBorderRecord[],
): Topology<Objects> {
  const { provinces, neighbours, islets } = topology.objects;
  const projected: Topology<Objects> = {
    type: 'Topology',
    objects: {
      provinces: collect(provinces.geometries.map((geometry) => place(geometry, geometry.properties.adcode))),
      neighbours: collect(
        neighbours.geometries.map((geometry) => {
          const { a3 } = geometry.properties;
          const disputedWith = disputedBorders.filter((border) => border.a3 === a3).map(({ adcode }) => adcode);
          const placed = place(geometry, a3);
          return disputedWith.length === 0 ? placed : { ...placed, properties: { disputedWith } };
        }),
      ),
      islets: collect(islets.geometries.map((geometry) => place(geometry))),
    },
    arcs: decodeArcs(topology).map((arc) => cutLongEdges(arc).map(toMapPlane)),
  };
  return quantize(name === 'overview' ? simplifyOverview(projected) : projected, STEPS[name]);
}

/**
 * How far a line of the overview may lie from where it is, in pseudo degrees (1.1 km each hundredth). Provinces: a step
 * of the grid that the home view is drawn on, a third of a pixel. Points that nobody sees cost as much as those one
 * sees: in bytes, and most of all where a browser paints without a graphics card. Neighbours: a pixel, as they are pale
 * ground there, and at full detail would weigh as much as all provinces.
 */
const TOLERANCE = { province: 0.02, neighbour: 0.05 };

/** Draws the lines more coarsely, but where two would then cross. */
function simplifyOverview(topology: Topology<Objects>): Topology<Objects> {
  const { provinces, islets } = topology.objects;
  const exact = new Set(islets ? listArcNumbers(islets) : []);
  const ofProvinces = new Set(provinces ? listArcNumbers(provinces) : []);
  const whole = topology.arcs.map((arc) => arc.map(([x = Number.NaN, y = Number.NaN]): Point => [x, y]));
  for (;;) {
    const arcs = whole.map((arc, number) => {
      if (exact.has(number)) return arc;
      return simplifyLine(arc, ofProvinces.has(number) ? TOLERANCE.province : TOLERANCE.neighbour);
    });
    const crossing = findCrossings(arcs).flatMap((found) => found.arcs.filter((number) => !exact.has(number)));
    if (crossing.length === 0) return { ...topology, arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])) };
    for (const number of crossing) exact.add(number);
  }
}

function listArcNumbers(object: GeometryObject): number[] {
  switch (object.type) {
    case 'GeometryCollection':
      return object.geometries.flatMap(listArcNumbers);
    case 'Polygon':
      return object.arcs.flat().map(arcNumber);
    case 'MultiPolygon':
      return object.arcs.flat(2).map(arcNumber);
    default:
      return [];
  }
}

type Geometry = BoundaryFile['objects']['islets']['geometries'][number];

function collect(geometries: GeometryObject[]): GeometryObject {
  return { type: 'GeometryCollection', geometries };
}

function place(geometry: Geometry, id?: string): GeometryObject {
  const named = id === undefined ? {} : { id };
  switch (geometry.type) {
    case 'Polygon':
      return { type: geometry.type, ...named, arcs: geometry.arcs };
    case 'MultiPolygon':
      return { type: geometry.type, ...named, arcs: geometry.arcs };
  }
}

function cutLongEdges(arc: Arc): Point[] {
  const points: Point[] = [];
  let previous: Point | undefined;
  for (const point of arc) {
    if (previous) points.push(...pointsBetween(previous, point));
    points.push(point);
    previous = point;
  }
  return points;
}

function pointsBetween(from: Point, to: Point): Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const parts = Math.ceil(length / LONGEST_EDGE_DEGREES);
  const points: Point[] = [];
  for (let part = 1; part < parts; part += 1) {
    const ratio = part / parts;
    points.push([from[0] + (to[0] - from[0]) * ratio, from[1] + (to[1] - from[1]) * ratio]);
  }
  return points;
}
