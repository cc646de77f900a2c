import { describe, expect, it } from 'vitest';
import { parseAdcode } from './adcode.ts';
import { adcodeOf, editAtlas, realAtlas } from './realAtlas.ts';

describe('the atlas', () => {
  it('holds the 34 province-level units, 31 of them in the series', () => {
    expect(realAtlas.provinces).toHaveLength(34);
    const outside = realAtlas.provinces.filter(({ inSeries }) => !inSeries).map(({ nameEn }) => nameEn);
    expect(outside.toSorted()).toEqual(['Hong Kong', 'Macao', 'Taiwan']);
    expect(realAtlas.trade.adcodes).toHaveLength(31);
  });

  it('opens on the latest year with growth and reaches to the latest plans', () => {
    expect(realAtlas.latestYear).toBe(2024);
    expect(realAtlas.yearRange).toEqual([2016, 2025]);
    expect(realAtlas.planYears).toEqual([2019, 2020, 2025]);
  });

  it('offers every indicator in the currencies it is known in', () => {
    const offered = realAtlas.figureIndicators.map(({ id, currency }) => `${id} ${currency}`);
    expect(offered.toSorted()).toEqual([
      'bri-growth cny',
      'bri-share cny',
      'contribution usd',
      'gap usd',
      'growth cny',
      'growth usd',
      'share usd',
      'total usd',
    ]);
    expect(realAtlas.figureIndicator('share', 'cny')).toBeUndefined();
  });

  it('finds a province by its adcode and by nothing else', () => {
    expect(realAtlas.findProvince('350000')?.nameEn).toBe('Fujian');
    expect(realAtlas.findProvince('Fujian')).toBeUndefined();
    expect(realAtlas.findProvince('990000')).toBeUndefined();
    expect(realAtlas.provinceOf(adcodeOf('Fujian')).nameZh).toBe('福建');
    expect(() => realAtlas.provinceOf(parseAdcode('190000'))).toThrow('no province has the adcode 190000');
  });

  it('counts countries along the route to 2022 and all partners from 2023, never both', () => {
    const growth = realAtlas.figureIndicator('bri-growth', 'cny');
    const sets = [2015, 2016, 2022, 2023, 2025].map((year) => growth?.countrySetIn(year));
    expect(sets).toEqual([undefined, 'route', 'route', 'partner', 'partner']);
    expect(realAtlas.figureIndicator('growth', 'usd')?.countrySetIn(2020)).toBeUndefined();
    // Eight provinces reported 2023 by the list that the map of that year does not show.
    expect([2022, 2023, 2024].map((year) => growth?.otherListsIn(year))).toEqual([0, 8, 0]);
  });

  it('tells which provinces hold a task on a priority in a plan year', () => {
    expect(realAtlas.holdsTask(adcodeOf('Shaanxi'), 2019, 'finance')).toBe(true);
    expect(realAtlas.holdsTask(adcodeOf('Fujian'), 2019, 'finance')).toBe(false);
    expect(realAtlas.holdsTask(adcodeOf('Shaanxi'), 2018, 'finance')).toBe(false);
  });
});

describe('a core file that does not hold together', () => {
  it.each([
    [
      'an indicator that no link can name',
      'growth_usd names the unknown map indicator "speed"',
      (id: string) => (id === 'growth_usd' ? 'speed' : undefined),
    ],
    [
      'plans among the figures',
      'unknown map indicator "plan"',
      (id: string) => (id === 'gap_usd' ? 'plan' : undefined),
    ],
    [
      'no growth in US$ to open on',
      'names no map indicator "growth" or "total" in US$',
      (id: string) => (id === 'growth_usd' ? 'gap' : undefined),
    ],
  ])('is refused for %s', (_what, message, rename) => {
    const edit = () =>
      editAtlas(({ indicators }) => {
        for (const { id, map } of indicators) if (map) map.indicator = rename(id) ?? map.indicator;
      });
    expect(edit).toThrow(message);
  });

  it('is refused for a map indicator without a currency and a record without an adcode', () => {
    const withoutCurrency = () =>
      editAtlas(({ indicators }) => {
        for (const indicator of indicators) if (indicator.id === 'share_usd') delete indicator.currency;
      });
    expect(withoutCurrency).toThrow('map indicator share_usd names no currency');
    const badRecord = () =>
      editAtlas(({ provinces: [first] }) => {
        if (first) first.adcode = '950100';
      });
    expect(badRecord).toThrow('"950100" is not an adcode');
  });
});
