import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { methodFile } from '../domain/publishedMethod.ts';

const FILE = join(import.meta.dirname, '..', '..', 'public', 'data', 'method.json');
const { conflicts, coverage, figureYears, changes } = methodFile.parse(JSON.parse(readFileSync(FILE, 'utf8')));

describe('the settled conflicts', () => {
  it('are listed from the records, each with the criterion that decided', () => {
    const fujian = conflicts.find(({ adcode, year, indicator }) => {
      return adcode === '350000' && year === 2018 && indicator === 'bri_trade_growth';
    });
    expect(fujian).toMatchObject({ shown: { value: 11, precision: 'atLeast' }, criterion: 'sourceKind' });
    expect(fujian?.others.map(({ value }) => value)).toContain(10.7);
  });

  it('are these: a change of the rule or of the records shows here', () => {
    const settled = conflicts.map(({ adcode, year, indicator, shown, others, criterion }) => ({
      key: `${adcode} ${year} ${indicator}`,
      ...{ shown: shown.value, others: others.map(({ value }) => value), criterion },
    }));
    expect(settled).toEqual([
      { key: '350000 2018 bri_trade_growth', shown: 11, others: [10.7], criterion: 'sourceKind' },
      // The estimate of the work report of January 2019 against what customs gave.
      { key: '510000 2018 bri_trade_growth', shown: 24.4, others: [28, 28], criterion: 'sourceKind' },
    ]);
  });

  it.each(
    conflicts.map((conflict) => [`${conflict.adcode} ${conflict.year} ${conflict.indicator}`, conflict] as const),
  )('of %s show a report before others that say something else', (_, { shown, others }) => {
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ value }) => value)).not.toContain(shown.value);
  });
});

describe('what is held', () => {
  it('tells of every province of the series, and what a plan counts itself', () => {
    expect(coverage).toHaveLength(31);
    const guangdong = coverage.find(({ adcode }) => adcode === '440000');
    expect(guangdong?.plans.find(({ planYear }) => planYear === 2020)).toMatchObject({ stated: 22 });
    for (const { plans, official, sources } of coverage) {
      expect(official).toBeLessThanOrEqual(sources);
      for (const plan of plans) expect(plan.official).toBeLessThanOrEqual(plan.sources);
      expect(plans.map(({ planYear }) => planYear)).toContain(2025);
    }
  });

  it('counts the figures of a year as the records hold them: full years, parts, none', () => {
    const of = (indicator: string, adcode: string, year: number) => {
      const held = figureYears.find((each) => each.indicator === indicator);
      const province = held?.provinces[coverage.findIndex((each) => each.adcode === adcode)];
      const place = held?.years.indexOf(year) ?? -1;
      return [province?.full[place], province?.part[place]];
    };
    for (const { adcode } of coverage) {
      for (let year = 2016; year <= 2024; year += 1) expect(of('total_usd', adcode, year)).toEqual([1, 0]);
      expect(of('growth_usd', adcode, 2017)).toEqual([1, 0]);
    }
    // Counted anew from the rows of the table.
    const rows = readFileSync(join(import.meta.dirname, '..', '..', 'data', 'observations.csv'), 'utf8').split('\n');
    for (const { indicator, years, provinces } of figureYears.slice(2)) {
      for (const [index, { adcode }] of coverage.entries()) {
        for (const [place, year] of years.entries()) {
          const own = rows.filter((row) => new RegExp(`^${adcode},${year},[^,]+,${indicator},province,`).test(row));
          const full = own.filter((row) => row.includes(`,${year},FY,`)).length;
          expect([provinces[index]?.full[place], provinces[index]?.part[place]]).toEqual([full, own.length - full]);
        }
      }
    }
  });

  it('lists total and growth in US$ and what is reported, and nothing that is worked out of them', () => {
    expect(figureYears.map(({ indicator }) => indicator)).toEqual([
      'growth_usd',
      'total_usd',
      'trade_total_growth_cny',
      'bri_trade_growth',
      'bri_trade_share',
    ]);
  });
});

describe('the change log', () => {
  it('tells each change in both languages, the latest first', () => {
    expect(changes.length).toBeGreaterThan(5);
    expect(changes.map(({ date }) => date)).toEqual(
      changes
        .map(({ date }) => date)
        .toSorted()
        .toReversed(),
    );
    for (const { textEn, textZh } of changes)
      expect([/[a-z]/.test(textEn), /\p{Script=Han}/u.test(textZh)]).toEqual([true, true]);
  });
});
