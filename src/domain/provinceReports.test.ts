import { describe, expect, it } from 'vitest';
import { shownObservation } from './atlas.ts';
import { findFigure } from './layer.ts';
import { findQuoted, groupReports, listReports, type ReportGroup } from './provinceReports.ts';
import { adcodeOf, readRealProvince, realAtlas } from './realAtlas.ts';
import { explainChoice } from './shownObservation.ts';
import type { Precision } from './vocabulary.ts';

function groupsOf(nameEn: string, year: number): ReportGroup[] {
  return groupReports(listReports(readRealProvince(adcodeOf(nameEn))), year, realAtlas.indicatorOf);
}

/** What the panel lists where reports differ: each figure with how exact it is and how many sources give it. */
function differingOf(group: ReportGroup | undefined): [number, Precision, number][] {
  return (group?.differing ?? []).map((reports) => [reports[0].value, reports[0].precision, reports.length]);
}

function groupOf(nameEn: string, year: number, indicator: string): ReportGroup | undefined {
  return groupsOf(nameEn, year).find((group) => group.indicator === indicator);
}

/** All groups of all provinces and years that hold more than the report that is shown. */
function groupsOfMany(): ReportGroup[] {
  return realAtlas.adcodes.flatMap((adcode) => {
    const reports = listReports(readRealProvince(adcode));
    const years = new Set(reports.map(({ observation }) => observation.year));
    return [...years].flatMap((year) =>
      groupReports(reports, year, realAtlas.indicatorOf).filter(({ reports: all }) => all.length > 1),
    );
  });
}

describe('why a report is shown', () => {
  const groups = groupsOfMany().flatMap(({ shown, reports }) => (shown ? [{ shown, reports }] : []));

  it('can be told of every figure with several reports, and against each of the others', () => {
    expect(groups.length).toBeGreaterThan(50);
    for (const { shown, reports } of groups) {
      expect(explainChoice(shown, reports)).toBeDefined();
      for (const other of reports) {
        if (other !== shown) expect(explainChoice(shown, [shown, other])?.over).toBe(other);
      }
    }
  });

  it('is the estimate of the work report giving way to what customs gave: Sichuan 2018, 30 % and 29.2 %', () => {
    const group = groupOf('Sichuan', 2018, 'trade_total_growth_cny');
    const estimate = group?.reports.find(({ value, sourceKind }) => value === 30 && sourceKind === 'repost');
    if (group?.shown === undefined || estimate === undefined) throw new RangeError('Sichuan 2018 lacks its reports');
    expect(explainChoice(group.shown, [group.shown, estimate])?.criterion).toBe('sourceKind');
  });
});

describe('the reports of a province', () => {
  it('stand with their sources', () => {
    const reports = listReports(readRealProvince(adcodeOf('Fujian')));
    const exports2018 = reports.find(({ observation }) => observation.indicator === 'exports_cny');
    expect(exports2018).toMatchObject({ value: 7600, precision: 'atLeast', sourceKind: 'article' });
    expect(reports.every(({ source, sourceId }) => source.id === sourceId)).toBe(true);
  });

  it('are refused where a source is missing, with the file and the source named', () => {
    const file = readRealProvince(adcodeOf('Fujian'));
    const cut = { ...file, sources: file.sources.filter(({ kind }) => kind !== 'article') };
    expect(() => listReports(cut)).toThrow('provinces/350000.json cites the source article-2019-02-bcf5');
  });

  it('show the figure and not the bound it allows: Sichuan 2024, over 1 trillion yuan and 1,045.72 billion', () => {
    const group = groupOf('Sichuan', 2024, 'trade_total_cny');
    expect(group?.reports.map(({ value }) => value)).toEqual([10000, 10457.2]);
    expect(group?.shown).toMatchObject({ value: 10457.2, precision: 'exact', sourceKind: 'repost' });
    expect(differingOf(group)).toEqual([]);
  });

  it("show the government's bound against a figure outside it, and the range: Fujian 2018, over 11 % and 10.7 %", () => {
    const group = groupOf('Fujian', 2018, 'bri_trade_growth');
    expect(group?.shown).toMatchObject({ value: 11, precision: 'atLeast', sourceKind: 'government' });
    expect(differingOf(group)).toEqual([
      [10.7, 'exact', 1],
      [11, 'atLeast', 3],
    ]);
  });

  it('differ without conflict up to one point: Sichuan 2018, 30 % and 29.2 %', () => {
    const group = groupOf('Sichuan', 2018, 'trade_total_growth_cny');
    expect(group?.reports.map(({ observation }) => observation.period)).toContain('M1-11');
    expect(group?.shown).toMatchObject({ value: 29.2, sourceKind: 'state media', period: { kind: 'fullYear' } });
    expect(differingOf(group)).toEqual([]);
  });

  it('show nothing that is counted with another province or over many years: Sichuan 2024, freight trains', () => {
    const group = groupOf('Sichuan', 2024, 'crexpress_trips');
    expect(group?.reports).toHaveLength(1);
    expect(group?.shown).toBeUndefined();
  });

  it('are those of the year alone, none where none is held', () => {
    const years = groupsOf('Fujian', 2018).flatMap(({ reports }) => reports.map(({ observation }) => observation.year));
    expect(new Set(years)).toEqual(new Set([2018]));
    expect(groupsOf('Fujian', 2007)).toEqual([]);
    expect(groupsOf('Hong Kong', 2018)).toEqual([]);
  });

  it('never mix two country sets in one group', () => {
    for (const { adcode } of realAtlas.provinces) {
      const reports = listReports(readRealProvince(adcode));
      for (const year of [2018, 2022, 2023, 2024]) {
        for (const group of groupReports(reports, year, realAtlas.indicatorOf)) {
          expect(new Set(group.reports.map(({ countrySet }) => countrySet)).size).toBe(1);
        }
      }
    }
  });

  it('give the map what the panel shows', () => {
    let compared = 0;
    for (const { adcode } of realAtlas.provinces) {
      const reports = listReports(readRealProvince(adcode));
      for (const indicator of realAtlas.figureIndicators) {
        for (let year = indicator.firstYear; year <= indicator.lastYear; year += 1) {
          const onMap = shownObservation(realAtlas, indicator.recordId, adcode, year);
          if (onMap === undefined) continue;
          const inPanel = groupReports(reports, year, realAtlas.indicatorOf).find(
            (group) => group.indicator === indicator.recordId && group.countrySet === onMap.countrySet,
          );
          const where = `${adcode} ${year} ${indicator.recordId}`;
          expect(inPanel?.shown, where).toMatchObject({ value: onMap.value, sourceId: onMap.sourceId });
          const values = differingOf(inPanel).map(([value]) => value);
          const range = values.length === 0 ? undefined : [Math.min(...values), Math.max(...values)];
          expect(range, where).toEqual(onMap.conflict?.map(({ value }) => value));
          expect(findQuoted(realAtlas, groupReports(reports, year, realAtlas.indicatorOf), indicator, year)).toEqual(
            findFigure(realAtlas, indicator, adcode, year),
          );
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(200);
  });
});
