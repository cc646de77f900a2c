import type { Adcode } from '../../domain/adcode.ts';
import type { Atlas } from '../../domain/atlas.ts';
import { type Direction, findInDirection } from '../../domain/neighbourInDirection.ts';
import { mapPlaneToAlbers } from '../../domain/projection.ts';
import type { ViewStore } from '../../state/viewStore.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Answers a key that was pressed on the map. Returns the province that the reader has moved to, if any. */
export function answerMapKey(event: KeyboardEvent, atlas: Atlas, store: ViewStore): Adcode | undefined {
  const { highlighted, view, highlightProvince, selectProvince, togglePin } = store.getState();
  const current = highlighted ?? view.province;
  if (event.key === ' ' && current) {
    event.preventDefault();
    if (!event.repeat) togglePin(current);
    return undefined;
  }
  if (event.key === 'Enter' && current) {
    selectProvince(current);
    return undefined;
  }
  const direction = DIRECTIONS[event.key];
  if (direction === undefined) return undefined;
  event.preventDefault();
  // On the map plane, which the screen shows larger or smaller and never turned; y downwards, as on the screen.
  const places = atlas.provinces.map(({ adcode, labelPoint }) => {
    const [x, y] = mapPlaneToAlbers(labelPoint);
    return { adcode, x, y: -y };
  });
  const middle = { x: mean(places.map(({ x }) => x)), y: mean(places.map(({ y }) => y)) };
  const from = places.find(({ adcode }) => adcode === current) ?? middle;
  const found = findInDirection(places, from, direction);
  if (found) highlightProvince(found.adcode);
  return found?.adcode;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
