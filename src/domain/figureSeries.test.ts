import { expect, test } from 'vitest';
import { type FigureIndicatorId, shownObservation } from './atlas.ts';
import { countrySetChange, listFigures, runsOn } from './figureSeries.ts';
import { adcodeOf, realAtlas } from './realAtlas.ts';
import type { Currency } from './vocabulary.ts';

function indicatorOf(id: FigureIndicatorId, currency: Currency) {
  const indicator = realAtlas.figureIndicator(id, currency);
  if (indicator === undefined) throw new RangeError(`no indicator ${id} in ${currency}`);
  return indicator;
}

test('a series has one entry a year of its indicator', () => {
  const series = listFigures(realAtlas, indicatorOf('growth', 'usd'), adcodeOf('Jiangxi'));
  expect(series.map(({ year }) => year)).toEqual([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  expect(series.at(-1)?.value).toBeCloseTo(-18.6, 1);
  const together = listFigures(realAtlas, indicatorOf('growth', 'usd'), 'together');
  expect(together.at(-1)?.value).toBeCloseTo(3.8, 1);
});

test('parts of a year, bounds and years without a figure are gaps', () => {
  const indicator = indicatorOf('bri-growth', 'cny');
  for (const { adcode } of realAtlas.provinces) {
    for (const { year, value } of listFigures(realAtlas, indicator, adcode)) {
      const shown = shownObservation(realAtlas, indicator.recordId, adcode, year);
      const isFullYear = shown?.period.kind === 'fullYear' && ['exact', 'rounded'].includes(shown.precision);
      expect(value === undefined, `${adcode} ${year}`).toBe(!isFullYear);
    }
  }
});

test('no line runs from a year that counts one list of countries to one that counts another', () => {
  const growth = indicatorOf('bri-growth', 'cny');
  expect(countrySetChange(growth)).toBe(2023);
  expect(countrySetChange(indicatorOf('growth', 'usd'))).toBeUndefined();
  const series = listFigures(realAtlas, growth, adcodeOf('Sichuan')).map((each) => ({ ...each, value: 1 }));
  expect(series.filter((_, index) => !runsOn(series, index)).map(({ year }) => year)).toEqual([growth.firstYear, 2023]);
});
