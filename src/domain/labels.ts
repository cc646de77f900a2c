import { type Terrain, terrainsOf } from './ground.ts';
import { placeInside } from './insideLabel.ts';
import { type LabelScene, type LabelWish, markBox, type PlacedLabel } from './label.ts';
import { runsThrough } from './leader.ts';
import { findWays, isSmall, placeOutside, WAYS_AT_MOST, type Way } from './outsideLabel.ts';

/**
 * Places labels so that no two meet and none lies across a border.
 *
 * A label stands in its unit where one of its forms fits there, as near to its point as it can; else beside it, over the
 * sea or a neighbour, with a leader where it is away from its coast; else it is written short, inside or beside; else it
 * is left out until the reader zooms in.
 */
export function layOutLabels(wishes: readonly LabelWish[], scene: LabelScene): PlacedLabel[] {
  const marks = wishes.filter(({ markRadius }) => markRadius > 0).map(markBox);
  const placed: PlacedLabel[] = [];
  const waiting: { wish: LabelWish; terrain: Terrain; ways: readonly Way[] }[] = [];
  const terrains = terrainsOf(scene.ground);
  const blocked = () => [...scene.obstacles, ...marks, ...placed.map(({ box }) => box)];

  for (const wish of wishes) {
    const terrain = terrains.get(wish.adcode);
    if (terrain === undefined) continue;
    const label = placeInside(scene, terrain, wish, wish.forms, blocked());
    if (label) placed.push(label);
    else waiting.push({ wish, terrain, ways: findWays(scene, terrain, wish) });
  }
  // Small units first, which have nowhere else to go, and of those the ones with the fewest ways out.
  const rankOf = ({ terrain, ways }: (typeof waiting)[number]) =>
    ways.length + (isSmall(scene.camera, terrain) ? 0 : WAYS_AT_MOST);
  for (const { wish, terrain, ways } of waiting.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const label =
      placeOutside(scene, terrain, wish, wish.forms, ways, blocked(), placed) ??
      unlessCrossed(placeInside(scene, terrain, wish, wish.shortForms, blocked()), placed) ??
      placeOutside(scene, terrain, wish, wish.shortForms, ways, blocked(), placed);
    if (label) placed.push(label);
  }
  return placed;
}

/** Places those labels only that fit in full on their own unit, none over another: for a map of many units. */
export function layOutInside(wishes: readonly LabelWish[], scene: LabelScene): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const terrains = terrainsOf(scene.ground);
  for (const wish of wishes) {
    const terrain = terrains.get(wish.adcode);
    const blocked = [...scene.obstacles, ...placed.map(({ box }) => box)];
    const label = terrain && placeInside(scene, terrain, wish, wish.forms, blocked);
    if (label) placed.push(label);
  }
  return placed;
}

/** A leader that is there already may run over the place that a label found on its unit. */
function unlessCrossed(label: PlacedLabel | undefined, placed: readonly PlacedLabel[]): PlacedLabel | undefined {
  const isCrossed = label && placed.some(({ leader }) => leader && runsThrough(leader, label.box));
  return isCrossed ? undefined : label;
}
