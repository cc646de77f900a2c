import { expect, test } from 'vitest';
import { oncePer } from './oncePer.ts';

test('what derives from an object is made once for each, even where it is undefined', () => {
  const asked: object[] = [];
  const sizeOf = oncePer((key: { size?: number }) => {
    asked.push(key);
    return key.size;
  });
  const [three, none] = [{ size: 3 }, {}];
  expect([sizeOf(three), sizeOf(three), sizeOf(none), sizeOf(none)]).toEqual([3, 3, undefined, undefined]);
  expect(asked).toEqual([three, none]);
});
