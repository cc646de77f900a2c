import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { ringArea } from '../boundaries/plane.ts';

/** Three decimals are 111 m on the map plane: about as fine as the boundaries that the app loads. */
const DECIMALS = 3;

export type PlainRegions = FeatureCollection<Polygon | MultiPolygon, Record<string, never>>;

/**
 * Turns regions into GeoJSON for map libraries: pseudo degrees of the map plane, numbered from 0 in their order.
 *
 * Outer rings run clockwise, as d3-geo needs them and the others do not mind. A shared point is rounded alike on both
 * sides, so that neighbours stay without gaps.
 */
export function plainGeoJson(topology: Topology, regions: GeometryCollection): PlainRegions {
  return {
    type: 'FeatureCollection',
    features: feature(topology, regions).features.map(({ geometry }, id) => {
      if (geometry.type === 'Polygon') {
        const coordinates = windPolygon(geometry.coordinates);
        return { type: 'Feature', id, properties: {}, geometry: { type: 'Polygon', coordinates } };
      }
      if (geometry.type === 'MultiPolygon') {
        const coordinates = geometry.coordinates.map(windPolygon);
        return { type: 'Feature', id, properties: {}, geometry: { type: 'MultiPolygon', coordinates } };
      }
      throw new RangeError(`region ${id} is a ${geometry.type}, but a polygon is expected`);
    }),
  };
}

function windPolygon(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const points = ring.map(roundPoint);
    const isClockwise = ringArea(points) < 0;
    return (index === 0) === isClockwise ? points : points.toReversed();
  });
}

function roundPoint([x = Number.NaN, y = Number.NaN]: Position): [number, number] {
  return [Number(x.toFixed(DECIMALS)), Number(y.toFixed(DECIMALS))];
}
