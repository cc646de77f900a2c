import { expect, it } from 'vitest';
import { sortByKey } from './sortByKey.ts';

function sort(keys: readonly number[], places = [...keys.keys()]): number[] {
  return [...sortByKey(Uint32Array.from(places), Float64Array.from(keys))];
}

it.each([
  [[], []],
  [[7], [0]],
  [
    [3, 1, 2],
    [1, 2, 0],
  ],
  [
    [0.1, -0.1, -1e12, 1e12, 0],
    [2, 1, 4, 0, 3],
  ],
  [
    [Number.POSITIVE_INFINITY, Number.MAX_VALUE, Number.MIN_VALUE, Number.NEGATIVE_INFINITY],
    [3, 2, 1, 0],
  ],
])('places come in the order of their keys: %j', (keys, places) => {
  expect(sort(keys)).toEqual(places);
});

it('equal keys keep their places in the order in which they come, and minus zero equals zero', () => {
  expect(sort([5, 0, 5, -0, 0, 5], [5, 4, 3, 2, 1, 0])).toEqual([4, 3, 1, 5, 2, 0]);
});

it('many places come in the order that comparing them gives', () => {
  const keys = Array.from({ length: 2_000 }, (_, place) => Math.round(Math.sin(place * 12.9898) * 500) / 10);
  const compared = [...keys.keys()].toSorted((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
  expect(sort(keys)).toEqual(compared);
});
