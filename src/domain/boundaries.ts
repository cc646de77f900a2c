import type { FeatureCollection, Geometry, MultiLineString } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
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
  /** Coasts and borders with neighbours. */
  readonly outerBorders: MultiLineString;
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
  return {
    provinces: {
      type: 'FeatureCollection',
      features: feature(content, provinces).features.map((each) => {
        const adcode = String(each.id);
        if (!isAdcode(adcode)) throw new RangeError(`the boundary file has a province without an adcode: "${adcode}"`);
        return { type: 'Feature', id: Number(adcode), properties: { adcode }, geometry: each.geometry };
      }),
    },
    neighbours: feature(content, neighbours),
    islets: feature(content, islets),
    innerBorders: mesh(content, provinces, (a, b) => a !== b),
    outerBorders: mesh(content, provinces, (a, b) => a === b),
    neighbourBorders: mesh(content, neighbours),
  };
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
