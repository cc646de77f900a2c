import type { Adcode } from './adcode.ts';
import type { Box, Size } from './camera.ts';

/** A label that would like to stand at a point of the screen. */
export interface LabelWish {
  readonly adcode: Adcode;
  readonly x: number;
  readonly y: number;
  /** Room inside the unit: the radius of the widest circle about the point, in pixels. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

/** Where a label stands: the middle of its text. */
export interface PlacedLabel {
  readonly adcode: Adcode;
  readonly x: number;
  readonly y: number;
  /** Beside its unit, not in it. */
  readonly isOutside: boolean;
}

/** A unit smaller than this on the screen, in pixels, is labelled beside and never over itself. */
const LEAST_INSIDE_RADIUS = 8;
/** A unit smaller than this is not seen as an area: a label over it would hide it. */
const LEAST_COVERED_RADIUS = 4.5;
/** Space between a unit and the label beside it. */
const OUTSIDE_GAP = 3;
/** How much wider than its inner circle a label may be: names run on into the corners of their unit. */
const OVERHANG_RATIO = 2.6;

/**
 * Places labels without any two meeting, roomy units first. A label that fits stands in its unit; else beside it, where
 * `isFree` says that the box lies on no other unit; else over its unit; else it is left out until the reader zooms in.
 * `obstacles` are boxes of the screen that other things stand on.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  screen: Size,
  isFree: (box: Box, adcode: Adcode) => boolean,
  obstacles: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const taken: Box[] = [...obstacles];
  for (const wish of wishes.toSorted((a, b) => b.radius - a.radius)) {
    for (const place of candidatePlaces(wish)) {
      const box = boxOf(wish, place);
      if (!isWithin(box, screen) || taken.some((other) => meets(box, other))) continue;
      if (place.isOutside && !isFree(box, wish.adcode)) continue;
      placed.push({ adcode: wish.adcode, ...place });
      taken.push(box);
      break;
    }
  }
  return placed;
}

function candidatePlaces({ x, y, radius, width, height }: LabelWish): Omit<PlacedLabel, 'adcode'>[] {
  const nudge = Math.min(radius / 2, height);
  const inside = [0, nudge, -nudge].map((shift) => ({ x, y: y + shift, isOutside: false }));
  if (radius >= LEAST_INSIDE_RADIUS && width <= 2 * radius * OVERHANG_RATIO) return inside;

  const aside = Math.min(radius, LEAST_INSIDE_RADIUS) + OUTSIDE_GAP;
  const right = x + aside + width / 2;
  const left = x - aside - width / 2;
  const outside = [
    { x: right, y },
    { x: left, y },
    { x, y: y + aside + height / 2 },
    { x, y: y - aside - height / 2 },
    { x: right, y: y + height / 2 + OUTSIDE_GAP },
    { x: right, y: y - height / 2 - OUTSIDE_GAP },
    { x: left, y: y + height / 2 + OUTSIDE_GAP },
    { x, y: y + aside + height * 1.5 },
  ].map((place) => ({ ...place, isOutside: true }));
  return radius >= LEAST_COVERED_RADIUS ? [...outside, ...inside] : outside;
}

function boxOf({ width, height }: LabelWish, place: { x: number; y: number }): Box {
  return {
    left: place.x - width / 2,
    right: place.x + width / 2,
    low: place.y - height / 2,
    high: place.y + height / 2,
  };
}

function isWithin(box: Box, screen: Size): boolean {
  return box.left >= 0 && box.right <= screen.width && box.low >= 0 && box.high <= screen.height;
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.low < b.high && b.low < a.high;
}
