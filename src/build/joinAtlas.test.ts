import { describe, expect, it } from 'vitest';
import { readBits } from '../domain/bitSet.ts';
import { parseColumnFile } from '../domain/columnHeader.ts';
import { columnPath } from '../domain/edition.ts';
import { coreFile, nationFile, provinceFile } from '../domain/published.ts';
import { termsFile } from '../domain/publishedTerms.ts';
import { readTradeColumns } from '../domain/trade.ts';
import { joinAtlas } from './joinAtlas.ts';
import { joinShown } from './joinColumns.ts';
import { parseRecords } from './parseRecords.ts';
import { bytesOf, textsOf } from './publishedFile.ts';
import type { RecordTexts } from './readTexts.ts';
import { edit, smallRecords } from './smallRecords.ts';

function publish(texts: RecordTexts) {
  const { records } = parseRecords(texts);
  const published = joinAtlas(records);
  const files = textsOf(published);
  const read = (path: string): unknown => JSON.parse(files.get(path) ?? 'null');
  return {
    files,
    published,
    shown: joinShown(records),
    columnsOf: (recordId: string) => parseColumnFile(recordId, bytesOf(published, columnPath(recordId))),
    core: coreFile.parse(read('core.json')),
    nation: nationFile.parse(read('nation.json')),
    beijing: provinceFile.parse(read('provinces/110000.json')),
  };
}

const OBSERVATIONS = 'data/observations.csv';
const FIRST = '110000,2024,FY,bri_trade_cny,province,partner,office-a,700.5,exact,false,,';

function withObservations(...rows: string[]) {
  return publish(edit(smallRecords(), OBSERVATIONS, `${FIRST}\n`, rows.map((row) => `${row}\n`).join('')));
}

describe('the published files', () => {
  it('are core, columns, nation, articles, briefings, terms, plans, method, one a province-level unit, the boundaries, and the open files', () => {
    const { published } = publish(smallRecords());
    const paths = published.map(({ path }) => path);
    expect(new Set(paths).size).toBe(7 + 2 + 34 + 2 + 17);
    expect(paths).toHaveLength(7 + 2 + 34 + 2 + 17);
    expect(paths).toEqual(
      expect.arrayContaining([
        'columns/total_usd.bin',
        'columns/bri_trade_cny.bin',
        'provinces/440000.json',
        'shapes.detail.json',
        'datapackage.json',
        'observations.csv',
      ]),
    );
  });

  it('are the same bytes for the same records, and of another version for others', () => {
    const once = publish(smallRecords());
    const again = publish(new Map([...smallRecords()].toReversed()));
    expect(again.published).toEqual(once.published);
    expect(once.core.version).toMatch(/^[0-9a-f]{12}$/);
    const versions = [once.nation.version, once.beijing.version, once.columnsOf('total_usd').version];
    expect(versions).toEqual([once.core.version, once.core.version, once.core.version]);
    const other = publish(edit(smallRecords(), OBSERVATIONS, '700.5', '700.6'));
    expect(other.core.version).not.toBe(once.core.version);
  });

  it('hold trade as columns of all provinces, one a year', () => {
    const trade = readTradeColumns(publish(smallRecords()).columnsOf('total_usd'));
    expect(trade.years).toEqual([2022, 2023]);
    expect(trade.sourceIds).toEqual(['copy-a', 'copy-a']);
    expect(trade.levels.map((level) => level[1])).toEqual([11_000_000, 11_000_123]);
    expect(trade.steps.map((step) => step[1])).toEqual([10_000, 1]);
    expect(trade.levels.map((level) => level.filter((value) => !Number.isNaN(value)).length)).toEqual([31, 31]);
  });

  it('date the data by the latest day of a source', () => {
    const { core } = publish(edit(smallRecords(), 'data/sources.csv', '2020-05,en,', '2026,en,'));
    expect(core.dataAsOf).toBe('2025-01-20');
  });

  it('say who holds a task: its own, and planned', () => {
    const holders = (texts: RecordTexts) => {
      const { core } = publish(texts);
      const { provinces = '' } = core.planHoldings.find(({ priority }) => priority === 'trade') ?? {};
      const bits = readBits(provinces, core.provinces.length);
      return core.provinces.filter((_, index) => bits[index] === 1).map(({ adcode }) => adcode);
    };
    const plan = 'data/plans/2025/110000.json';
    expect(holders(smallRecords())).toHaveLength(31);
    expect(holders(edit(smallRecords(), plan, '"level": "province"', '"level": "city"'))).not.toContain('110000');
    expect(holders(edit(smallRecords(), plan, '"relation": "plan"', '"relation": "event"'))).not.toContain('110000');
    expect(publish(smallRecords()).core.planHoldings).toHaveLength(5);
  });

  it('give a province the links between its plans and no other', () => {
    const texts = smallRecords();
    for (const adcode of ['110000', '120000']) {
      const plan = texts.get(`data/plans/2025/${adcode}.json`) ?? '';
      texts.set(`data/plans/2020/${adcode}.json`, plan.replaceAll(`${adcode}-2025`, `${adcode}-2020`));
    }
    const rows = ['110000', '120000'].map(
      (adcode) => `${adcode}-2020-01,${adcode}-2025-01,kept,Both name trade.,两者都提到贸易。\n`,
    );
    texts.set('data/plans/links.csv', `${texts.get('data/plans/links.csv')}${rows.join('')}`);
    expect(publish(texts).beijing.planLinks).toEqual([
      {
        earlierTaskId: '110000-2020-01',
        laterTaskId: '110000-2025-01',
        kind: 'kept',
        reasonEn: 'Both name trade.',
        reasonZh: '两者都提到贸易。',
      },
    ]);
  });

  it('say of a term which records quote it, in any of its forms', () => {
    const { terms } = termsFile.parse(JSON.parse(publish(smallRecords()).files.get('terms.json') ?? 'null'));
    expect(terms).toMatchObject([{ termZh: '对外贸易', alsoZh: ['贸易'], documents: [], claims: [] }]);
    expect(terms[0]?.tasks).toHaveLength(31);
    expect(terms[0]?.tasks).toContain('110000-2025-01');
  });

  it('say of a task which series it names', () => {
    const { files, beijing } = publish(smallRecords());
    const naming = provinceFile.parse(JSON.parse(files.get('provinces/150000.json') ?? 'null'));
    expect(naming.tasks[0]?.series).toEqual(['bri_trade_cny']);
    expect(beijing.tasks[0]?.series).toBeUndefined();
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
    expect(beijing.sources.map(({ publisherZh }) => publisherZh)).toEqual([undefined, undefined, '某办公室']);
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
  const shownOf = ({ shown }: ReturnType<typeof publish>) => shown.filter(({ adcode }) => adcode === '110000');

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
