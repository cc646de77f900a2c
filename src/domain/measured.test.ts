import { describe, expect, it } from 'vitest';
import { asPrinted, growth, percentOf, roundedToStep, subtract } from './measured.ts';

describe('figures with the interval that rounding leaves', () => {
  it('compute growth (Tibet 2023 from rounded levels)', () => {
    const figure = growth(roundedToStep(1_540_000, 10_000), roundedToStep(690_000, 10_000));
    expect(figure?.value).toBeCloseTo(123.19, 2);
    expect(figure?.low).toBeCloseTo(120.86, 2);
    expect(figure?.high).toBeCloseTo(125.55, 2);
  });

  it('do not divide by what may be zero', () => {
    expect(growth(asPrinted(5), asPrinted(0))).toBeUndefined();
    expect(percentOf(asPrinted(5), roundedToStep(4, 10))).toBeUndefined();
  });

  it('keep the interval around a negative part', () => {
    const figure = percentOf({ value: -2, low: -3, high: -1 }, { value: 10, low: 5, high: 20 });
    expect(figure).toEqual({ value: -20, low: -60, high: -5 });
  });

  it('treat zero as a value', () => {
    expect(growth(asPrinted(0), asPrinted(4))?.value).toBe(-100);
  });

  it('widen where one is taken from another', () => {
    expect(subtract(roundedToStep(10, 2), roundedToStep(4, 2))).toEqual({ value: 6, low: 4, high: 8 });
  });
});
