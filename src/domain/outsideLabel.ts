import { grow, isWithin, meets, toPlaneBox, toScreenBox } from './boxes.ts';
import type { Box, Size } from './camera.ts';
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

/** Between a label and the units that it stands beside. */
const OUTSIDE_GAP = 2;
/** A leader is at most so long outside its unit, in pixels or against the shorter side of the screen. */
const LONGEST_LEADER = 72;
const LONGEST_LEADER_RATIO = 0.11;
/** So much of it, in pixels, may cross other units: more for a small unit, which has no room for a short name either. */
const LONGEST_CROSSING = { small: 48, other: 10 };
/** From corner to corner on the screen. */
const SMALL_UNIT = 40;
/** Nearer than this a label needs no leader. */
const LEAST_LEADER = 5;
/** How far into its unit a leader goes. */
const LEADER_DEPTH = 4;
const DIRECTIONS = 32;
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
  terrain: Terrain | undefined,
  wish: LabelWish,
  forms: readonly LabelForm[],
  blocked: readonly Box[],
  placed: readonly PlacedLabel[],
): PlacedLabel | undefined {
  const isSeen = wish.x >= 0 && wish.x <= scene.screen.width && wish.y >= 0 && wish.y <= scene.screen.height;
  if (terrain === undefined || !isSeen) return undefined;
  const ways = castRays(scene, terrain, wish);
  for (const form of forms) {
    const label = findOutside(scene, terrain, wish, form, ways, blocked, placed);
    if (label) return label;
  }
  return undefined;
}

/** A direction in which a leader may leave its unit, and how far from the point it has left the land. */
interface Way {
  readonly dx: number;
  readonly dy: number;
  readonly start: number;
  readonly reach: number;
}

/** The ways out of a unit that do not lead over too much of others: known before any form is tried. */
function castRays({ camera, ground, screen }: LabelScene, terrain: Terrain, wish: LabelWish): Way[] {
  const unit = toScreenBox(camera, terrain.box);
  const longest = crossingLimit(unit);
  const farthest = Math.hypot(unit.right - unit.left, unit.high - unit.low) / 2;
  const ways: Way[] = [];
  for (let direction = 0; direction < DIRECTIONS; direction += 1) {
    const angle = (direction / DIRECTIONS) * 2 * Math.PI;
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

function crossingLimit({ left, right, low, high }: Box): number {
  return LONGEST_CROSSING[Math.hypot(right - left, high - low) < SMALL_UNIT ? 'small' : 'other'];
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
  const from: Point = [clamp(wish.x, box.left, box.right), clamp(wish.y, box.low, box.high)];
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
  if (outside > leaderLimit(screen) || crossing > crossingLimit(toScreenBox(camera, terrain.box))) return undefined;
  const to = point(Math.min(outside + LEADER_DEPTH, end));
  const leader = outside < LEAST_LEADER ? undefined : { from, to };
  if (leader) {
    const others = placed.flatMap((label) => (label.leader ? [label.leader] : []));
    const own = markBox(wish);
    if (others.some((other) => cross(leader, other))) return undefined;
    if (blocked.some((other) => !isSameBox(other, own) && runsThrough(leader, other))) return undefined;
    if (placed.some(({ leader: other }) => other && runsThrough(other, box))) return undefined;
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

/** True where two leaders cross. */
function cross(a: Leader, b: Leader): boolean {
  const side = (line: Leader, [x, y]: Point) =>
    (line.to[0] - line.from[0]) * (y - line.from[1]) - (line.to[1] - line.from[1]) * (x - line.from[0]);
  return side(a, b.from) * side(a, b.to) < 0 && side(b, a.from) * side(b, a.to) < 0;
}

function runsThrough({ from, to }: Leader, box: Box): boolean {
  const { left, right, low, high } = box;
  const isInside = ([x, y]: Point) => x > left && x < right && y > low && y < high;
  const leader = { from, to };
  return (
    isInside(from) ||
    isInside(to) ||
    cross(leader, { from: [left, low], to: [right, high] }) ||
    cross(leader, { from: [left, high], to: [right, low] })
  );
}
