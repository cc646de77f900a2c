import { describe, expect, it } from 'vitest';
import { adcodeOf, cellsOf, layerOf } from '../domain/realAtlas.ts';
import { englishWords } from './englishWords.ts';
import { writeMapValue } from './mapValue.ts';

function printedOf(nameEn: string, choice: Parameters<typeof layerOf>[0] = {}): readonly string[] {
  return writeMapValue(englishWords, layerOf({ year: 2024, ...choice }), adcodeOf(nameEn));
}

describe('the value that the map prints', () => {
  it('carries its sign where the scale has two sides, and none where it has one', () => {
    expect(printedOf('Gansu')).toEqual(['+23.0']);
    expect(printedOf('Jiangxi')).toEqual(['−18.6']);
    expect(printedOf('Guangdong', { indicator: 'total' })[0]).toMatch(/^\d[\d,]*\.\d$/);
  });

  it('names the months of a part year', () => {
    const value = printedOf('Xinjiang', { indicator: 'growth', currency: 'cny', year: 2019 });
    expect(value).toHaveLength(2);
    expect(value[0]).toMatch(/^[+−]/);
    expect(value[1]).toMatch(/^Jan–/);
  });

  it('says by a sign that a figure is a bound or approximate', () => {
    const layer = layerOf({ indicator: 'growth', currency: 'cny', year: 2018 });
    const cells = [...cellsOf(layer)].filter(([, cell]) => cell.kind === 'figure' && cell.precision === 'atLeast');
    for (const [adcode] of cells) expect(writeMapValue(englishWords, layer, adcode)[0]).toMatch(/^≥/);
  });

  it('is nothing where there is no figure, or plans are shown', () => {
    expect(printedOf('Taiwan')).toEqual([]);
    expect(printedOf('Gansu', { indicator: 'growth', currency: 'cny', year: 2019 })).toEqual([]);
    expect(printedOf('Gansu', { indicator: 'plan', year: 2025 })).toEqual([]);
  });
});
