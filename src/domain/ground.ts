import type { Adcode } from './adcode.ts';
import type { Box } from './camera.ts';
import { oncePer } from './oncePer.ts';
import { EARTH_RADIUS_KM } from './projection.ts';
import type { Shapes } from './shapes.ts';
import { type GridLine, readPath } from './svgPath.ts';

/**
 * Where the land of the map lies, as rows of spans on the plane in earth radii: exact along a row, and one row every
 * few kilometres. Asking whether a box of the screen lies in a unit costs a few comparisons, so that the labels can be
 * laid out anew in every frame in which the map moves.
 */
export interface Ground {
  readonly provinces: readonly Terrain[];
  readonly neighbours: Terrain;
  /** All provinces together, coarser. */
  readonly coverage: Coverage;
}

/** How many cells of a grid have land of a province, counted over all cells further south and west. */
export interface Coverage {
  readonly firstColumn: number;
  readonly firstRow: number;
  readonly columns: number;
  readonly rows: number;
  readonly counts: Uint32Array;
}

/** The land of one unit. */
export interface Terrain {
  /** Undefined for the neighbours, which are one. */
  readonly adcode: Adcode | undefined;
  readonly box: Box;
  readonly firstRow: number;
  /** Where land begins and ends along each row, from west to east: pairs that ascend. */
  readonly rows: readonly (readonly number[])[];
}

/** As high as a line of a label at the highest zoom; at home it is half a pixel. */
const ROW_HEIGHT = 4 / EARTH_RADIUS_KM;

/** The ground of shapes, surveyed once: it takes some 20 ms, more than a frame. */
export const groundOf = oncePer(makeGround);

/** The land of each province by its code: asked for in every frame of a moving map. */
export const terrainsOf = oncePer(
  ({ provinces }: Ground): ReadonlyMap<Adcode | undefined, Terrain> =>
    new Map(provinces.map((terrain) => [terrain.adcode, terrain])),
);

export function makeGround({ provinces, neighbours, grid }: Shapes): Ground {
  const terrains = provinces.map(({ adcode, rings }) => makeTerrain(adcode, rings, grid));
  return {
    provinces: terrains,
    coverage: makeCoverage(terrains),
    // Borders between two neighbours are met twice and end a span where the next begins.
    neighbours: makeTerrain(undefined, readPath(neighbours), grid),
  };
}

/**
 * Where the land reaches all the way from `low` to `high`, over a width of `least` or more: pairs of west and east that
 * ascend, in earth radii. Rows are looked at no closer than `step`.
 */
export function spansWithin(
  { firstRow, rows }: Terrain,
  low: number,
  high: number,
  least: number,
  step: number,
): readonly number[] {
  // Half a row more on either side, so that no border slips through between the rows.
  const first = rowAt(low - ROW_HEIGHT / 2);
  const last = rowAt(high + ROW_HEIGHT / 2);
  const stride = Math.max(1, Math.floor(step / ROW_HEIGHT));
  let spans = intersect(EVERYWHERE, rows[last - firstRow] ?? [], least);
  for (let row = first; row < last && spans.length > 0; row += stride) {
    spans = intersect(spans, rows[row - firstRow] ?? [], least);
  }
  return spans;
}

const EVERYWHERE = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** True where the unit has land in the box, in earth radii. */
export function hasLandIn({ box, firstRow, rows }: Terrain, { left, right, low, high }: Box): boolean {
  if (right < box.left || left > box.right || high < box.low || low > box.high) return false;
  const last = rowAt(high);
  for (let row = rowAt(low); row <= last; row += 1) {
    const spans = rows[row - firstRow];
    if (spans === undefined) continue;
    for (let index = 0; index < spans.length; index += 2) {
      if ((spans[index] ?? 0) > right) break;
      if ((spans[index + 1] ?? 0) >= left) return true;
    }
  }
  return false;
}

/** A cell of the coverage is so many rows high, and as wide. */
const CELL_ROWS = 2;
const CELL = ROW_HEIGHT * CELL_ROWS;

/**
 * How much of the cells that a box meets, in earth radii, has land of a province, from 0 to 1. Zero means that there is
 * no land in the box; more, that there is some in it or just beside.
 */
function coverRatio({ counts, ...grid }: Coverage, left: number, right: number, low: number, high: number): number {
  const west = Math.max(0, Math.floor(left / CELL) - grid.firstColumn);
  const east = Math.min(grid.columns, Math.floor(right / CELL) - grid.firstColumn + 1);
  const south = Math.max(0, Math.floor(low / CELL) - grid.firstRow);
  const north = Math.min(grid.rows, Math.floor(high / CELL) - grid.firstRow + 1);
  if (west >= east || south >= north) return 0;
  const width = grid.columns + 1;
  const count =
    (counts[north * width + east] ?? 0) -
    (counts[north * width + west] ?? 0) -
    (counts[south * width + east] ?? 0) +
    (counts[south * width + west] ?? 0);
  return count / ((east - west) * (north - south));
}

function makeCoverage(terrains: readonly Terrain[]): Coverage {
  const firstColumn = Math.floor(Math.min(...terrains.map(({ box }) => box.left)) / CELL);
  const firstRow = Math.floor(Math.min(...terrains.map(({ box }) => box.low)) / CELL);
  const columns = Math.floor(Math.max(...terrains.map(({ box }) => box.right)) / CELL) - firstColumn + 1;
  const rows = Math.floor(Math.max(...terrains.map(({ box }) => box.high)) / CELL) - firstRow + 1;
  const width = columns + 1;
  const counts = new Uint32Array(width * (rows + 1));
  for (const terrain of terrains) {
    for (const [index, spans] of terrain.rows.entries()) {
      const row = Math.floor((terrain.firstRow + index) / CELL_ROWS) - firstRow;
      for (let span = 0; span < spans.length; span += 2) {
        const start = Math.floor((spans[span] ?? 0) / CELL) - firstColumn;
        const end = Math.floor((spans[span + 1] ?? 0) / CELL) - firstColumn;
        counts.fill(1, (row + 1) * width + start + 1, (row + 1) * width + end + 2);
      }
    }
  }
  for (let row = 1; row <= rows; row += 1) {
    let inRow = 0;
    for (let index = row * width + 1; index < (row + 1) * width; index += 1) {
      inRow += counts[index] ?? 0;
      counts[index] = inRow + (counts[index - width] ?? 0);
    }
  }
  return { firstColumn, firstRow, columns, rows, counts };
}

/** How much of a box, in earth radii, lies over provinces: a ratio from 0 to 1, as exact as the cells of the coverage. */
export function landRatioIn({ coverage }: Ground, { left, right, low, high }: Box): number {
  return coverRatio(coverage, left, right, low, high);
}

/** A box with so much of its cells on land has land in it for certain. */
const SURELY_LAND_RATIO = 0.5;

/** True where a box, in earth radii, has land of any province in it, or so near to it that `slack` allows either answer. */
export function isOnProvince({ coverage, provinces }: Ground, box: Box, slack: number): boolean {
  const ratio = coverRatio(coverage, box.left, box.right, box.low, box.high);
  if (ratio === 0) return false;
  if (slack >= CELL) return true;
  return ratio > SURELY_LAND_RATIO || provinces.some((terrain) => hasLandIn(terrain, box));
}

function rowAt(y: number): number {
  return Math.floor(y / ROW_HEIGHT);
}

function intersect(a: readonly number[], b: readonly number[], least: number): number[] {
  const both: number[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const endA = a[i + 1] ?? 0;
    const endB = b[j + 1] ?? 0;
    const start = Math.max(a[i] ?? 0, b[j] ?? 0);
    const end = Math.min(endA, endB);
    if (end - start >= least) both.push(start, end);
    if (endA < endB) i += 2;
    else j += 2;
  }
  return both;
}

/** `rings` are closed lines on a grid of so many steps an earth radius, y downwards. */
function makeTerrain(adcode: Adcode | undefined, rings: readonly GridLine[], grid: number): Terrain {
  const crossings = new Map<number, number[]>();
  const box = { left: Infinity, right: -Infinity, low: Infinity, high: -Infinity };
  for (const ring of rings) {
    let from: readonly [number, number] | undefined;
    for (const [x, y] of ring) {
      const to = [x / grid, -y / grid] as const;
      box.left = Math.min(box.left, to[0]);
      box.right = Math.max(box.right, to[0]);
      box.low = Math.min(box.low, to[1]);
      box.high = Math.max(box.high, to[1]);
      if (from) addCrossings(crossings, from, to);
      from = to;
    }
  }
  const firstRow = rowAt(box.low);
  const count = rowAt(box.high) - firstRow + 1;
  const rows = Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, index) =>
    (crossings.get(firstRow + index) ?? []).toSorted((a, b) => a - b),
  );
  return { adcode, box, firstRow, rows };
}

/** Adds where an edge crosses the middle of each row; of the two ends of an edge only the lower counts. */
function addCrossings(
  crossings: Map<number, number[]>,
  from: readonly [number, number],
  to: readonly [number, number],
): void {
  const [lower, upper] = from[1] < to[1] ? [from, to] : [to, from];
  const first = Math.ceil(lower[1] / ROW_HEIGHT - 0.5);
  for (let row = first; (row + 0.5) * ROW_HEIGHT < upper[1]; row += 1) {
    const ratio = ((row + 0.5) * ROW_HEIGHT - lower[1]) / (upper[1] - lower[1]);
    const x = lower[0] + (upper[0] - lower[0]) * ratio;
    const found = crossings.get(row);
    if (found) found.push(x);
    else crossings.set(row, [x]);
  }
}
