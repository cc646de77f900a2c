import { type Camera, fromScreen } from '../camera.ts';
import type { LineStyles } from './idRaster.ts';
import { type PlaneTopology, readPlaneTopology } from './planeTopology.ts';

/** Shapes drawn by hand for tests, in pixels of `HAND_CAMERA`, y downwards. */
export interface HandMade {
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  /** The arcs of each ring of each polygon by region; the first ring of a polygon is its shell. */
  readonly regions: Readonly<Record<string, readonly (readonly (readonly number[])[])[]>>;
  readonly neighbours?: readonly { readonly rings: readonly (readonly number[])[]; readonly disputedWith?: string[] }[];
}

/** A hundredth of an earth radius is a pixel: the plane is bent back from pseudo degrees, which are good near its middle. */
export const HAND_CAMERA: Camera = { scale: 100, offsetX: 0, offsetY: 0 };

export function readHandMade(handMade: HandMade, regionIds = Object.keys(handMade.regions)): PlaneTopology {
  return readPlaneTopology(handMadeFile(handMade), regionIds);
}

/** As a published boundary file. */
export function handMadeFile({ arcs, regions, neighbours = [] }: HandMade): unknown {
  const collect = (geometries: readonly unknown[]) => ({ type: 'GeometryCollection', geometries });
  return {
    type: 'Topology',
    arcs: arcs.map((arc) => arc.map(([x, y]) => fromScreen(HAND_CAMERA, x, y))),
    objects: {
      provinces: collect(
        Object.entries(regions).map(([id, polygons]) => ({ type: 'MultiPolygon', id, arcs: polygons })),
      ),
      neighbours: collect(
        neighbours.map(({ rings, disputedWith }) => ({
          type: 'Polygon',
          arcs: rings,
          ...(disputedWith && { properties: { disputedWith } }),
        })),
      ),
      islets: collect([]),
    },
  };
}

/** A ring of its own about a rectangle. */
export function rectangle(left: number, top: number, right: number, bottom: number): [number, number][] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
    [left, top],
  ];
}

const invisible = { width: 0, dashes: undefined };
export const NO_LINES: LineStyles = { inner: invisible, outer: invisible, disputed: invisible, neighbour: invisible };
