import { describe, expect, it } from 'vitest';
import { parseAdcode } from '../domain/adcode.ts';
import { nearestSmall } from './picker.ts';

const hongKong = parseAdcode('810000');
const macao = parseAdcode('820000');
const guangdong = parseAdcode('440000');
const units = [
  { adcode: hongKong, point: [10, 0] },
  { adcode: macao, point: [0, 0] },
] as const;

describe('a small unit', () => {
  it('is hit beside itself, over the land of a large one', () => {
    expect(nearestSmall(guangdong, units, [-5, 0])).toBe(macao);
    expect(nearestSmall(undefined, units, [15, 0])).toBe(hongKong);
  });

  it('is missed from further away', () => {
    expect(nearestSmall(guangdong, units, [-8, 0])).toBeUndefined();
  });

  it('between two of them is the nearer one', () => {
    expect(nearestSmall(guangdong, units, [4, 0])).toBe(macao);
    expect(nearestSmall(guangdong, units, [6, 0])).toBe(hongKong);
  });

  it('keeps its own land, however near another is', () => {
    expect(nearestSmall(hongKong, units, [3, 0])).toBe(hongKong);
  });
});
