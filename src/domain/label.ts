import type { Adcode } from './adcode.ts';
import type { Box, Camera, Size } from './camera.ts';
import type { Ground } from './ground.ts';

/** From line to line, against the size of the font. */
export const LINE_HEIGHT_RATIO = 1.1;

/** One way to write a label. */
export interface LabelForm {
  readonly lines: readonly LabelLine[];
  readonly fontSize: number;
  /** Of the written box, in pixels. */
  readonly width: number;
  readonly height: number;
}

export interface LabelLine {
  readonly text: string;
  readonly isValue: boolean;
}

/** A label that would like to stand near a point of the screen. */
export interface LabelWish {
  readonly adcode: Adcode;
  readonly x: number;
  readonly y: number;
  /** Radius of what is drawn about the point and must not be covered, in pixels: zero where nothing is. */
  readonly markRadius: number;
  /** Ways to write it, the best first: they are tried inside the unit, then beside it. */
  readonly forms: readonly LabelForm[];
  /** For a unit that has room for none of the forms, inside or near. */
  readonly shortForms: readonly LabelForm[];
}

/** Where a label stands: the middle of its text. */
export interface PlacedLabel {
  readonly adcode: Adcode;
  readonly x: number;
  readonly y: number;
  readonly form: LabelForm;
  readonly box: Box;
  /** Beside its unit, not in it. */
  readonly isOutside: boolean;
  /** From the label to its unit, where it stands away from it. */
  readonly leader: Leader | undefined;
}

export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

export type Point = readonly [x: number, y: number];

/** What is on the screen, and where. */
export interface LabelScene {
  readonly camera: Camera;
  readonly screen: Size;
  readonly ground: Ground;
  /** Boxes of the screen that other things stand on. */
  readonly obstacles: readonly Box[];
}

/** Kept free about a label, in pixels: from the edge of the screen, and from other labels. */
export const EDGE_GAP = 3;
export const LABEL_GAP = 2;

export function makeLabel(
  adcode: Adcode,
  form: LabelForm,
  place: Point,
  leader: Leader | undefined,
  isOutside: boolean,
): PlacedLabel {
  return { adcode, form, x: place[0], y: place[1], box: boxAbout(place, form), leader, isOutside };
}

export function markBox({ x, y, markRadius }: LabelWish): Box {
  return { left: x - markRadius, right: x + markRadius, low: y - markRadius, high: y + markRadius };
}

export function boxAbout([x, y]: Point, { width, height }: LabelForm): Box {
  return { left: x - width / 2, right: x + width / 2, low: y - height / 2, high: y + height / 2 };
}
