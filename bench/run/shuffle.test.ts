import { expect, it } from 'vitest';
import { shuffle } from './shuffle.ts';

const letters = [...'abcdefghij'];

it('keeps all items, in an order that the seed decides', () => {
  const shuffled = shuffle(letters, 1);
  expect(shuffled.toSorted()).toEqual(letters);
  expect(shuffle(letters, 1)).toEqual(shuffled);
  expect(shuffle(letters, 2)).not.toEqual(shuffled);
  expect(letters).toEqual([...'abcdefghij']);
});

it('lets each item come first about as often as any other', () => {
  const firsts = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed += 1) {
    const first = shuffle(letters, seed)[0] ?? '';
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  for (const letter of letters) expect(firsts.get(letter)).toBeGreaterThan(120);
});
