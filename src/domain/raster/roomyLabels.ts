import type { Adcode } from '../adcode.ts';
import { isWithin, meets } from '../boxes.ts';
import type { Box, Size } from '../camera.ts';
import { boxAbout, LABEL_GAP, type LabelForm, makeLabel, type PlacedLabel, type Point } from '../label.ts';

/** What could be named. */
export interface RoomyWish {
  readonly region: number;
  readonly adcode: Adcode;
  /** The label point on the screen. */
  readonly place: Point;
  /** The best first. */
  readonly forms: readonly LabelForm[];
}

interface RoomyScene {
  readonly screen: Size;
  readonly obstacles: readonly Box[];
  readonly regionAt: (x: number, y: number) => number | undefined;
}

/** A name is held against the raster at points this far apart, in pixels: nothing that matters is thinner. */
const STEP = 4;

/**
 * Names on a map of many regions: each stands on its label point where all of it lies on its own region, and nowhere
 * else. What has no room for that is named by the tooltip, and by a closer look.
 */
export function layOutRoomyLabels(wishes: readonly RoomyWish[], scene: RoomyScene): PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  const taken: Box[] = [...scene.obstacles];
  for (const { region, adcode, place, forms } of wishes) {
    const form = forms.find((each) => {
      const box = boxAbout(place, each);
      return isWithin(box, scene.screen) && !taken.some((other) => meets(box, other)) && isAllOn(region, box, scene);
    });
    if (form === undefined) continue;
    const label = makeLabel(adcode, form, place, undefined, false);
    labels.push(label);
    taken.push({
      left: label.box.left - LABEL_GAP,
      right: label.box.right + LABEL_GAP,
      low: label.box.low - LABEL_GAP,
      high: label.box.high + LABEL_GAP,
    });
  }
  return labels;
}

function isAllOn(region: number, { left, right, low, high }: Box, { regionAt }: RoomyScene): boolean {
  for (const y of stepsBetween(low, high)) {
    for (const x of stepsBetween(left, right)) if (regionAt(x, y) !== region) return false;
  }
  return true;
}

/** Both ends are among them. */
function stepsBetween(from: number, to: number): number[] {
  const count = Math.max(1, Math.ceil((to - from) / STEP));
  return Array.from({ length: count + 1 }, (_, index) => from + ((to - from) * index) / count);
}
