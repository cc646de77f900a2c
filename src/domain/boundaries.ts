import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import * as z from 'zod/mini';
import { type Adcode, isAdcode } from './adcode.ts';

type BoundaryTopology = Topology<{
  provinces: GeometryCollection;
  neighbours: GeometryCollection;
  islets: GeometryCollection;
}>;

/** The boundaries on the map plane, in pseudo degrees (projection.ts). Each border is drawn once. */
export interface Boundaries {
  readonly provinces: FeatureCollection<Geometry, { adcode: Adcode }>;
  readonly neighbours: FeatureCollection<Geometry>;
  readonly islets: FeatureCollection<Geometry>;
  /** Borders between two provinces. */
  readonly innerBorders: MultiLineString;
  /** Coasts, and borders with neighbours that nobody disputes. */
  readonly outerBorders: MultiLineString;
  /** Land borders with neighbours that the two sides draw differently. */
  readonly disputedBorders: MultiLineString;
  /** Coasts of neighbours and borders between them. */
  readonly neighbourBorders: MultiLineString;
}

/**
 * Reads a published boundary file. Throws `RangeError` where it is no TopoJSON with provinces, neighbours and islets,
 * or where a province carries no adcode.
 */
export function readBoundaries(content: unknown): Boundaries {
  if (!isBoundaryTopology(content)) {
    throw new RangeError('the boundary file is not TopoJSON with the objects provinces, neighbours and islets');
  }
  const { provinces, neighbours, islets } = content.objects;
  // Provinces first, so that of the two sides of a border with a neighbour the mesh names the province first.
  const all: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: [...provinces.geometries, ...neighbours.geometries],
  };
  const isProvince = new Set<GeometryObject>(provinces.geometries);
  return {
    provinces: {
      type: 'FeatureCollection',
      features: feature(content, provinces).features.map((each) => {
        const adcode = readAdcode(each.id);
        return { type: 'Feature', id: Number(adcode), properties: { adcode }, geometry: each.geometry };
      }),
    },
    neighbours: feature(content, neighbours),
    islets: feature(content, islets),
    innerBorders: mesh(content, provinces, (a, b) => a !== b),
    outerBorders: mesh(
      content,
      all,
      (a, b) => isProvince.has(a) && (a === b || !isProvince.has(b)) && !isDisputed(a, b),
    ),
    disputedBorders: mesh(content, all, isDisputed),
    neighbourBorders: mesh(content, all, (a) => !isProvince.has(a)),
  };
}

function readAdcode(id: unknown): Adcode {
  const adcode = String(id);
  if (!isAdcode(adcode)) throw new RangeError(`the boundary file has a province without an adcode: "${adcode}"`);
  return adcode;
}

const disputed = z.object({ disputedWith: z.array(z.string()) });

/** The build writes with each neighbour which provinces it has a disputed border with. */
function isDisputed(province: GeometryObject, neighbour: GeometryObject): boolean {
  const marked = disputed.safeParse(neighbour.properties);
  return marked.success && marked.data.disputedWith.includes(String(province.id));
}

const shapeCollection = z.object({ type: z.literal('GeometryCollection'), geometries: z.array(z.unknown()) });

/** As far as the names go; what the arcs and geometries hold, the build has checked. */
const boundaryTopology = z.object({
  type: z.literal('Topology'),
  arcs: z.array(z.unknown()),
  objects: z.object({ provinces: shapeCollection, neighbours: shapeCollection, islets: shapeCollection }),
});

function isBoundaryTopology(content: unknown): content is BoundaryTopology {
  return boundaryTopology.safeParse(content).success;
}
