import { Delaunay } from 'd3-delaunay';
import type { Point } from '../boundaries/arcs.ts';
import { drawNormal, makeRandom, type Random } from './random.ts';

/** The points about which regions grow, on the plane in earth radii. */
export interface Sites {
  /** Land first, then sea. */
  readonly points: readonly Point[];
  readonly landCount: number;
}

/** About as wide and as high as China on the map plane, so that the home view is the same. */
const HALF_WIDTH = 0.4;
const HALF_HEIGHT = 0.31;

/** How far a point moves towards the middle of its cell: at 1 regions look like a honeycomb, at 0 like splinters. */
const RELAXATION_RATIO = 0.6;

/** Sea cells about the land in rows of this many, so that every land cell is closed and none is cut by the frame. */
const SEA_ROWS = 3;

/**
 * Scatters the sites of `count` regions over a land of one piece, and sea sites about it.
 *
 * The coast is where land cells meet sea cells: so it is as uneven as the inner borders, and nothing has to be cut. As
 * in China, regions are denser in the east.
 */
export function scatterSites(count: number, seed: number): Sites {
  const random = makeRandom(seed);
  const isLand = makeLand(random);
  const land = scatterLand(count, isLand, random);
  const sites = [...land, ...scatterSea(count, isLand, random)];
  return { points: relax(sites), landCount: count };
}

/** An ellipse with bays and capes: waves of falling height about its rim. */
function makeLand(random: Random): (point: Point) => boolean {
  const waves = [2, 3, 4, 5, 7, 9, 13].map((turns) => ({
    turns,
    height: (0.12 + 0.12 * random()) / Math.sqrt(turns),
    phase: 2 * Math.PI * random(),
  }));
  return ([x, y]) => {
    const angle = Math.atan2(y, x);
    let rim = 1;
    for (const { turns, height, phase } of waves) rim += height * Math.cos(turns * angle + phase);
    return Math.hypot(x / HALF_WIDTH, y / HALF_HEIGHT) < rim;
  };
}

function scatterLand(count: number, isLand: (point: Point) => boolean, random: Random): Point[] {
  const points: Point[] = [];
  while (points.length < count) {
    const x = (2 * random() - 1) * 1.6 * HALF_WIDTH;
    const y = (2 * random() - 1) * 1.6 * HALF_HEIGHT;
    const densityRatio = 0.2 + 0.8 / (1 + Math.exp((-8 * x) / HALF_WIDTH));
    if (isLand([x, y]) && random() < densityRatio) points.push([x, y]);
  }
  return points;
}

function scatterSea(count: number, isLand: (point: Point) => boolean, random: Random): Point[] {
  const spacing = Math.sqrt((Math.PI * HALF_WIDTH * HALF_HEIGHT) / count);
  const reach = (half: number) => 1.6 * half + SEA_ROWS * spacing;
  const points: Point[] = [];
  for (let x = -reach(HALF_WIDTH); x <= reach(HALF_WIDTH); x += spacing) {
    for (let y = -reach(HALF_HEIGHT); y <= reach(HALF_HEIGHT); y += spacing) {
      const point: Point = [x + 0.2 * spacing * drawNormal(random), y + 0.2 * spacing * drawNormal(random)];
      if (!isLand(point)) points.push(point);
    }
  }
  return points;
}

/** One step of Lloyd's relaxation. */
function relax(points: readonly Point[]): Point[] {
  const far = 4 * HALF_WIDTH;
  const voronoi = new Delaunay(points.flat()).voronoi([-far, -far, far, far]);
  return points.map(([x, y], index) => {
    const cell: Point[] | null = voronoi.cellPolygon(index);
    if (cell === null) return [x, y];
    const [middleX, middleY] = centroidOf(cell);
    return [x + (middleX - x) * RELAXATION_RATIO, y + (middleY - y) * RELAXATION_RATIO];
  });
}

function centroidOf(ring: readonly Point[]): Point {
  let [doubleArea, x, y] = [0, 0, 0];
  for (const [index, [x1, y1]] of ring.entries()) {
    const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
    const cross = x1 * y2 - x2 * y1;
    doubleArea += cross;
    x += (x1 + x2) * cross;
    y += (y1 + y2) * cross;
  }
  return [x / (3 * doubleArea), y / (3 * doubleArea)];
}
