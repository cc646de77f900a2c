import { describe, expect, it } from 'vitest';
import { adcodeOf, editAtlas, namesOf, realAtlas, setTrade } from './realAtlas.ts';
import { roundTo } from './rounding.ts';
import { contributionOf, gapOf, growthOf, growthPerYear, hasSmallBase, shareOf, totalOf } from './trade.ts';

const { trade } = realAtlas;
const GROWTH_YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024];
const TOTAL_YEARS = [2016, ...GROWTH_YEARS];

/** Growth in US$ as printed. */
function printedGrowth(nameEn: string, year: number): number {
  return roundTo(growthOf(trade, adcodeOf(nameEn), year)?.value ?? Number.NaN, 1);
}

function sumOf(values: readonly (number | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? Number.NaN), 0);
}

describe('growth in US$', () => {
  it('is that of the levels, worked out by hand', () => {
    // 1,242.39 to 1,179.92 bn US$; 336.48 to 470.96; 115.17 to 115.28; 81.08 to 66.01; 0.69 to 1.54.
    expect(printedGrowth('Guangdong', 2023)).toBe(-5);
    expect(printedGrowth('Beijing', 2021)).toBe(40);
    expect(printedGrowth('Henan', 2024)).toBe(0.1);
    expect(printedGrowth('Jiangxi', 2024)).toBe(-18.6);
    expect(printedGrowth('Tibet', 2023)).toBe(123.2);
    expect(printedGrowth('Hunan', 2024)).toBe(-10);
  });

  it('is told for the 31 together', () => {
    const together = GROWTH_YEARS.map((year) => roundTo(growthOf(trade, 'together', year)?.value ?? Number.NaN, 1));
    expect(together).toEqual([11.4, 12.5, -1, 1.7, 28.8, 4.3, -5, 3.8]);
  });

  it('keeps what rounding leaves open: Qinghai 2024 grew by 21.5 to 23.2 %', () => {
    const growth = growthOf(trade, adcodeOf('Qinghai'), 2024);
    // From 690 million US$, rounded to 10 million, to 844.128947 million.
    expect(growth?.low).toBeCloseTo((844.128947 / 695 - 1) * 100, 3);
    expect(growth?.high).toBeCloseTo((844.128947 / 685 - 1) * 100, 3);
  });

  it('needs the year before: there is no 2015, so none in 2015 or 2016', () => {
    for (const subject of [...trade.adcodes, 'together'] as const) {
      expect(growthOf(trade, subject, 2014)).toBeDefined();
      expect(growthOf(trade, subject, 2015)).toBeUndefined();
      expect(growthOf(trade, subject, 2016)).toBeUndefined();
      expect(contributionOf(trade, subject, 2016)).toBeUndefined();
    }
    expect(trade.levelOf(adcodeOf('Fujian'), 2015)).toBeUndefined();
    expect(trade.togetherIn(2015)).toBeUndefined();
    expect(gapOf(trade, adcodeOf('Fujian'), 2016)).toBeUndefined();
  });

  it('is never computed across two sources, though both years are there', () => {
    const mixed = editAtlas(({ trade: copy }) => {
      copy.sourceIds[copy.years.indexOf(2018)] = 'another-copy';
    }).trade;
    const fujian = adcodeOf('Fujian');
    expect([2017, 2018, 2019, 2020].map((year) => growthOf(mixed, fujian, year) !== undefined)).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(gapOf(mixed, fujian, 2018)).toBeUndefined();
    expect(contributionOf(mixed, fujian, 2019)).toBeUndefined();
    expect(totalOf(mixed, fujian, 2018)).toBeDefined();
  });
});

describe('the change between any two years', () => {
  it('is that of their levels, and compounds from what it comes to in each year', () => {
    const total = (year: number) => totalOf(trade, 'together', year)?.value ?? Number.NaN;
    const change = growthOf(trade, 'together', 2024, 2019);
    expect(change?.value).toBeCloseTo((total(2024) / total(2019) - 1) * 100, 9);
    const perYear = change && growthPerYear(change, 5);
    expect(total(2019) * (1 + (perYear?.value ?? Number.NaN) / 100) ** 5).toBeCloseTo(total(2024), 6);
  });

  it('is none between the same year twice, backwards, or across 2015', () => {
    for (const [year, base] of [
      [2019, 2019],
      [2019, 2023],
      [2019, 2014],
      [2016, 2014],
    ] as const) {
      expect(growthOf(trade, 'together', year, base)).toBeUndefined();
    }
  });

  it('splits into contributions that sum to it', () => {
    const parts = trade.adcodes.map((adcode) => contributionOf(trade, adcode, 2024, 2019)?.value);
    expect(sumOf(parts)).toBeCloseTo(growthOf(trade, 'together', 2024, 2019)?.value ?? Number.NaN, 9);
  });
});

describe('the 31 together', () => {
  it('are told only where every province has a level', () => {
    const fujian = adcodeOf('Fujian');
    const gap = editAtlas((copy) => {
      setTrade(copy, fujian, 2024, Number.NaN);
    }).trade;
    expect(gap.togetherIn(2023)).toBeDefined();
    expect(gap.togetherIn(2024)).toBeUndefined();
    expect(growthOf(gap, 'together', 2024)).toBeUndefined();
    expect(shareOf(gap, adcodeOf('Guangdong'), 2024)).toBeUndefined();
    expect(growthOf(gap, adcodeOf('Guangdong'), 2024)).toBeDefined();
  });

  it('came to 6,159.0 bn US$ in 2024', () => {
    expect(totalOf(trade, 'together', 2024)?.value).toBeCloseTo(6159.013, 3);
  });
});

describe('shares, gaps and contributions', () => {
  it.each(TOTAL_YEARS)('shares of %i sum to 100', (year) => {
    expect(sumOf(trade.adcodes.map((adcode) => shareOf(trade, adcode, year)?.value))).toBeCloseTo(100, 9);
  });

  it.each(GROWTH_YEARS)('contributions of %i sum to the growth of the 31 together', (year) => {
    const together = growthOf(trade, 'together', year)?.value ?? Number.NaN;
    expect(sumOf(trade.adcodes.map((adcode) => contributionOf(trade, adcode, year)?.value))).toBeCloseTo(together, 9);
    expect(contributionOf(trade, 'together', year)?.value).toBeCloseTo(together, 9);
  });

  it('are those of the levels, worked out by hand', () => {
    const guangdong = adcodeOf('Guangdong');
    // 1,179.92 of 5,935.94 bn US$ in 2023, after 1,242.39 of 6,250.95 the year before.
    expect(shareOf(trade, guangdong, 2023)?.value).toBeCloseTo(19.878, 3);
    expect(contributionOf(trade, guangdong, 2023)?.value).toBeCloseTo(-0.999, 3);
    expect(gapOf(trade, guangdong, 2023)?.value).toBeCloseTo(0.011, 3);
  });

  it('let a province be under zero and yet above the 31', () => {
    expect(growthOf(trade, adcodeOf('Guangdong'), 2023)?.value).toBeLessThan(0);
    expect(gapOf(trade, adcodeOf('Guangdong'), 2023)?.value).toBeGreaterThan(0);
  });
});

describe('a small base', () => {
  const onSmallBase = (year: number) => namesOf(trade.adcodes.filter((adcode) => hasSmallBase(trade, adcode, year)));

  it('is judged by the year before, each year anew', () => {
    for (const year of [2017, 2019, 2020, 2021, 2022, 2023, 2024]) {
      expect(onSmallBase(year)).toEqual(['Tibet', 'Qinghai', 'Ningxia']);
    }
    // Gansu fell under 5 bn US$ in 2017, and Ningxia rose above it.
    expect(onSmallBase(2018)).toEqual(['Tibet', 'Gansu', 'Qinghai']);
  });

  it('is none where the year before is missing', () => {
    expect(onSmallBase(2016)).toEqual([]);
  });

  it('begins under 5 bn US$', () => {
    const hainan = adcodeOf('Hainan');
    const at = (usdThousand: number) => editAtlas((copy) => setTrade(copy, hainan, 2023, usdThousand)).trade;
    expect(hasSmallBase(at(5_000_000), hainan, 2024)).toBe(false);
    expect(hasSmallBase(at(4_999_999), hainan, 2024)).toBe(true);
  });
});
