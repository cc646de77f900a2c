import { describe, expect, it } from 'vitest';
import type { FigureIndicatorId } from './atlas.ts';
import { adcodeOf, editAtlas, realAtlas, setTrade } from './realAtlas.ts';
import { levelOfRegion, regionFigure } from './regionTotals.ts';
import { contributionOf, growthOf, totalOf } from './trade.ts';
import { REGIONS } from './vocabulary.ts';

const figure = (id: FigureIndicatorId, region: (typeof REGIONS)[number], year: number, base?: number) =>
  regionFigure(realAtlas, { id, currency: 'usd' }, region, year, base)?.value ?? Number.NaN;

describe('parts of the country', () => {
  it.each([2016, 2020, 2024])('add up to the 31 together in %i', (year) => {
    const sum = REGIONS.reduce((total, region) => total + figure('total', region, year), 0);
    expect(sum).toBeCloseTo(totalOf(realAtlas.trade, 'together', year)?.value ?? Number.NaN, 6);
    expect(REGIONS.reduce((total, region) => total + figure('share', region, year), 0)).toBeCloseTo(100, 9);
  });

  it('grow as their levels do, and not as the mean of their provinces', () => {
    const south = ['Guangdong', 'Guangxi', 'Hainan'].map(adcodeOf);
    const level = (year: number) =>
      south.reduce((sum, adcode) => sum + (realAtlas.trade.levelOf(adcode, year)?.value ?? Number.NaN), 0);
    expect(figure('growth', 'South', 2024)).toBeCloseTo((level(2024) / level(2023) - 1) * 100, 9);
    const mean = south.reduce((sum, adcode) => sum + (growthOf(realAtlas.trade, adcode, 2024)?.value ?? 0), 0) / 3;
    expect(Math.abs(figure('growth', 'South', 2024) - mean)).toBeGreaterThan(1);
  });

  it('contribute to the growth of the 31 together what adds up to it, over any two years', () => {
    for (const base of [2023, 2019]) {
      const sum = REGIONS.reduce((total, region) => total + figure('contribution', region, 2024, base), 0);
      expect(sum).toBeCloseTo(contributionOf(realAtlas.trade, 'together', 2024, base)?.value ?? Number.NaN, 9);
    }
  });

  it('stand as far from the 31 together as their growth does', () => {
    const together = growthOf(realAtlas.trade, 'together', 2023)?.value ?? Number.NaN;
    expect(figure('gap', 'East', 2023)).toBeCloseTo(figure('growth', 'East', 2023) - together, 9);
  });

  it('have no figure where one of their provinces has none, across 2015, or where there are only reports', () => {
    const atlas = editAtlas((copy) => setTrade(copy, adcodeOf('Hainan'), 2020, Number.NaN));
    expect(levelOfRegion(atlas, 'South', 2020)).toBeUndefined();
    expect(levelOfRegion(atlas, 'North', 2020)).toBeDefined();
    expect(figure('growth', 'North', 2016)).toBeNaN();
    expect(regionFigure(realAtlas, { id: 'growth', currency: 'cny' }, 'North', 2020)).toBeUndefined();
  });
});
