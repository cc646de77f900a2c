import { expect, it } from 'vitest';
import type { FigureLayer } from '../layer.ts';
import { layerOf } from '../realAtlas.ts';
import type { ChartId, LayerChoice } from '../view.ts';
import { listChartFigures } from './chartFigures.ts';

const YEARS = { base: 2019, year: 2024, shown: 2022, hundred: 2016 };

function figures(chart: ChartId, choice: Partial<LayerChoice> = {}, years = YEARS): string[] {
  const layer = layerOf(choice);
  if (layer.kind !== 'figures') throw new RangeError('a layer of figures is expected');
  return listChartFigures(chart, layer satisfies FigureLayer, years).map(({ indicator, year, base }) =>
    [indicator.recordId, year, base].filter((part) => part !== undefined).join(' '),
  );
}

it.each([
  ['bars', ['growth_usd 2023']],
  ['arrows', ['growth_usd 2024', 'growth_usd 2019']],
  ['scatter', ['growth_usd 2024', 'growth_usd 2019']],
  ['size', ['growth_usd 2024 2019', 'total_usd 2019']],
  ['lines', ['growth_usd 2022']],
  ['levels', ['total_usd 2022', 'total_usd 2016']],
] as const)('the mark of %s is drawn from the figures that it shows', (chart, expected) => {
  expect(figures(chart, { year: 2023 })).toEqual(expected);
});

it('names the year compared with where it is not the one before', () => {
  expect(figures('bars', { year: 2019, year2: 2024 })).toEqual(['growth_usd 2024 2019']);
  expect(figures('size', {}, { ...YEARS, base: 2023 })).toEqual(['growth_usd 2024', 'total_usd 2023']);
});

it('names a level once where it is its own measure', () => {
  expect(figures('levels', {}, { ...YEARS, shown: 2016 })).toEqual(['total_usd 2016']);
});

it('names both growths of Belt and Road and of all trade', () => {
  expect(figures('belt-and-road', { indicator: 'bri-growth', currency: 'cny', year: 2019 })).toEqual([
    'bri_trade_growth 2019',
    'trade_total_growth_cny 2019',
  ]);
});
