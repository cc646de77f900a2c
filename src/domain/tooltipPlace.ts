import { intersectBoxes, meets } from './boxes.ts';
import type { Box, Size } from './camera.ts';

/** Space between a tooltip and what it explains, and between it and the edge of the screen, in pixels. */
const GAP = 10;

/** In how many steps each way a tooltip that must cover its shape is asked how much of it. */
const SHAPE_STEPS = 6;

interface TooltipWish {
  /** About the shape that the tooltip explains, on the screen. */
  readonly shape: Box;
  readonly tip: Size;
  readonly screen: Size;
  /** Its name on the map, which must stay readable too. */
  readonly name: Box | undefined;
  /** Boxes of the screen that other things stand on. */
  readonly obstacles: readonly Box[];
  /** Another tooltip, which must stay readable: there are two only to be read together. */
  readonly kept?: Box | undefined;
  /** True where a box of the screen has a part of the shape in it. */
  readonly coversShape: (box: Box) => boolean;
  /** How much of a box of the screen lies over provinces, from 0 to 1. */
  readonly landRatio: (box: Box) => number;
}

/**
 * What it costs to cover something: another tooltip, a part of what is explained, the box about its shape, the whole tooltip's size of
 * the legend and the like, of other provinces. Each is worse than any sum of those after it.
 */
const COSTS = { kept: 10_000_000, explained: 100_000, shapeBox: 10_000, obstacle: 1_000, other: 100 } as const;

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
  const { tip, shape, name, obstacles, kept, coversShape, landRatio } = wish;
  const box: Box = { left: x, right: x + tip.width, low: y, high: y + tip.height };
  const parts = coversShape(box) ? [...listParts(box)].filter(coversShape).length : 0;
  const names = name !== undefined && meets(box, name) ? 1 : 0;
  const blocked = obstacles.reduce((sum, obstacle) => sum + areaOf(intersectBoxes(box, obstacle)), 0) / areaOf(box);
  return (
    (kept !== undefined && meets(box, kept) ? COSTS.kept : 0) +
    (parts + names) * COSTS.explained +
    (meets(box, shape) ? COSTS.shapeBox : 0) +
    blocked * COSTS.obstacle +
    landRatio(box) * COSTS.other
  );
}

function* listParts({ left, right, low, high }: Box): Generator<Box> {
  const [width, height] = [(right - left) / SHAPE_STEPS, (high - low) / SHAPE_STEPS];
  for (let row = 0; row < SHAPE_STEPS; row++) {
    for (let column = 0; column < SHAPE_STEPS; column++) {
      const [west, top] = [left + column * width, low + row * height];
      yield { left: west, right: west + width, low: top, high: top + height };
    }
  }
}

function areaOf(box: Box | undefined): number {
  return box === undefined ? 0 : (box.right - box.left) * (box.high - box.low);
}

/** The lower bound wins where the two cross: a tooltip larger than the screen begins at its corner. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
