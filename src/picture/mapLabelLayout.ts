import type { Province } from '../domain/atlas.ts';
import { type Box, type Camera, type Size, toScreen } from '../domain/camera.ts';
import type { Ground } from '../domain/ground.ts';
import type { LabelWish } from '../domain/label.ts';
import { writeFullForms, writeShortForms } from '../domain/labelForms.ts';
import { layOutInside, layOutLabels } from '../domain/labels.ts';
import { type Inscription, type MapLabel, radiusOfMark } from './MapLabels.tsx';

/** What tooltips ask of the land, beside the names. */
export { groundOf, hasLandIn, landRatioIn } from '../domain/ground.ts';

/** What may be written of a province, in every form that a place could ask for: the same wherever the map moves. */
export interface MapLabelText extends Pick<LabelWish, 'forms' | 'shortForms'> {
  readonly province: Province;
  readonly name: string;
  readonly hasDot: boolean;
}

interface LayoutInputs {
  texts: readonly MapLabelText[];
  camera: Camera;
  size: Size;
  ground: Ground;
  /** Boxes of the screen that are covered by something else. */
  obstacles: readonly Box[];
}

/** Of more provinces than these only those are named whose name has room on them: leaders would cover the rest. */
const MOST_WITH_LEADERS = 100;

export function writeMapLabels(inscriptions: readonly Inscription[]): MapLabelText[] {
  return inscriptions.map(({ province, hasDot, ...texts }) => ({
    province,
    name: texts.name,
    hasDot,
    forms: writeFullForms(texts),
    shortForms: writeShortForms(texts),
  }));
}

/** Decides which province names stand where on the screen. It is asked anew in every frame in which the map moves. */
export function layOutMapLabels({ texts, camera, size, ground, obstacles }: LayoutInputs): MapLabel[] {
  const wishes = texts.map(({ province, hasDot, forms, shortForms }): LabelWish => {
    const [x, y] = toScreen(camera, province.labelPoint);
    return { adcode: province.adcode, x, y, markRadius: radiusOfMark(province, hasDot, camera), forms, shortForms };
  });
  const names = new Map(texts.map(({ province, name }) => [province.adcode, name]));
  const layOut = texts.length > MOST_WITH_LEADERS ? layOutInside : layOutLabels;
  const labels = layOut(wishes, { camera, screen: size, ground, obstacles });
  return labels.map((label) => ({ ...label, name: names.get(label.adcode) ?? '' }));
}
