import { intersectBoxes, meets } from './boxes.ts';
import type { Box, Size } from './camera.ts';

/** Space between a tooltip and what it explains, and between it and the edge of the screen, in pixels. */
const GAP = 10;

/** How densely the map under a tooltip is asked what lies there, in pixels: coarse, since it only weighs place against place. */
const SAMPLE_STEP = 48;

/** And in how many steps each way the part of a shape that lies under a tooltip: a small province must not be missed. */
const SHAPE_STEPS = 8;

interface TooltipWish {
  /** About the shape that the tooltip explains, on the screen. */
  readonly shape: Box;
  readonly tip: Size;
  readonly screen: Size;
  /** Its name on the map, which must stay readable too. */
  readonly name: Box | undefined;
  /** Boxes of the screen that other things stand on. */
  readonly obstacles: readonly Box[];
  /** What a point of the screen shows: the shape that the tooltip explains, another province, or none. */
  readonly whatIsAt: (x: number, y: number) => 'explained' | 'other' | 'nothing';
}

/**
 * What it costs to cover something: a point of what is explained, the box about its shape, a point of the legend and
 * the like, a point of another province. Each is worse than any sum of those after it that occurs.
 */
const COSTS = { explained: 100_000, shapeBox: 10_000, obstacle: 10, other: 1 } as const;

/**
 * Finds the upper left corner of a tooltip: beside the shape and never over it where there is room, and of such places
 * the one that covers least of the other provinces. A shape that fills its surroundings leaves room only in the corners
 * of its box, or of the screen.
 *
 * The place depends on the shape and the screen alone, so that the tooltip stands still under a moving pointer.
 */
export function placeTooltip(wish: TooltipWish): { x: number; y: number } {
  const { shape, tip, screen } = wish;
  const farRight = screen.width - GAP - tip.width;
  const farBottom = screen.height - GAP - tip.height;
  const middleX = (shape.left + shape.right - tip.width) / 2;
  const middleY = (shape.low + shape.high - tip.height) / 2;
  const beside = [
    [shape.right + GAP, middleY],
    [shape.left - GAP - tip.width, middleY],
    [middleX, shape.low - GAP - tip.height],
    [middleX, shape.high + GAP],
  ] as const;
  const corners = [
    [shape.left, shape.low],
    [shape.right - tip.width, shape.low],
    [shape.left, shape.high - tip.height],
    [shape.right - tip.width, shape.high - tip.height],
    [GAP, GAP],
    [farRight, GAP],
    [GAP, farBottom],
    [farRight, farBottom],
  ] as const;

  let best = { x: GAP, y: GAP };
  let leastCost = Number.POSITIVE_INFINITY;
  for (const places of [beside, corners]) {
    for (const [wishX, wishY] of places) {
      const place = { x: clamp(wishX, GAP, farRight), y: clamp(wishY, GAP, farBottom) };
      const cost = costOf(place, wish);
      if (cost < leastCost) {
        best = place;
        leastCost = cost;
      }
    }
    if (leastCost < COSTS.shapeBox) break;
  }
  return best;
}

function costOf({ x, y }: { x: number; y: number }, wish: TooltipWish): number {
  const { tip, shape, name, obstacles, whatIsAt } = wish;
  const box: Box = { left: x, right: x + tip.width, low: y, high: y + tip.height };
  let cost = name !== undefined && meets(box, name) ? COSTS.explained : 0;
  const overShape = intersectBoxes(box, shape);
  if (overShape) {
    cost += COSTS.shapeBox;
    for (const [pointX, pointY] of listPoints(overShape, SHAPE_STEPS, SHAPE_STEPS)) {
      if (whatIsAt(pointX, pointY) === 'explained') cost += COSTS.explained;
    }
  }
  const columns = Math.ceil(tip.width / SAMPLE_STEP);
  const rows = Math.ceil(tip.height / SAMPLE_STEP);
  for (const [pointX, pointY] of listPoints(box, columns, rows)) {
    const isBlocked = obstacles.some((obstacle) => isInBox(obstacle, pointX, pointY));
    if (isBlocked) cost += COSTS.obstacle;
    else if (whatIsAt(pointX, pointY) === 'other') cost += COSTS.other;
  }
  return cost;
}

function* listPoints({ left, right, low, high }: Box, columns: number, rows: number): Generator<[number, number]> {
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      yield [left + ((right - left) * column) / columns, low + ((high - low) * row) / rows];
    }
  }
}

function isInBox({ left, right, low, high }: Box, x: number, y: number): boolean {
  return x >= left && x <= right && y >= low && y <= high;
}

/** The lower bound wins where the two cross: a tooltip larger than the screen begins at its corner. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
