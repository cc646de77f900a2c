import { describe, expect, it } from 'vitest';
import { orderProvinces } from './provinceOrder.ts';
import { cellOf, layerOf, realAtlas } from './realAtlas.ts';
import { totalOf } from './trade.ts';
import { type LayerChoice, SORT_ORDERS, type SortOrder } from './view.ts';
import { REGIONS } from './vocabulary.ts';

function orderOf(choice: Partial<LayerChoice>, sort: SortOrder = 'value'): string[] {
  return orderProvinces(realAtlas, layerOf(choice), sort).map(({ nameEn }) => nameEn);
}

describe('the order of the list', () => {
  it.each(SORT_ORDERS)('by %s holds all 34, those outside the series last', (sort) => {
    for (const indicator of ['growth', 'bri-growth', 'plan'] as const) {
      const order = orderOf({ indicator, year: 2019 }, sort);
      expect(new Set(order).size).toBe(34);
      const last = sort === 'name' ? ['Hong Kong', 'Macao', 'Taiwan'] : ['Taiwan', 'Hong Kong', 'Macao'];
      expect(order.slice(-3)).toEqual(last);
    }
  });

  it('by value goes from the highest to the lowest', () => {
    const order = orderOf({ year: 2024 });
    expect(order.slice(0, 4)).toEqual(['Gansu', 'Qinghai', 'Xinjiang', 'Hainan']);
    expect(order.slice(28, 31)).toEqual(['Yunnan', 'Hunan', 'Jiangxi']);
  });

  it('by value settles a tie by adcode: Guangxi before Sichuan, both +9.4 %', () => {
    const order = orderOf({ currency: 'cny', year: 2024 });
    expect(order.indexOf('Sichuan')).toBe(order.indexOf('Guangxi') + 1);
  });

  it('by value puts parts of a year after full years, and those without a figure after both', () => {
    const layer = layerOf({ currency: 'cny', year: 2019 });
    const standing = orderOf({ currency: 'cny', year: 2019 }).map((name) => {
      const cell = cellOf(layer, name);
      return cell.kind === 'figure' ? cell.period.kind : cell.kind;
    });
    expect(standing).toEqual([
      ...Array(6).fill('fullYear'),
      ...Array(12).fill('firstMonths'),
      ...Array(13).fill('noFigure'),
      ...Array(3).fill('notInSeries'),
    ]);
    const months = orderOf({ currency: 'cny', year: 2019 }).slice(6, 18);
    expect([months[0], months.at(-1)]).toEqual(['Xinjiang', 'Henan']);
  });

  it('by value of an empty year, or of plans, goes by adcode among equals', () => {
    const byAdcode = realAtlas.provinces.filter(({ inSeries }) => inSeries).map(({ nameEn }) => nameEn);
    expect(orderOf({ year: 2025 }).slice(0, 31)).toEqual(byAdcode);
    const finance = orderOf({ indicator: 'plan', priority: 'finance', year: 2019 });
    expect(finance.slice(0, 7)).toEqual(['Tianjin', 'Shanghai', 'Shandong', 'Tibet', 'Shaanxi', 'Qinghai', 'Beijing']);
  });

  it.each([
    [2017, 2017],
    [2024, 2024],
    [2025, 2024],
  ])('by size in %i goes by the trade of %i', (year, sizedBy) => {
    const order = orderProvinces(realAtlas, layerOf({ year }), 'size').slice(0, 31);
    const sizes = order.map(({ adcode }) => totalOf(realAtlas.trade, adcode, sizedBy)?.value ?? Number.NaN);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(order[0]?.nameEn).toBe('Guangdong');
  });

  it('by region keeps the parts of the country together, each by adcode', () => {
    const order = orderProvinces(realAtlas, layerOf({}), 'region').slice(0, 31);
    expect([...new Set(order.map(({ region }) => region))]).toEqual([...REGIONS]);
    expect(order.slice(0, 6).map(({ nameEn }) => nameEn)).toEqual([
      'Beijing',
      'Tianjin',
      'Hebei',
      'Shanxi',
      'Inner Mongolia',
      'Liaoning',
    ]);
  });

  it('by name goes by the English alphabet', () => {
    const order = orderOf({}, 'name').slice(0, 31);
    expect(order).toEqual(order.toSorted());
    expect([order[0], order.at(-1)]).toEqual(['Anhui', 'Zhejiang']);
  });
});
