import { describe, expect, it } from 'vitest';
import { findBarScale, placeOnScale } from './barScale.ts';
import { editAtlas, layerOf, realAtlas, setTrade } from './realAtlas.ts';

describe('the reach of the bars', () => {
  it('is that of the figures, zero included', () => {
    expect(findBarScale(layerOf({ year: 2024 }))).toEqual({ low: -18.6, high: 23 });
    expect(findBarScale(layerOf({ currency: 'cny', year: 2024 }))).toEqual({ low: 0, high: 25.2 });
  });

  it('cuts growth at 40 % either way: Tibet 2023 and 2020', () => {
    expect(findBarScale(layerOf({ year: 2023 }))).toEqual({ low: -22.1, high: 40 });
    expect(findBarScale(layerOf({ year: 2020 }))).toEqual({ low: -40, high: 20.4 });
    const briGrowth = layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2019 });
    expect(findBarScale(briGrowth)).toEqual({ low: 0, high: 40 });
  });

  it('reaches further over several years: as far as nine in ten go, and the line of all', () => {
    const since2017 = layerOf({ year: 2024, year2: 2017 });
    const scale = findBarScale(since2017);
    if (since2017.kind !== 'figures' || !scale) throw new RangeError('there is a change from 2017 to 2024');
    expect(scale.high).toBeGreaterThan(since2017.together?.value ?? Number.NaN);
    expect([...since2017.ranked.values].filter((value) => value > scale.high).length).toBeLessThanOrEqual(3);
    expect(scale.high).toBeLessThan(276);
  });

  it('takes in bars of other figures too, such as those of a part of the year', () => {
    const growth = layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2023 });
    expect(findBarScale(growth)?.high).toBe(20.1);
    expect(findBarScale(growth, [21.3])?.high).toBe(21.3);
    expect(findBarScale(growth, [57.9])?.high).toBe(40);
  });

  it('cuts nothing else', () => {
    expect(findBarScale(layerOf({ indicator: 'gap', year: 2023 }))).toEqual({ low: -17.1, high: 40 });
    expect(findBarScale(layerOf({ indicator: 'bri-share', currency: 'cny', year: 2024 }))).toEqual({
      low: 0,
      high: 77,
    });
  });

  it('reaches down from zero where all shrank', () => {
    const fallen = editAtlas((copy) => {
      for (const adcode of realAtlas.trade.adcodes) setTrade(copy, adcode, 2024, 1);
    });
    expect(findBarScale(layerOf({ year: 2024 }, fallen))).toEqual({ low: -40, high: 0 });
  });

  it('is none without figures of a full year: empty years, plans, parts of a year', () => {
    expect(findBarScale(layerOf({ year: 2025 }))).toBeUndefined();
    expect(findBarScale(layerOf({ indicator: 'plan', year: 2025 }))).toBeUndefined();
    expect(findBarScale(layerOf({ indicator: 'bri-growth', currency: 'cny', year: 2017 }))).toBeUndefined();
  });
});

describe('a place on the scale', () => {
  const scale = { low: -40, high: 40 };

  it('is a ratio from the low end to the high', () => {
    expect([-40, -20, 0, 30, 40].map((value) => placeOnScale(scale, value))).toEqual([0, 0.25, 0.5, 0.875, 1]);
  });

  it('stays at the end for what lies beyond it', () => {
    expect(placeOnScale(scale, 123.2)).toBe(1);
    expect(placeOnScale(scale, -55.8)).toBe(0);
  });
});
