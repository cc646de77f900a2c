import { expect, it } from 'vitest';
import { rememberRecent } from './recent.ts';

it('what was made lately is made once, and what is asked for again stays longer', () => {
  const recall = rememberRecent<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    recall(key, () => {
      made.push(key);
      return `${key}!`;
    });
  expect([ask('a'), ask('b'), ask('a')]).toEqual(['a!', 'b!', 'a!']);
  expect(made).toEqual(['a', 'b']);
  ask('c');
  ask('a');
  expect(made).toEqual(['a', 'b', 'c']);
  ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});
