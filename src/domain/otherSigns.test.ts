import { describe, expect, it } from 'vitest';
import type { FigureCell } from './layer.ts';
import { findOtherSigns, haveOtherSigns } from './otherSigns.ts';
import { adcodeOf, bareAtlas, figureOf, layerOf, realAtlas } from './realAtlas.ts';

const guangdong = adcodeOf('Guangdong');
const usd = figureOf(layerOf({ year: 2023 }), 'Guangdong');
const yuan = figureOf(layerOf({ year: 2023, currency: 'cny' }), 'Guangdong');

function withFigure(cell: FigureCell, low: number, high = low): FigureCell {
  return { ...cell, figure: { value: (low + high) / 2, low, high } };
}

describe('growth in US$ and in yuan', () => {
  it('part for Guangdong in 2023 and not in 2024', () => {
    expect(findOtherSigns(realAtlas, guangdong, 2023)).toBe(true);
    expect(findOtherSigns(realAtlas, guangdong, 2024)).toBe(false);
  });

  it('are not told apart before those in yuan have come, or where one is missing', () => {
    expect(findOtherSigns(bareAtlas, guangdong, 2023)).toBe(false);
    expect(haveOtherSigns(usd, undefined)).toBe(false);
    expect(haveOtherSigns(undefined, yuan)).toBe(false);
  });

  it('need a sign each: none is zero, or may be either by rounding or as a bound', () => {
    expect(haveOtherSigns(withFigure(usd, -0.1), yuan)).toBe(true);
    expect(haveOtherSigns(withFigure(usd, -0.1, 0.05), yuan)).toBe(false);
    expect(haveOtherSigns(usd, withFigure(yuan, 0))).toBe(false);
    const rise = withFigure(usd, 2);
    expect(haveOtherSigns(rise, withFigure(yuan, -2))).toBe(true);
    expect(haveOtherSigns(rise, { ...withFigure(yuan, -2), precision: 'atLeast' })).toBe(false);
    expect(haveOtherSigns(usd, { ...yuan, precision: 'atLeast' })).toBe(true);
  });

  it('are those of a full year', () => {
    expect(haveOtherSigns(usd, { ...yuan, period: { kind: 'firstMonths', lastMonth: 7 } })).toBe(false);
  });
});
