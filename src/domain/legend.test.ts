import { expect, test } from 'vitest';
import type { ClassBreaks } from './classBreaks.ts';
import type { FigureLayer } from './layer.ts';
import { findTogetherMark, groupByLegendKey, placeOnClasses } from './legend.ts';
import { cellsOf, layerOf, namesOf } from './realAtlas.ts';
import type { LayerChoice } from './view.ts';

const GROWTH: ClassBreaks = { kind: 'diverging', breaks: [-40, -20, -10, 0, 10, 20, 40] };

function figuresOf(choice: Partial<LayerChoice>): FigureLayer {
  const layer = layerOf(choice);
  if (layer.kind !== 'figures') throw new RangeError('a layer of figures is expected');
  return layer;
}

test('the entries of the legend hold every unit once, each class from its lowest figure up', () => {
  const groups = groupByLegendKey(layerOf({ year: 2024 }));
  expect(namesOf(groups.get(3)?.adcodes ?? [])).toEqual(['Xinjiang', 'Qinghai', 'Gansu']);
  expect(groups.get(4)).toBeUndefined();
  expect(groups.get('notInSeries')?.count).toBe(3);
  expect([...groups.values()].flatMap(({ adcodes }) => adcodes)).toHaveLength(34);
});

test('a part year stands under "no figure", as its hatch does', () => {
  const layer = figuresOf({ indicator: 'bri-growth', currency: 'cny', year: 2019 });
  const partYears = [...cellsOf(layer)].filter(([, cell]) => cell.kind === 'figure' && cell.period.kind !== 'fullYear');
  expect(partYears.length).toBeGreaterThan(0);
  const noFigure = groupByLegendKey(layer).get('noFigure')?.adcodes;
  for (const [adcode] of partYears) expect(noFigure).toContain(adcode);
});

test('a value stands in its class in proportion, on a break at the edge, and in an open class in the middle', () => {
  expect(placeOnClasses(GROWTH, 0)).toBe(4 / 8);
  expect(placeOnClasses(GROWTH, 5)).toBe(4.5 / 8);
  expect(placeOnClasses(GROWTH, 30)).toBe(6.5 / 8);
  expect(placeOnClasses(GROWTH, -30)).toBe(1.5 / 8);
  expect(placeOnClasses(GROWTH, 123)).toBe(7.5 / 8);
  expect(placeOnClasses(GROWTH, -56)).toBe(0.5 / 8);
});

test('growth and the gap are read against the 31 together, other layers against nothing', () => {
  expect(findTogetherMark(figuresOf({ year: 2024 }))).toEqual({ value: 3.8, place: (4 + 0.38) / 8 });
  expect(findTogetherMark(figuresOf({ indicator: 'gap', year: 2024 }))).toEqual({ value: 0, place: 0.5 });
  for (const indicator of ['total', 'share', 'contribution'] as const) {
    expect(findTogetherMark(figuresOf({ indicator, year: 2024 }))).toBeUndefined();
  }
  expect(findTogetherMark(figuresOf({ currency: 'cny', year: 2024 }))).toBeUndefined();
  // No growth is known of these years, so nothing stands against it.
  expect(findTogetherMark(figuresOf({ year: 2016 }))).toBeUndefined();
  expect(findTogetherMark(figuresOf({ indicator: 'gap', year: 2025 }))).toBeUndefined();
});
