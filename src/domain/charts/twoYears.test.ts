import { describe, expect, it } from 'vitest';
import { adcodeOf, namesOf, realAtlas } from '../realAtlas.ts';
import { growthOf } from '../trade.ts';
import { chartsThatFit } from './chartsThatFit.ts';
import { countCorners, listSizes, listTwoYears } from './twoYears.ts';

const growth = realAtlas.figureIndicator('growth', 'usd');
if (growth === undefined) throw new RangeError('no growth');

describe('two years of all provinces', () => {
  const points = listTwoYears(realAtlas, growth, 2019, 2020);

  it('hold each province of the series once, the highest of the later year first', () => {
    expect(points).toHaveLength(31);
    expect(points.map(({ to }) => to)).toEqual(points.map(({ to }) => to).toSorted((a, b) => b - a));
    expect(points[0]?.to).toBe(growthOf(realAtlas.trade, points[0]?.adcode ?? adcodeOf('Tibet'), 2020)?.value);
  });

  it('leave out whom a year lacks', () => {
    expect(listTwoYears(realAtlas, growth, 2016, 2017)).toEqual([]);
  });

  it('stand in four corners, which are all of them', () => {
    const { both, neither, rose, fell } = countCorners(points);
    expect(both + neither + rose + fell).toBe(31);
    expect(both + rose).toBe(20);
    expect(countCorners([{ adcode: adcodeOf('Tibet'), from: 0, to: 1 }]).rose).toBe(1);
  });
});

describe('growth by size', () => {
  it('goes by the trade of the year that growth is counted from, and marks the small', () => {
    const sizes = listSizes(realAtlas, 2023);
    expect(namesOf([sizes[0]?.adcode ?? adcodeOf('Tibet')])).toEqual(['Guangdong']);
    expect(sizes[0]?.size).toBeCloseTo(1242.4, 0);
    expect(namesOf(sizes.filter(({ isSmall }) => isSmall).map(({ adcode }) => adcode)).toSorted()).toContain('Tibet');
    expect(sizes.every(({ isSmall, size }) => isSmall === size < 5)).toBe(true);
  });
});

describe('the charts on offer', () => {
  const offered = (indicator: 'growth' | 'total' | 'bri-growth' | 'plan', currency: 'usd' | 'cny' = 'usd') =>
    chartsThatFit(realAtlas, { indicator, currency, year: 2023 });

  it('are those that the figures can fill', () => {
    expect(offered('growth')).toEqual(['bars', 'arrows', 'scatter', 'lines', 'levels', 'size', 'contribution']);
    expect(offered('growth', 'cny')).toEqual(['bars', 'lines']);
    expect(offered('total')).not.toContain('scatter');
    expect(offered('bri-growth')).toContain('belt-and-road');
    expect(offered('plan')).toEqual([]);
  });
});
