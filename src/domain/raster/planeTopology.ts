import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import { mapPlaneToAlbers } from '../projection.ts';

/** What is drawn along an arc; the numbers are those of `lineKinds` on a raster. */
export const LINE_KINDS = { none: 0, inner: 1, outer: 2, disputed: 3, neighbour: 4 } as const;
export type LineKind = Exclude<keyof typeof LINE_KINDS, 'none'>;

/**
 * The boundaries as few typed arrays, which cost little to read, to walk and to hand to a worker: 20,000 regions as
 * GeoJSON are a million small objects.
 *
 * Areas are the regions in the order asked for and, as the last one, all land that is no region. Areas that share a
 * border share its arc, so that what is drawn of them meets without a gap.
 */
export interface PlaneTopology {
  readonly regionCount: number;
  /** x and y in turn, on the plane in earth radii, y to the north. */
  readonly points: Float64Array;
  /** Where each arc begins, counted in points, and where the last ends. */
  readonly arcStarts: Uint32Array;
  /** One of `LINE_KINDS` an arc. */
  readonly arcKinds: Uint8Array;
  /** The arcs of all rings in turn; one taken backwards is the complement of its number. Holes turn against shells. */
  readonly ringArcs: Int32Array;
  /** Where each area begins in `ringArcs`, and where the last ends. */
  readonly areaStarts: Uint32Array;
}

type BoundaryTopology = Topology<{
  provinces: GeometryCollection;
  neighbours: GeometryCollection;
  islets: GeometryCollection;
}>;

/**
 * Reads a published boundary file; `regionIds` gives the order of the regions. One that the file lacks has no shape.
 *
 * Throws `RangeError` where the file is no TopoJSON with provinces, neighbours and islets.
 */
export function readPlaneTopology(content: unknown, regionIds: readonly string[]): PlaneTopology {
  if (!isBoundaryTopology(content)) {
    throw new RangeError('the boundary file is not TopoJSON with the objects provinces, neighbours and islets');
  }
  const { provinces, neighbours, islets } = content.objects;
  const { points, arcStarts } = projectArcs(content);
  const byId = new Map(provinces.geometries.map((geometry) => [String(geometry.id), geometry]));
  const regions = regionIds.map((id) => byId.get(id));
  const areas = [
    ...regions.map((region) => (region ? [region] : [])),
    [...neighbours.geometries, ...islets.geometries],
  ];

  const areaStarts = new Uint32Array(areas.length + 1);
  const ringArcs: number[] = [];
  for (const [area, geometries] of areas.entries()) {
    for (const polygon of geometries.flatMap(listPolygons)) {
      for (const [index, ring] of polygon.entries()) {
        const isShell = index === 0;
        const turns = isShell === ringArea(ring, points, arcStarts) > 0;
        ringArcs.push(...(turns ? ring : ring.toReversed().map((reference) => ~reference)));
      }
    }
    areaStarts[area + 1] = ringArcs.length;
  }
  return {
    regionCount: regionIds.length,
    points,
    arcStarts,
    arcKinds: kindsOfArcs(content),
    ringArcs: Int32Array.from(ringArcs),
    areaStarts,
  };
}

/** The number of an arc, whichever way it is taken. */
export function arcNumber(reference: number): number {
  return reference < 0 ? ~reference : reference;
}

function projectArcs({ arcs, transform }: BoundaryTopology): Pick<PlaneTopology, 'points' | 'arcStarts'> {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [shiftX, shiftY] = transform?.translate ?? [0, 0];
  const arcStarts = new Uint32Array(arcs.length + 1);
  for (const [number, arc] of arcs.entries()) arcStarts[number + 1] = (arcStarts[number] ?? 0) + arc.length;
  const points = new Float64Array(2 * (arcStarts[arcs.length] ?? 0));
  let at = 0;
  for (const arc of arcs) {
    let x = 0;
    let y = 0;
    for (const point of arc) {
      const [dx, dy] = [point[0] ?? Number.NaN, point[1] ?? Number.NaN];
      // With a transform each point is a step from the one before it.
      x = transform ? x + dx : dx;
      y = transform ? y + dy : dy;
      const plane = mapPlaneToAlbers([x * scaleX + shiftX, y * scaleY + shiftY]);
      points[at] = plane[0];
      points[at + 1] = plane[1];
      at += 2;
    }
  }
  return { points, arcStarts };
}

function listPolygons(geometry: GeometryObject): readonly (readonly (readonly number[])[])[] {
  if (geometry.type === 'Polygon') return [geometry.arcs];
  if (geometry.type === 'MultiPolygon') return geometry.arcs;
  return [];
}

/** Twice the signed area. The steps from one arc to the next have no length, since arcs meet in their ends. */
function ringArea(ring: readonly number[], points: Float64Array, arcStarts: Uint32Array): number {
  let sum = 0;
  for (const reference of ring) {
    const area = areaUnderArc(points, arcStarts, arcNumber(reference));
    sum += reference < 0 ? -area : area;
  }
  return sum;
}

/** What an arc adds to twice the signed area of a ring. */
export function areaUnderArc(points: Float64Array, arcStarts: Uint32Array, arc: number): number {
  let area = 0;
  const end = 2 * (arcStarts[arc + 1] ?? 0) - 2;
  for (let at = 2 * (arcStarts[arc] ?? 0); at < end; at += 2) {
    area += (points[at] ?? 0) * (points[at + 3] ?? 0) - (points[at + 2] ?? 0) * (points[at + 1] ?? 0);
  }
  return area;
}

function kindsOfArcs({ arcs, objects }: BoundaryTopology): Uint8Array {
  const kinds = new Uint8Array(arcs.length);
  const provinces = objects.provinces.geometries;
  /** The province on the first side of each arc, counted from 1; 0 where none is. */
  const owners = new Uint32Array(arcs.length);
  for (const [index, province] of provinces.entries()) {
    for (const arc of listArcs(province)) {
      kinds[arc] = owners[arc] === 0 || owners[arc] === index + 1 ? LINE_KINDS.outer : LINE_KINDS.inner;
      owners[arc] ||= index + 1;
    }
  }
  for (const neighbour of objects.neighbours.geometries) {
    for (const arc of listArcs(neighbour)) {
      const province = provinces[(owners[arc] ?? 0) - 1];
      if (province === undefined) kinds[arc] = LINE_KINDS.neighbour;
      else if (isDisputedWith(neighbour, String(province.id))) kinds[arc] = LINE_KINDS.disputed;
    }
  }
  return kinds;
}

function listArcs(geometry: GeometryObject): number[] {
  return listPolygons(geometry).flat(2).map(arcNumber);
}

/** The build writes with each neighbour which provinces it has a disputed border with. */
function isDisputedWith({ properties }: GeometryObject, provinceId: string): boolean {
  if (properties === undefined || !('disputedWith' in properties)) return false;
  const { disputedWith } = properties;
  return Array.isArray(disputedWith) && disputedWith.includes(provinceId);
}

/** As far as the names go; what the arcs and geometries hold, the build has checked. */
function isBoundaryTopology(content: unknown): content is BoundaryTopology {
  if (!isObject(content) || content.type !== 'Topology' || !Array.isArray(content.arcs)) return false;
  const { objects } = content;
  return isObject(objects) && ['provinces', 'neighbours', 'islets'].every((name) => isCollection(objects[name]));
}

function isCollection(value: unknown): boolean {
  return isObject(value) && value.type === 'GeometryCollection' && Array.isArray(value.geometries);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
