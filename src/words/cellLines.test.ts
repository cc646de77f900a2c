import { describe, expect, it } from 'vitest';
import { MAP_INDICATORS } from '../domain/atlas.ts';
import { adcodeOf, layerOf, realAtlas } from '../domain/realAtlas.ts';
import { currenciesOf, type LayerChoice } from '../domain/view.ts';
import { type CellLines, writeCellLines } from './cellLines.ts';
import { englishWords } from './englishWords.ts';

function linesOf(nameEn: string, choice: Partial<LayerChoice>): CellLines {
  const { value, lines } = writeCellLines(englishWords, realAtlas, layerOf(choice), adcodeOf(nameEn));
  const plain = (text: string) => text.replaceAll('\u00a0', ' ');
  return { value: plain(value), lines: lines.map(plain) };
}

describe('what a tooltip says', () => {
  it('gives value, rank, gap and level', () => {
    expect(linesOf('Jiangxi', { year: 2024 })).toEqual({
      value: '−18.6 %',
      lines: ['Rank 31 of 31', '−22.3 points against the 31 together', 'All goods trade: 66.0 bn US$ in 2024'],
    });
  });

  it('warns of a small base, and of 2021, whose base was not revised', () => {
    expect(linesOf('Tibet', { year: 2021 }).lines).toEqual([
      'Rank 1 of 31',
      '+67.7 points against the 31 together',
      'All goods trade: 0.61 bn US$ in 2021',
      'Small base: under US$5 bn the year before',
      '2021 is revised, 2020 is not',
    ]);
    expect(linesOf('Tibet', { year: 2022 }).lines).not.toContain('2021 is revised, 2020 is not');
  });

  it('warns of the base of 2021 only where growth enters', () => {
    const isWarned = (indicator: LayerChoice['indicator']) =>
      linesOf('Fujian', { indicator, year: 2021 }).lines.includes('2021 is revised, 2020 is not');
    expect([isWarned('growth'), isWarned('gap'), isWarned('contribution')]).toEqual([true, true, true]);
    expect(isWarned('total')).toBe(false);
    // A share in 2021 compares 2021 with itself.
    expect(isWarned('share')).toBe(false);
  });

  it('names the months of a part year, which is not ranked', () => {
    expect(linesOf('Shaanxi', { indicator: 'bri-growth', currency: 'cny', year: 2020 })).toEqual({
      value: 'at least +20 %',
      lines: ['Only January to August 2020; not ranked', 'All goods trade: 54.6 bn US$ in 2020'],
    });
    expect(linesOf('Henan', { currency: 'cny', year: 2019 }).value).toBe('0 %');
  });

  it('gives a bound as a bound, and the range where reports differ', () => {
    expect(linesOf('Fujian', { indicator: 'bri-growth', currency: 'cny', year: 2018 })).toEqual({
      value: 'at least +11 %',
      lines: ['All goods trade: 187.4 bn US$ in 2018', 'Reports differ: +10.7 to at least +11 %'],
    });
  });

  it('does not give the total twice', () => {
    expect(linesOf('Sichuan', { indicator: 'total', year: 2024 })).toEqual({
      value: '146.9 bn US$',
      lines: ['Rank 8 of 31'],
    });
    // 844 million US$: at 0.8 bn the growth of a tenth would not show.
    expect(linesOf('Qinghai', { indicator: 'total', year: 2024 }).value).toBe('0.84 bn US$');
  });

  it('tells the kinds of nothing apart', () => {
    expect(linesOf('Macao', { year: 2024 })).toEqual({ value: 'Not in this series', lines: [] });
    expect(linesOf('Fujian', { year: 2025 })).toEqual({ value: 'No figure held', lines: [] });
    const finance = { indicator: 'plan', priority: 'finance', year: 2018 } as const;
    expect(linesOf('Shaanxi', finance).value).toBe('Task on financial integration recorded, plan of 2019');
    expect(linesOf('Fujian', finance).value).toBe('No task on financial integration recorded for 2019');
  });

  it('stays within nine lines, names and value included, in every layer', () => {
    for (const indicator of MAP_INDICATORS) {
      const currencies = currenciesOf(realAtlas, indicator);
      for (const currency of currencies.length > 0 ? currencies : (['usd'] as const)) {
        for (let year = 2016; year <= 2025; year += 1) {
          const layer = layerOf({ indicator, currency, year });
          for (const { adcode } of realAtlas.provinces) {
            const { value, lines } = writeCellLines(englishWords, realAtlas, layer, adcode);
            expect(lines.length).toBeLessThanOrEqual(7);
            expect([value, ...lines].join()).not.toMatch(/undefined|NaN/);
          }
        }
      }
    }
  });
});
