import { expect, it } from 'vitest';
import { readBits, writeBits } from './bitSet.ts';

it.each([
  [[], ''],
  [[true], '8'],
  [[false, false, false, true, true], '18'],
  [[true, true, true, true, false, true], 'f4'],
])('bits are written four to a digit, and read back: %j', (flags, digits) => {
  expect(writeBits(flags)).toBe(digits);
  expect([...readBits(digits, flags.length)]).toEqual(flags.map(Number));
});

it.each([
  ['8', 5],
  ['', 1],
  ['8g', 8],
])('bits that are too few, or none at all, are refused: "%s"', (digits, count) => {
  expect(() => readBits(digits, count)).toThrow(`${count} bits are expected as hexadecimal digits, not "${digits}"`);
});
