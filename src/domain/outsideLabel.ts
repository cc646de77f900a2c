import { grow, isWithin, meets, toPlaneBox, toScreenBox } from './boxes.ts';
import type { Box, Camera, Size } from './camera.ts';
import { hasLandIn, isOnProvince, type Terrain } from './ground.ts';
import {
  boxAbout,
  EDGE_GAP,
  type LabelForm,
  type LabelScene,
  type LabelWish,
  type Leader,
  makeLabel,
  markBox,
  type PlacedLabel,
  type Point,
} from './label.ts';
import { cross, runsThrough } from './leader.ts';

/** Between a label and the units that it stands beside. */
const OUTSIDE_GAP = 2;
/** A leader is at most so long outside its unit, in pixels or against the shorter side of the screen. */
const LONGEST_LEADER = 80;
const LONGEST_LEADER_RATIO = 0.11;
/** So much of it, in pixels, may cross other units: more for a small unit, which has no room for a short name either. */
const LONGEST_CROSSING = { small: 48, other: 10 };
/** From corner to corner on the screen. */
const SMALL_UNIT = 40;
/** Nearer than this a label needs no leader. */
const LEAST_LEADER = 5;
/** How far into its unit a leader goes, if not to a mark. */
const LEADER_DEPTH = 4;
export const WAYS_AT_MOST = 32;
const OUTSIDE_STEP = 4;
const RAY_STEP = 3;
/** So near to a coast, in pixels, a place beside it may be passed over: a coarse look is quicker. */
const COAST_SLACK = 1.25;
/** What makes a place worse, in pixels of a longer leader: land of a neighbour below, and each pixel over another unit. */
const FOREIGN_COST = 10;
const CROSSING_COST = 0.6;
/** A label straight above or below reads worse than one beside. */
const STEEP_COST = 8;

/** A place for a label beside its unit, over the sea or a neighbour, in the first of the forms that has one. */
export function placeOutside(
  scene: LabelScene,
  terrain: Terrain,
  wish: LabelWish,
  forms: readonly LabelForm[],
  ways: readonly Way[],
  blocked: readonly Box[],
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  for (const form of forms) {
    const label = findOutside(scene, terrain, wish, form, ways, blocked, placed);
    if (label) return label;
  }
  return undefined;
}

/** A direction in which a leader may leave its unit, and how far from the point it has left the land. */
export interface Way {
  readonly dx: number;
  readonly dy: number;
  readonly start: number;
  readonly reach: number;
}

/** The ways out of a unit that do not lead over too much of others; none where its point is out of sight. */
export function findWays({ camera, ground, screen }: LabelScene, terrain: Terrain, wish: LabelWish): Way[] {
  if (wish.x < 0 || wish.x > screen.width || wish.y < 0 || wish.y > screen.height) return [];
  const unit = toScreenBox(camera, terrain.box);
  const longest = crossingLimit(camera, terrain);
  const farthest = Math.hypot(unit.right - unit.left, unit.high - unit.low) / 2;
  const ways: Way[] = [];
  for (let direction = 0; direction < WAYS_AT_MOST; direction += 1) {
    const angle = (direction / WAYS_AT_MOST) * 2 * Math.PI;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    let own = 0;
    let start = 0;
    for (; start - own <= longest + RAY_STEP; start += RAY_STEP) {
      const x = (wish.x + dx * start - camera.offsetX) / camera.scale;
      const y = (camera.offsetY - wish.y - dy * start) / camera.scale;
      const spot = { left: x, right: x, low: y, high: y };
      if (start <= 2 * farthest && hasLandIn(terrain, spot)) own = start;
      else if (!isOnProvince(ground, spot, COAST_SLACK / camera.scale)) break;
    }
    if (start - own <= longest + RAY_STEP) ways.push({ dx, dy, start, reach: own + leaderLimit(screen) });
  }
  return ways;
}

function leaderLimit({ width, height }: Size): number {
  return Math.max(LONGEST_LEADER, LONGEST_LEADER_RATIO * Math.min(width, height));
}

/** True for a unit so small on the screen that its name cannot stand on it. */
export function isSmall(camera: Camera, terrain: Terrain): boolean {
  const { left, right, low, high } = toScreenBox(camera, terrain.box);
  return Math.hypot(right - left, high - low) < SMALL_UNIT;
}

function crossingLimit(camera: Camera, terrain: Terrain): number {
  return LONGEST_CROSSING[isSmall(camera, terrain) ? 'small' : 'other'];
}

function findOutside(
  scene: LabelScene,
  terrain: Terrain,
  wish: LabelWish,
  form: LabelForm,
  ways: readonly Way[],
  blocked: readonly Box[],
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  let best: PlacedLabel | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { dx, dy, start, reach } of ways) {
    const steepness = dy * dy * STEEP_COST;
    const support = (Math.abs(dx) * form.width + Math.abs(dy) * form.height) / 2;
    const nearest = Math.max(wish.markRadius + OUTSIDE_GAP, start - form.height);
    for (let away = nearest; away <= reach; away += OUTSIDE_STEP) {
      const placeAt = (distance: number): Point => [
        wish.x + dx * (distance + support),
        wish.y + dy * (distance + support),
      ];
      const isFreeAt = (distance: number) =>
        isFree(scene, grow(boxAbout(placeAt(distance), form), OUTSIDE_GAP), blocked);
      if (!isFreeAt(away)) continue;
      // The step may have gone a little too far.
      let close = away;
      while (close > away - OUTSIDE_STEP && isFreeAt(close - 1)) close -= 1;
      const place = placeAt(close);
      const box = boxAbout(place, form);
      const found = weigh(scene, terrain, wish, box, blocked, placed);
      if (found && found.cost + steepness < least) {
        least = found.cost + steepness;
        best = makeLabel(wish.adcode, form, place, found.leader, true);
      }
      break;
    }
  }
  return best;
}

function isFree({ camera, ground, screen }: LabelScene, box: Box, blocked: readonly Box[]): boolean {
  if (!isWithin(grow(box, EDGE_GAP - OUTSIDE_GAP), screen)) return false;
  if (isOnProvince(ground, toPlaneBox(camera, box), COAST_SLACK / camera.scale)) return false;
  return !blocked.some((other) => meets(box, other));
}

/** The leader of a label in `box`, and what speaks against the place; nothing where a leader would run over a label. */
function weigh(
  { camera, ground, screen }: LabelScene,
  terrain: Terrain,
  wish: LabelWish,
  box: Box,
  blocked: readonly Box[],
  placed: readonly PlacedLabel[],
): { cost: number; leader: Leader | undefined } | undefined {
  // From the middle of a side, or from above or below.
  const isBeside = wish.x < box.left || wish.x > box.right;
  const y = isBeside ? (box.low + box.high) / 2 : clamp(wish.y, box.low, box.high);
  const from: Point = [clamp(wish.x, box.left, box.right), y];
  const length = Math.hypot(wish.x - from[0], wish.y - from[1]);
  const point = (at: number): Point => [
    from[0] + ((wish.x - from[0]) * at) / length,
    from[1] + ((wish.y - from[1]) * at) / length,
  ];
  let outside = 0;
  let crossing = 0;
  // To where the unit begins; a unit too small to be met has a mark about its point, where the leader ends.
  const end = length - wish.markRadius;
  for (; outside < end; outside += 2) {
    const [x, y] = point(outside);
    const spot = toPlaneBox(camera, { left: x, right: x, low: y, high: y });
    if (hasLandIn(terrain, spot)) break;
    if (isOnProvince(ground, spot, COAST_SLACK / camera.scale)) crossing += 2;
  }
  if (outside > leaderLimit(screen) || crossing > crossingLimit(camera, terrain)) return undefined;
  const to = point(wish.markRadius > 0 ? end : Math.min(outside + LEADER_DEPTH, end));
  const leader = outside < LEAST_LEADER ? undefined : { from, to };
  const others = placed.flatMap((label) => (label.leader ? [label.leader] : []));
  if (others.some((other) => runsThrough(other, box))) return undefined;
  if (leader) {
    const own = markBox(wish);
    if (others.some((other) => cross(leader, other))) return undefined;
    if (blocked.some((other) => !isSameBox(other, own) && runsThrough(leader, other))) return undefined;
  }
  const foreign = hasLandIn(ground.neighbours, toPlaneBox(camera, box)) ? FOREIGN_COST : 0;
  return { cost: outside + crossing * CROSSING_COST + foreign, leader };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

function isSameBox(a: Box, b: Box): boolean {
  return a.left === b.left && a.right === b.right && a.low === b.low && a.high === b.high;
}
