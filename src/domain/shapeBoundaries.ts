import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import type { Adcode } from './adcode.ts';
import type { Boundaries } from './boundaries.ts';
import { fromScreen } from './camera.ts';
import type { Shapes } from './shapes.ts';
import { type GridLine, readPath, turnOf } from './svgPath.ts';

/**
 * The boundaries that shapes draw, on the map plane in pseudo degrees: with these the map engine draws what the twin
 * draws, to the very point. Throws `RangeError` where a path is none that `writeShapePaths` wrote.
 */
export function boundariesOf(shapes: Shapes): Boundaries {
  const asCamera = { scale: shapes.grid, offsetX: 0, offsetY: 0 };
  const toPlane = (line: GridLine): Position[] => line.map(([x, y]) => fromScreen(asCamera, x, y));
  const area = (rings: readonly GridLine[]): MultiPolygon => ({
    type: 'MultiPolygon',
    coordinates: groupRings(rings).map((polygon) => polygon.map(toPlane)),
  });
  const lines = (path: string): MultiLineString => ({
    type: 'MultiLineString',
    coordinates: readPath(path).map(toPlane),
  });
  return {
    provinces: {
      type: 'FeatureCollection',
      features: shapes.provinces.map(
        ({ adcode, rings }): Feature<MultiPolygon, { adcode: Adcode }> => ({
          type: 'Feature',
          id: Number(adcode),
          properties: { adcode },
          geometry: area(rings),
        }),
      ),
    },
    neighbours: collect(area(readPath(shapes.neighbours))),
    islets: collect(area(readPath(shapes.islets))),
    innerBorders: lines(shapes.innerBorders),
    outerBorders: lines(shapes.outerBorders),
    disputedBorders: lines(shapes.disputedBorders),
    neighbourBorders: lines(shapes.neighbourBorders),
  };
}

function collect(geometry: MultiPolygon): FeatureCollection<MultiPolygon> {
  return { type: 'FeatureCollection', features: [{ type: 'Feature', properties: null, geometry }] };
}

/** A hole turns the other way than the outline that it follows, and lies in that. */
function groupRings(rings: readonly GridLine[]): GridLine[][] {
  const polygons: GridLine[][] = [];
  for (const ring of rings) {
    const polygon = polygons.at(-1);
    if (polygon && turnOf(ring) < 0) polygon.push(ring);
    else polygons.push([ring]);
  }
  return polygons;
}
