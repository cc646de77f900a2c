import { Delaunay } from 'd3-delaunay';
import { quantize } from 'topojson-client';
import type { GeometryCollection, Polygon, Topology } from 'topojson-specification';
import { fromScreen } from '../../domain/camera.ts';
import type { Point } from '../boundaries/arcs.ts';
import { drawBorder } from './drawBorder.ts';
import { makeRandom, partSeed } from './random.ts';
import { scatterSites } from './scatterSites.ts';

/** Regions that fill a land without gap or overlap, on the map plane (projection.ts), with shared arcs. */
export interface GrownRegions {
  /** In the shape of the published boundary files; regions carry their number from 0 as id. */
  readonly topology: Topology<{
    provinces: GeometryCollection;
    neighbours: GeometryCollection;
    islets: GeometryCollection;
  }>;
  /** A point inside each region, in pseudo degrees, and its distance from the border in earth radii. */
  readonly middles: readonly { readonly point: Point; readonly radius: number }[];
}

/** A border has a point about this often, in earth radii (6 km): as the overview of the real boundaries has. */
const STEP = 0.001;
const FEWEST_HALVINGS = 2;
const MOST_HALVINGS = 7;

/** Whole-number steps across the land, of 50 m: enough for 20,000 regions, whose borders are 13 km long. */
const QUANTIZATION = 100_000;

/** One pixel an earth radius, y upwards: with it `fromScreen` takes the plane to pseudo degrees. */
const PLANE = { scale: 1, offsetX: 0, offsetY: 0 };

/** Grows `count` regions. The same seed gives the same regions. */
export function growRegions(count: number, seed: number): GrownRegions {
  const { points: sites } = scatterSites(count, partSeed(seed, 0));
  const delaunay = new Delaunay(sites.flat());
  const { triangles, halfedges, inedges } = delaunay;
  const corners = delaunay.voronoi().circumcenters;
  const at = <T>(list: ArrayLike<T>, index: number): T => {
    const item = list[index];
    if (item === undefined) throw new RangeError(`no item ${index} of ${list.length}: a region runs into the frame`);
    return item;
  };
  const corner = (edge: number): Point => {
    const triangle = Math.floor(edge / 3);
    return [at(corners, 2 * triangle), at(corners, 2 * triangle + 1)];
  };

  const arcs: Point[][] = [];
  const arcOf = new Map<number, number>();
  /** The arc between the cells that the edge joins, forwards from the triangle of the lower of its two halves. */
  const findArc = (edge: number): number => {
    const known = arcOf.get(edge);
    if (known !== undefined) return known;
    const border = [corner(edge), corner(at(halfedges, edge))] as const;
    const parted = [at(sites, at(triangles, edge)), at(sites, at(triangles, nextEdge(edge)))] as const;
    const length = Math.hypot(border[1][0] - border[0][0], border[1][1] - border[0][1]);
    const halvings = Math.min(MOST_HALVINGS, Math.max(FEWEST_HALVINGS, Math.ceil(Math.log2(length / STEP))));
    arcOf.set(edge, arcs.length);
    arcs.push(drawBorder(border, parted, halvings, makeRandom(partSeed(seed, edge + 1))));
    return arcs.length - 1;
  };
  /** Walks once about the site, from triangle to triangle, over the edges that leave it. */
  const ringOf = (site: number): number[] => {
    const ring: number[] = [];
    const first = at(inedges, site);
    let incoming = first;
    do {
      const leaving = nextEdge(incoming);
      const opposite = at(halfedges, leaving);
      if (opposite < 0) throw new RangeError(`region ${site} runs into the frame`);
      const arc = findArc(Math.min(leaving, opposite));
      ring.push(leaving < opposite ? arc : ~arc);
      incoming = opposite;
    } while (incoming !== first);
    return ring;
  };

  const geometries = Array.from({ length: count }, (_, id): Polygon => ({ type: 'Polygon', id, arcs: [ringOf(id)] }));
  const middles = geometries.map(({ arcs: rings }, id) => {
    const [x, y] = at(sites, id);
    const points = rings.flat().flatMap((reference) => at(arcs, reference < 0 ? ~reference : reference));
    const radius = Math.min(...points.map((point) => Math.hypot(point[0] - x, point[1] - y)));
    return { point: toPseudoDegrees([x, y]), radius };
  });
  const none: GeometryCollection = { type: 'GeometryCollection', geometries: [] };
  const topology: GrownRegions['topology'] = {
    type: 'Topology',
    objects: { provinces: { type: 'GeometryCollection', geometries }, neighbours: none, islets: none },
    arcs: arcs.map((arc) => arc.map(toPseudoDegrees)),
  };
  return { topology: quantize(topology, QUANTIZATION), middles };
}

function nextEdge(edge: number): number {
  return edge % 3 === 2 ? edge - 2 : edge + 1;
}

function toPseudoDegrees([x, y]: Point): [number, number] {
  return fromScreen(PLANE, x, -y);
}
