import { describe, expect, it } from 'vitest';
import { findBest, median, p95, ratioTo } from './statistics.ts';

describe('the median', () => {
  it('is the middle value, the mean of two, and nothing of nothing', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
    expect(median([])).toBeUndefined();
  });
});

describe('the 95th percentile', () => {
  it('is a value that occurred', () => {
    expect(p95(Array.from({ length: 100 }, (_, index) => 100 - index))).toBe(95);
    expect(p95([3, 1, 2])).toBe(3);
    expect(p95([])).toBeUndefined();
  });
});

describe('the ratio to the best', () => {
  it('passes over those without a value', () => {
    const values = new Map([
      ['a', undefined],
      ['b', 12],
      ['c', 8],
    ]);
    expect(findBest(values)).toEqual({ name: 'c', value: 8 });
    expect(findBest(new Map([['a', undefined]]))).toBeUndefined();
  });

  it('is missing where nothing can be divided', () => {
    expect(ratioTo(8, 12)).toBe(1.5);
    expect(ratioTo(8, 0)).toBe(0);
    expect(ratioTo(0, 12)).toBeUndefined();
    expect(ratioTo(undefined, 12)).toBeUndefined();
    expect(ratioTo(8, undefined)).toBeUndefined();
  });
});
