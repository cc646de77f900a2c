import type { Adcode } from '../domain/adcode.ts';
import type { Province } from '../domain/atlas.ts';
import { type Box, type Camera, type Size, toScreen } from '../domain/camera.ts';
import { type Ground, terrainsOf } from '../domain/ground.ts';
import { placeMark } from '../domain/insideLabel.ts';
import type { LabelWish, Point } from '../domain/label.ts';
import { writeFullForms, writeShortForms } from '../domain/labelForms.ts';
import { layOutInside, layOutLabels } from '../domain/labels.ts';
import { type Inscription, type MapLabel, type MovedMarks, radiusOfMark } from './MapLabels.tsx';

/** What tooltips ask of the land, beside the names. */
export { groundOf, hasLandIn, landRatioIn, terrainsOf } from '../domain/ground.ts';

/** What may be written of a province, in every form that a place could ask for: the same wherever the map moves. */
export interface MapLabelText extends Pick<LabelWish, 'forms' | 'shortForms'> {
  readonly province: Province;
  readonly name: string;
  readonly hasDot: boolean;
}

interface MapLabelLayout {
  readonly labels: readonly MapLabel[];
  /** Where the dots of part years stand that would be covered at the point of their province. */
  readonly movedMarks: MovedMarks;
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

/** Decides which province names and marks stand where on the screen. It is asked anew in every frame of a moving map. */
export function layOutMapLabels({ texts, camera, size, ground, obstacles }: LayoutInputs): MapLabelLayout {
  const scene = { camera, screen: size, ground, obstacles };
  const movedMarks = new Map<Adcode, Point>();
  const wishes = texts.map(({ province, hasDot, forms, shortForms }): LabelWish => {
    const { adcode } = province;
    const [x, y] = toScreen(camera, province.labelPoint);
    const wish = { adcode, x, y, markRadius: radiusOfMark(province, hasDot, camera), forms, shortForms };
    const terrain = hasDot ? terrainsOf(ground).get(adcode) : undefined;
    if (terrain === undefined) return wish;
    const place = placeMark(scene, terrain, wish);
    if (place[0] !== x || place[1] !== y) movedMarks.set(adcode, place);
    return { ...wish, x: place[0], y: place[1] };
  });
  const names = new Map(texts.map(({ province, name }) => [province.adcode, name]));
  const layOut = texts.length > MOST_WITH_LEADERS ? layOutInside : layOutLabels;
  const labels = layOut(wishes, scene).map((label) => ({ ...label, name: names.get(label.adcode) ?? '' }));
  return { labels, movedMarks };
}
