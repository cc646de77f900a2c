import { describe, expect, it } from 'vitest';
import { coreFile, nationFile, provinceFile } from '../domain/published.ts';
import { joinAtlas } from './joinAtlas.ts';
import { parseRecords } from './parseRecords.ts';
import type { RecordTexts } from './readTexts.ts';
import { edit, smallRecords } from './smallRecords.ts';

function publish(texts: RecordTexts) {
  const files = new Map(joinAtlas(parseRecords(texts).records).map(({ path, text }) => [path, text]));
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  return {
    files,
    core: coreFile.parse(read('core.json')),
    nation: nationFile.parse(read('nation.json')),
    beijing: provinceFile.parse(read('provinces/110000.json')),
  };
}

const OBSERVATIONS = 'data/observations.csv';
const FIRST = '110000,2024,FY,bri_trade_cny,province,partner,office-a,700.5,exact,false,';

function withObservations(...rows: string[]) {
  return publish(edit(smallRecords(), OBSERVATIONS, `${FIRST}\n`, rows.map((row) => `${row}\n`).join('')));
}

describe('the published files', () => {
  it('are the core, the nation, the articles, one a province-level unit, the boundaries, and the open files', () => {
    const { files } = publish(smallRecords());
    expect(files.size).toBe(3 + 34 + 2 + 15);
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'provinces/440000.json',
        'boundaries.detail.json',
        'datapackage.json',
        'observations.csv',
      ]),
    );
  });

  it('are the same bytes for the same records, and of another version for others', () => {
    const once = publish(smallRecords());
    const again = publish(new Map([...smallRecords()].toReversed()));
    expect(again.files).toEqual(once.files);
    expect(once.core.version).toMatch(/^[0-9a-f]{12}$/);
    expect([once.nation.version, once.beijing.version]).toEqual([once.core.version, once.core.version]);
    const other = publish(edit(smallRecords(), OBSERVATIONS, '700.5', '700.6'));
    expect(other.core.version).not.toBe(once.core.version);
  });

  it('hold trade as a table of provinces and years', () => {
    const { trade } = publish(smallRecords()).core;
    expect(trade.adcodes).toHaveLength(31);
    expect(trade.years).toEqual([2022, 2023]);
    expect(trade.sourceIds).toEqual(['copy-a', 'copy-a']);
    expect(trade.totalUsdThousand[1]).toEqual([11_000_000, 11_000_123]);
    expect(trade.stepUsdThousand[1]).toEqual([10_000, 1]);
  });

  it('date the data by the latest day of a source', () => {
    const { core } = publish(edit(smallRecords(), 'data/sources.csv', '2020-05,en,', '2026,en,'));
    expect(core.dataAsOf).toBe('2025-01-20');
  });

  it('say who holds a task: its own, and planned', () => {
    const holders = (texts: RecordTexts) =>
      publish(texts).core.planHoldings.find(({ priority }) => priority === 'trade')?.adcodes;
    const plan = 'data/plans/2025/110000.json';
    expect(holders(smallRecords())).toHaveLength(31);
    expect(holders(edit(smallRecords(), plan, '"level": "province"', '"level": "city"'))).not.toContain('110000');
    expect(holders(edit(smallRecords(), plan, '"relation": "plan"', '"relation": "event"'))).not.toContain('110000');
    expect(publish(smallRecords()).core.planHoldings).toHaveLength(5);
  });

  it('give a province its records, with the unit of a target and only the sources it cites', () => {
    const { beijing } = publish(smallRecords());
    expect(beijing.tasks[0]?.target).toEqual({
      indicator: 'trade_total_growth',
      value: 5,
      unit: '%',
      textZh: '增长5%',
    });
    expect(beijing.claims[0]?.links.map(({ kind }) => kind)).toEqual(['observation', 'task', 'document']);
    expect(beijing.observations).toHaveLength(1);
    expect(beijing.sources.map(({ id }) => id)).toEqual(['article-a', 'copy-a', 'office-a']);
  });

  it('give an address only where it may be linked', () => {
    const texts = edit(smallRecords(), 'data/sources.csv', 'https://example.org/a,true', 'https://example.org/a,false');
    const urls = (from: RecordTexts) => publish(from).nation.sources.map(({ url }) => url);
    expect(urls(smallRecords())).toContain('https://example.org/a');
    expect(urls(texts)).not.toContain('https://example.org/a');
  });
});

describe('the shown observations', () => {
  const shownOf = ({ core }: ReturnType<typeof publish>) => core.shown.filter(({ adcode }) => adcode === '110000');

  it('are one a province, year and indicator: the full year', () => {
    const part = FIRST.replace('FY', 'M1-6').replace('700.5', '340.2');
    expect(shownOf(withObservations(FIRST, part))).toEqual([
      {
        adcode: '110000',
        year: 2024,
        period: 'FY',
        indicator: 'bri_trade_cny',
        value: 700.5,
        precision: 'exact',
        countrySet: 'partner',
        sourceId: 'office-a',
      },
    ]);
  });

  it('carry the range where another report of the same period conflicts', () => {
    const other = FIRST.replace('office-a', 'copy-a').replace('700.5', '800.5');
    expect(shownOf(withObservations(other, FIRST))).toMatchObject([
      { sourceId: 'office-a', conflict: [{ value: 700.5 }, { value: 800.5 }] },
    ]);
  });

  it('keep to the country set of the year', () => {
    const route = FIRST.replace('2024,FY', '2023,M1-6').replace('partner', 'route');
    const before = route.replace('2023,M1-6', '2022,FY');
    const shown = shownOf(withObservations(before, route, FIRST));
    expect(shown.map(({ year, countrySet }) => [year, countrySet])).toEqual([
      [2022, 'route'],
      [2024, 'partner'],
    ]);
  });

  it('keep to the years of the layer and to the province itself', () => {
    const early = FIRST.replace('2024', '2019').replace('partner', 'route');
    const city = FIRST.replace(',province,', ',city,');
    expect(shownOf(withObservations(early, city))).toEqual([]);
  });
});
