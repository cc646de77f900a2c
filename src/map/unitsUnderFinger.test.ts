import { expect, it } from 'vitest';
import { type Adcode, parseAdcode } from '../domain/adcode.ts';
import { unitsUnderFinger } from './unitsUnderFinger.ts';

const [wide, other, hongKong, macao] = ['440000', '450000', '810000', '820000'].map(parseAdcode) as [
  Adcode,
  Adcode,
  Adcode,
  Adcode,
];

/** Two wide provinces side by side, and two small units on the coast of one of them. */
function pick(x: number, y: number): Adcode | undefined {
  if (Math.hypot(x - 100, y - 200) < 6) return hongKong;
  if (Math.hypot(x - 84, y - 202) < 3) return macao;
  if (y > 204) return undefined;
  return x < 0 ? other : wide;
}

it('offers the small units that one finger covers, and what lies under its middle', () => {
  expect(new Set(unitsUnderFinger(pick, 92, 198))).toEqual(new Set([hongKong, macao, wide]));
});

it('offers nothing where one small unit alone is near, or the border of wide ones', () => {
  expect(unitsUnderFinger(pick, 108, 200)).toEqual([]);
  expect(unitsUnderFinger(pick, 2, 100)).toEqual([]);
  expect(unitsUnderFinger(pick, 60, 100)).toEqual([]);
});
