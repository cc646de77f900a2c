import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { growthAbout, listNamedSeries, planYearsOf, readBetween } from './planOutcome.ts';
import { listReports } from './provinceReports.ts';
import { provinceFile } from './published.ts';
import { adcodeOf, realAtlas } from './realAtlas.ts';

const FILE = join(import.meta.dirname, '..', '..', 'public', 'data', 'provinces', '350000.json');
const fujian = provinceFile.parse(JSON.parse(readFileSync(FILE, 'utf8')));

describe('what stands beside a plan', () => {
  it('is growth before, in and after its year, and a gap where there is none', () => {
    const years = growthAbout(realAtlas, adcodeOf('Fujian'), 2019);
    expect(years.map(({ year }) => year)).toEqual([2018, 2019, 2020]);
    expect(years.every(({ own, together }) => own !== undefined && together !== undefined)).toBe(true);
    expect(growthAbout(realAtlas, adcodeOf('Fujian'), 2025).map(({ own }) => own !== undefined)).toEqual([true, false]);
  });

  it('is a series only where a task names it, with one report a year', () => {
    const series = listNamedSeries(realAtlas, fujian, listReports(fujian));
    expect(series.map(({ indicator }) => indicator.id)).toEqual(['crexpress_trips', 'exports_growth_cny']);
    for (const { tasks, reports } of series) {
      expect(tasks.length).toBeGreaterThan(0);
      const years = reports.map(({ observation }) => observation.year);
      expect(years).toEqual([...new Set(years)].toSorted((a, b) => a - b));
    }
  });
});

describe('a series of trade with Belt and Road countries', () => {
  it('is one for each list of countries, and says which', () => {
    const jiangsu = provinceFile.parse(JSON.parse(readFileSync(FILE.replace('350000', '320000'), 'utf8')));
    const series = listNamedSeries(realAtlas, jiangsu, listReports(jiangsu)).filter(({ indicator }) =>
      indicator.id.startsWith('bri_trade'),
    );
    expect(series.length).toBeGreaterThan(1);
    for (const { countrySet, reports } of series) {
      expect(countrySet).toBeDefined();
      expect(reports.every(({ observation }) => observation.countrySet === countrySet)).toBe(true);
    }
    const keys = series.map(({ indicator, countrySet }) => `${indicator.id} ${countrySet}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('two plans of a province', () => {
  it('hold each task once, and link only what a record links', () => {
    expect(planYearsOf(fujian)).toEqual([2019, 2020, 2025]);
    for (const [earlierYear, laterYear] of [
      [2019, 2020],
      [2020, 2025],
      [2019, 2025],
    ] as const) {
      const rows = readBetween(fujian, earlierYear, laterYear);
      const ids = rows.flatMap(({ linked, earlier, later }) => [
        ...linked.flatMap((each) => [each.earlier.id, each.later.id]),
        ...[...earlier, ...later].map(({ id }) => id),
      ]);
      const wanted = fujian.tasks.filter(({ planYear }) => planYear === earlierYear || planYear === laterYear);
      expect(new Set(ids)).toEqual(new Set(wanted.map(({ id }) => id)));
      for (const { linked } of rows) {
        for (const { earlier, later } of linked) {
          expect(fujian.planLinks).toContainEqual(
            expect.objectContaining({ earlierTaskId: earlier.id, laterTaskId: later.id }),
          );
        }
      }
    }
    expect(readBetween(fujian, 2019, 2020).some(({ linked }) => linked.length > 0)).toBe(true);
  });
});
