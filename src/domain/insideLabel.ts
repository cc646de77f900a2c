import { grow, intersectBoxes, meets, toScreenBox } from './boxes.ts';
import type { Box, Camera, Size } from './camera.ts';
import { spansWithin, type Terrain } from './ground.ts';
import {
  EDGE_GAP,
  LABEL_GAP,
  type LabelForm,
  type LabelScene,
  type LabelWish,
  makeLabel,
  markBox,
  type PlacedLabel,
  type Point,
} from './label.ts';

/** Kept free between a label and the border of its own unit, sideways and above: rather more, at the least so much. */
const INSIDE_GAPS = [
  [4, 2],
  [1.5, 0.5],
  [0.5, 0],
] as const;
/** How far a label goes towards the middle of the room it found. */
const EASE = 8;
/** Two places up or down that are tried lie so far apart. */
const SEARCH_STEP = 2.5;
/** Borders are looked at so closely, in pixels. */
const ROW_STEP = 1.5;

/** A place for a label on its own unit, in the first of the forms that has one. */
export function placeInside(
  scene: LabelScene,
  terrain: Terrain,
  wish: LabelWish,
  forms: readonly LabelForm[],
  blocked: readonly Box[],
): PlacedLabel | undefined {
  const visible = intersectBoxes(toScreenBox(scene.camera, terrain.box), screenBox(scene.screen));
  if (visible === undefined) return undefined;
  const goal = goalOf(wish, visible);
  for (const form of forms) {
    for (const [sideGap, topGap] of INSIDE_GAPS) {
      const place = findInside(scene, terrain, goal, form, visible, sideGap, topGap, blocked);
      if (place) return makeLabel(wish.adcode, form, place, undefined, false);
    }
  }
  return undefined;
}

/**
 * Where the mark of a wish stands: at its point, or where that is covered, at the nearest place on its own land that is
 * free. A unit without any keeps the point.
 */
export function placeMark(scene: LabelScene, terrain: Terrain, wish: LabelWish): Point {
  const side = 2 * wish.markRadius;
  const mark = { lines: [], fontSize: 0, width: side, height: side };
  const isCovered = scene.obstacles.some((box) => meets(box, markBox(wish)));
  const place = isCovered ? placeInside(scene, terrain, wish, [mark], scene.obstacles) : undefined;
  return place ? [place.x, place.y] : [wish.x, wish.y];
}

/** The point of a unit, or the middle of what is seen of it where the point is out of sight. */
function goalOf({ x, y }: LabelWish, visible: Box): Point {
  const isSeen = x >= visible.left && x <= visible.right && y >= visible.low && y <= visible.high;
  return isSeen ? [x, y] : [(visible.left + visible.right) / 2, (visible.low + visible.high) / 2];
}

/** The nearest place to the goal where the whole form lies on the unit. */
function findInside(
  { camera }: LabelScene,
  terrain: Terrain,
  [goalX, goalY]: Point,
  { width, height }: LabelForm,
  visible: Box,
  sideGap: number,
  topGap: number,
  blocked: readonly Box[],
): Point | undefined {
  const reach = Math.max(visible.high - goalY, goalY - visible.low);
  const [halfWidth, halfHeight] = [width / 2 + sideGap, height / 2 + topGap];
  let best: Point | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let away = 0; away <= Math.min(reach, bestDistance); away += SEARCH_STEP) {
    for (const y of away === 0 ? [goalY] : [goalY + away, goalY - away]) {
      if (y - halfHeight < visible.low || y + halfHeight > visible.high) continue;
      const low = (camera.offsetY - y - halfHeight) / camera.scale;
      const high = (camera.offsetY - y + halfHeight) / camera.scale;
      const land = spansWithin(terrain, low, high, (2 * halfWidth) / camera.scale, ROW_STEP / camera.scale);
      const spans = middles(land, camera, halfWidth, visible);
      for (const box of blocked) {
        if (box.low < y + height / 2 + LABEL_GAP && box.high > y - height / 2 - LABEL_GAP) {
          subtract(spans, box.left - width / 2 - LABEL_GAP, box.right + width / 2 + LABEL_GAP);
        }
      }
      const x = nearestIn(spans, goalX);
      if (x === undefined) continue;
      const distance = Math.hypot(x - goalX, y - goalY);
      if (distance < bestDistance) [best, bestDistance] = [[x, y], distance];
    }
  }
  return best;
}

/** Where the middle of a label may lie so that all of it lies on the land, in pixels. */
function middles(land: readonly number[], camera: Camera, halfWidth: number, visible: Box): number[] {
  const spans: number[] = [];
  for (let index = 0; index < land.length; index += 2) {
    const start = Math.max(camera.offsetX + (land[index] ?? 0) * camera.scale, visible.left) + halfWidth;
    const end = Math.min(camera.offsetX + (land[index + 1] ?? 0) * camera.scale, visible.right) - halfWidth;
    if (start <= end) spans.push(start, end);
  }
  return spans;
}

/** Takes the part between `from` and `to` out of spans that ascend. */
function subtract(spans: number[], from: number, to: number): void {
  for (let index = spans.length - 2; index >= 0; index -= 2) {
    const [start = 0, end = 0] = [spans[index], spans[index + 1]];
    if (end <= from || start >= to) continue;
    const left = start < from ? [start, from] : [];
    const right = end > to ? [to, end] : [];
    spans.splice(index, 2, ...left, ...right);
  }
}

function nearestIn(spans: readonly number[], goal: number): number | undefined {
  let best: number | undefined;
  for (let index = 0; index < spans.length; index += 2) {
    const [start = 0, end = 0] = [spans[index], spans[index + 1]];
    const ease = Math.min(EASE, (end - start) / 2);
    const x = Math.min(Math.max(goal, start + ease), end - ease);
    if (best === undefined || Math.abs(x - goal) < Math.abs(best - goal)) best = x;
  }
  return best;
}

function screenBox({ width, height }: Size): Box {
  return grow({ left: 0, right: width, low: 0, high: height }, -EDGE_GAP);
}
