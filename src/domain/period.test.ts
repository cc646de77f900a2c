import { describe, expect, it } from 'vitest';
import { formatPeriodCode, monthsCovered, parsePeriod, readPeriod } from './period.ts';

const PART_YEARS = Array.from({ length: 11 }, (_, index) => ({ code: `M1-${index + 1}`, lastMonth: index + 1 }));

describe('a period', () => {
  it('is a full year, the first months of one, or a sum since an earlier year', () => {
    expect(parsePeriod('FY')).toEqual({ kind: 'fullYear' });
    expect(parsePeriod('cumulative')).toEqual({ kind: 'cumulative' });
    expect(PART_YEARS.map(({ code }) => parsePeriod(code))).toEqual(
      PART_YEARS.map(({ lastMonth }) => ({ kind: 'firstMonths', lastMonth })),
    );
  });

  it.each(['M1-12', 'M1-0', 'M1-13', 'M1-09', 'M2-6', 'm1-6', 'fy', 'FY ', '2019', ''])('is not "%s"', (text) => {
    expect(readPeriod(text)).toBeUndefined();
    expect(() => parsePeriod(text)).toThrow(`"${text}" is not a period`);
  });

  it('is written as it was read', () => {
    const codes = ['FY', 'cumulative', ...PART_YEARS.map(({ code }) => code)];
    expect(codes.map((code) => formatPeriodCode(parsePeriod(code)))).toEqual(codes);
  });

  it('covers twelve months, its own months, or no one year', () => {
    expect(['FY', 'M1-1', 'M1-11', 'cumulative'].map((code) => monthsCovered(parsePeriod(code)))).toEqual([
      12, 1, 11, 0,
    ]);
  });
});
