import type { Terrain } from './ground.ts';
import { placeInside } from './insideLabel.ts';
import { type LabelScene, type LabelWish, markBox, type PlacedLabel } from './label.ts';
import { placeOutside } from './outsideLabel.ts';

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
  const waiting: LabelWish[] = [];
  const terrains = new Map(scene.ground.provinces.map((terrain) => [terrain.adcode, terrain]));
  const blocked = () => [...scene.obstacles, ...marks, ...placed.map(({ box }) => box)];

  // Labels inside their units are never in each other's way.
  for (const wish of wishes) {
    const label = placeInside(scene, terrains.get(wish.adcode), wish, wish.forms, blocked());
    if (label) placed.push(label);
    else waiting.push(wish);
  }
  // The smallest have the least choice.
  for (const wish of waiting.toSorted((a, b) => areaOf(terrains.get(a.adcode)) - areaOf(terrains.get(b.adcode)))) {
    const terrain = terrains.get(wish.adcode);
    const label =
      placeOutside(scene, terrain, wish, wish.forms, blocked(), placed) ??
      placeInside(scene, terrain, wish, wish.shortForms, blocked()) ??
      placeOutside(scene, terrain, wish, wish.shortForms, blocked(), placed);
    if (label) placed.push(label);
  }
  return placed;
}

function areaOf(terrain: Terrain | undefined): number {
  if (terrain === undefined) return 0;
  const { left, right, low, high } = terrain.box;
  return (right - left) * (high - low);
}
