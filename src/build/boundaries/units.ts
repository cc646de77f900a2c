import type { BoundaryFile } from '../schemas/boundaries.ts';
import { type Arc, type Point, ringPoints } from './arcs.ts';
import { isInside } from './plane.ts';

/** One area of the map: a province, a neighbour or a group of islets. */
export interface Unit {
  readonly layer: 'provinces' | 'neighbours' | 'islets';
  /** Adcode or three letters; islets have none. */
  readonly id: string;
  /** Its polygons as references to arcs, outer ring first. */
  readonly references: readonly (readonly (readonly number[])[])[];
  /** The same as points. */
  readonly polygons: readonly (readonly Arc[])[];
  /** True where the point lies within it. */
  readonly holds: (point: Point) => boolean;
}

export function readUnits({ objects }: BoundaryFile, arcs: readonly Arc[]): Unit[] {
  const unit = (layer: Unit['layer'], id: string, geometry: Geometry): Unit => {
    const references = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    const polygons = references.map((rings) => rings.map((ring) => ringPoints(arcs, ring)));
    return { layer, id, references, polygons, holds: holderOf(polygons) };
  };
  return [
    ...objects.provinces.geometries.map((geometry) => unit('provinces', geometry.properties.adcode, geometry)),
    ...objects.neighbours.geometries.map((geometry) => unit('neighbours', geometry.properties.a3, geometry)),
    ...objects.islets.geometries.map((geometry) => unit('islets', 'islets', geometry)),
  ];
}

type Geometry = BoundaryFile['objects']['islets']['geometries'][number];

/** Most points lie outside the box about a polygon, which is quickly seen. */
function holderOf(polygons: Unit['polygons']): Unit['holds'] {
  const boxed = polygons.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }));
  return (point) =>
    boxed.some(
      ({ rings, box: [west, south, east, north] }) =>
        point[0] >= west && point[0] <= east && point[1] >= south && point[1] <= north && isInside(point, rings),
    );
}

function boxOf(ring: Arc): [west: number, south: number, east: number, north: number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ring) {
    box[0] = Math.min(box[0], x);
    box[1] = Math.min(box[1], y);
    box[2] = Math.max(box[2], x);
    box[3] = Math.max(box[3], y);
  }
  return box;
}
