import { describe, expect, it } from 'vitest';
import { roundTo } from './rounding.ts';

describe('roundTo', () => {
  it('takes halves away from zero', () => {
    expect(roundTo(2.25, 1)).toBe(2.3);
    expect(roundTo(-2.25, 1)).toBe(-2.3);
    expect(roundTo(1.005, 2)).toBe(1.01);
  });

  it('prints what is within rounding of zero as plain zero', () => {
    expect(Object.is(roundTo(-0.04, 1), 0)).toBe(true);
    expect(roundTo(0, 1)).toBe(0);
  });

  it('lands on the break that the printed value names (Beijing 2021: 39.968 prints 40.0)', () => {
    expect(roundTo(39.968, 1)).toBe(40);
  });

  it('rounds to whole numbers and leaves what is round already', () => {
    expect(roundTo(2.5, 0)).toBe(3);
    expect(roundTo(-9.9927, 1)).toBe(-10);
    expect(roundTo(10457.2, 1)).toBe(10457.2);
  });

  it('changes nothing the second time', () => {
    for (const value of [0.05, 1.005, -18.5914, 25.45, 123.188, 0.096]) {
      for (const decimals of [0, 1, 2]) {
        const once = roundTo(value, decimals);
        expect(roundTo(once, decimals)).toBe(once);
      }
    }
  });
});
