import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Atlas, readAtlas } from '../../domain/atlas.ts';
import { computeFigure } from '../../domain/layer.ts';
import { type CoreFile, coreFile } from '../../domain/published.ts';
import { enDetails } from '../../words/enDetails.ts';
import { joinAtlas } from '../joinAtlas.ts';
import { joinShown, joinTrade } from '../joinColumns.ts';
import { parseRecords } from '../parseRecords.ts';
import { textsOf } from '../publishedFile.ts';
import { readTexts } from '../readTexts.ts';
import { edit, smallRecords } from '../smallRecords.ts';
import { publishOpenFiles } from './publishedOpenFiles.ts';

type Line = Readonly<Record<string, string>>;

const { records } = parseRecords(await readTexts('data'));
const texts = textsOf(joinAtlas(records));
const core: CoreFile = coreFile.parse(JSON.parse(texts.get('core.json') ?? ''));
const atlas: Atlas = readAtlas(core, joinTrade(records));

function readLines(file: string, from: ReadonlyMap<string, string> = texts): Line[] {
  return parse(from.get(`${file}.csv`) ?? '', { columns: true });
}

const observations = readLines('observations');
const idsOf = (file: string, column: string) => new Set(readLines(file).map((line) => line[column]));
const listed = (file: string, column: string) =>
  readLines(file).flatMap((line) => (line[column] ?? '').split(';').filter((id) => id !== ''));

/** The figure of a province, or of all together, as the table holds it. */
function computedValue(indicator: string, adcode: string, year: number): number | undefined {
  const line = byKey.get(`${indicator} ${adcode} ${year}`);
  return line && Number(line.value);
}

const byKey = new Map(
  observations
    .filter(({ indicator = '' }) => indicator.endsWith('_usd') && indicator !== 'fdi_usd')
    .map((line) => [`${line.indicator} ${line.adcode} ${line.year}`, line]),
);

describe('the open tables', () => {
  it('hold every record once', () => {
    const counts = {
      plans: records.tasks.entries.length,
      documents: records.documents.entries.length,
      terms: records.terms.entries.length,
      plan_links: records.planLinks.entries.length,
      trade_usd: records.trade.entries.length,
      national: records.national.entries.length,
      claims: records.claims.entries.length,
      claim_links: records.claims.entries.flatMap(({ record }) => record.links).length,
      context: records.context.entries.length,
      context_evidence: records.context.entries.flatMap(({ record }) => record.evidence).length,
      sources: records.sources.entries.length,
      provinces: 34,
      indicators: records.indicators.entries.length,
      priorities: 5,
    };
    for (const [file, count] of Object.entries(counts)) expect(readLines(file), file).toHaveLength(count);
    const quoted = observations.filter(({ derived, indicator }) => derived === 'false' && indicator !== 'total_usd');
    expect(quoted).toHaveLength(records.observations.entries.length);
  });

  it('are written in the bytes that their description promises', () => {
    for (const [path, text] of texts) {
      if (!path.endsWith('.csv')) continue;
      expect(text, path).not.toMatch(/^\uFEFF|\r/);
      expect(text.endsWith('\n'), path).toBe(true);
    }
  });

  it('keep the digits that the sources print', () => {
    const printed = records.observations.entries.map(({ raw }) => String(raw.value));
    const kept = observations.filter(({ low }) => low === '').map(({ value }) => value);
    expect(kept.toSorted()).toEqual(printed.toSorted());
    const thousands = records.trade.entries.map(({ raw }) => raw.trade_total_usd_thousand);
    expect(readLines('trade_usd').map((line) => line.trade_total_usd_thousand)).toEqual(thousands);
  });

  it('name only records that are there in their lists', () => {
    for (const id of listed('documents', 'also_source_ids')) expect(idsOf('sources', 'source_id')).toContain(id);
    for (const id of listed('plans', 'also_document_ids')) expect(idsOf('documents', 'document_id')).toContain(id);
    expect(listed('plans', 'also_document_ids').length).toBeGreaterThan(0);
  });

  it('lead from each claim to one record', () => {
    for (const { observation_id, task_id, document_id } of readLines('claim_links')) {
      expect([observation_id, task_id, document_id].filter((id) => id !== '')).toHaveLength(1);
    }
  });

  it('link only what may be linked', () => {
    const hidden = parseRecords(
      edit(smallRecords(), 'data/sources.csv', 'https://example.org/a,true', 'https://example.org/a,false'),
    ).records;
    expect(JSON.stringify(joinAtlas(hidden))).not.toContain('example.org');
    expect(publishOpenFiles(smallRecords()).get('sources.csv')).toContain('https://example.org/a');
  });

  it('say "not known" with an empty cell and keep it apart from false', () => {
    const known = new Set(readLines('plans').map(({ names_bri }) => names_bri));
    expect(known).toEqual(new Set(['true', 'false', '']));
  });
});

describe('the table of observations', () => {
  it('has its columns under the names that readers were promised, ours at the end', () => {
    const [header = ''] = (texts.get('observations.csv') ?? '').split('\n');
    expect(header).toBe(
      'adcode,province,year,period,indicator,currency,value,unit,precision,scope,country_set,derived,shown,source_id,' +
        'note,low,high,period_inferred,note_zh,observation_id',
    );
  });

  it('holds what is computed beside what is quoted', () => {
    const computed = new Set(observations.filter(({ derived }) => derived === 'true').map((line) => line.indicator));
    expect(computed).toEqual(new Set(['growth_usd', 'share_usd', 'gap_usd', 'contribution_usd', 'total_usd']));
  });
});

describe('the overview', () => {
  it('offers every file to take away, each with what it holds', () => {
    const offered = Object.keys(enDetails.overview.fileNames);
    const open = joinAtlas(records).filter(({ use }) => use === 'open');
    expect(offered.toSorted()).toEqual(open.map(({ path }) => path).toSorted());
  });
});

describe('the figures in US$', () => {
  it('are those that the app computes', () => {
    let compared = 0;
    for (const indicator of atlas.figureIndicators.filter(({ currency }) => currency === 'usd')) {
      for (const year of atlas.trade.years) {
        for (const subject of ['together', ...atlas.trade.adcodes] as const) {
          const figure = computeFigure(atlas, indicator, subject, year);
          if (figure === undefined) continue;
          const adcode = subject === 'together' ? '' : subject;
          expect(computedValue(indicator.recordId, adcode, year)).toBeCloseTo(figure.value, 9);
          compared += 1;
        }
      }
    }
    // 31 provinces: growth, gap and contribution of 8 years, total and share of 9; three of these for all together.
    expect(compared).toBe(31 * (3 * 8 + 2 * 9) + 8 + 8 + 9);
  });

  it('reach back to the first compilation and never across 2015', () => {
    const years = observations.filter(({ indicator }) => indicator === 'growth_usd').map(({ year }) => Number(year));
    expect([...new Set(years)].toSorted((a, b) => a - b)).toEqual([
      2008, 2009, 2010, 2011, 2012, 2013, 2014, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
  });

  it('hold all that the records call computed', () => {
    const computed = records.indicators.entries.filter(({ record }) => record.recorded_in.includes('computed'));
    const held = new Set(observations.map(({ indicator }) => indicator));
    for (const { record } of computed) expect(held).toContain(record.id);
  });

  it('add up: contributions to the growth together, shares to the whole', () => {
    for (const year of atlas.trade.years) {
      const sumOf = (indicator: string) =>
        atlas.trade.adcodes.reduce((sum, adcode) => sum + (computedValue(indicator, adcode, year) ?? 0), 0);
      expect(sumOf('contribution_usd')).toBeCloseTo(computedValue('growth_usd', '', year) ?? 0, 8);
      expect(sumOf('share_usd')).toBeCloseTo(100, 8);
      expect(sumOf('total_usd')).toBeCloseTo(computedValue('total_usd', '', year) ?? 0, 6);
    }
  });

  it('lose no digit of the record when they change their unit', () => {
    for (const { record } of records.trade.entries) {
      const total = computedValue('total_usd', record.adcode, record.year) ?? 0;
      expect(Number((total * 1e6).toFixed(3))).toBe(record.trade_total_usd_thousand);
    }
  });

  it('say what is computed, from which source, and how exactly', () => {
    const guangdong = byKey.get('growth_usd 440000 2022');
    expect(guangdong).toMatchObject({
      derived: 'true',
      shown: 'true',
      precision: 'rounded',
      unit: '%',
      scope: 'province',
    });
    expect(Number(guangdong?.low)).toBeLessThan(Number(guangdong?.value));
    expect(byKey.get('total_usd 440000 2024')).toMatchObject({ derived: 'false', precision: 'exact', unit: 'bn US$' });
    expect(byKey.get('total_usd 440000 2022')).toMatchObject({ derived: 'false', precision: 'rounded' });
  });

  it('give the provinces together no code that could be taken for one', () => {
    const together = observations.filter(({ scope }) => scope === 'together');
    expect(new Set(together.map(({ adcode }) => adcode))).toEqual(new Set(['']));
    expect(new Set(together.map(({ province }) => province))).toEqual(new Set(['31 provinces together']));
    expect(observations.filter(({ adcode }) => adcode === '')).toEqual(together);
  });
});

describe('the shown observation', () => {
  const shown = observations.filter((line) => line.shown === 'true');

  it('is one a province, indicator, year and country set', () => {
    const keys = shown.map((line) => [line.adcode, line.indicator, line.year, line.country_set].join(' '));
    expect(new Set(keys).size).toBe(keys.length);
    expect(observations.length).toBeGreaterThan(shown.length);
  });

  it('is the one that the map shows', () => {
    const ids = new Set(shown.map((line) => line.observation_id));
    const onMap = joinShown(records);
    expect(onMap.length).toBeGreaterThan(200);
    for (const { adcode, year, period, indicator, countrySet, sourceId } of onMap) {
      const parts = [adcode, year, period, indicator, 'province', countrySet, sourceId];
      expect(ids).toContain(parts.filter((part) => part !== undefined).join('/'));
    }
  });

  it('is never that of a city or a port', () => {
    expect(new Set(shown.map(({ scope }) => scope))).toEqual(new Set(['province', 'together']));
  });
});

describe('the descriptor', () => {
  const descriptor: Readonly<Record<string, unknown>> = JSON.parse(texts.get('datapackage.json') ?? '{}');

  it('carries the version of the app, which any change of an open file changes', () => {
    expect(descriptor.version).toBe(core.version);
    const versionOf = (from: ReadonlyMap<string, string>) =>
      /"version": "(\w+)"/.exec(publishOpenFiles(from).get('datapackage.json') ?? '')?.[1];
    // The app does not load where a seat of government stands.
    const moved = edit(smallRecords(), 'data/provinces.csv', 'Seat 0,省会,75.528,33', 'Seat 0,省会,75.528,34');
    expect(versionOf(moved)).not.toBe(versionOf(smallRecords()));
  });

  it('is the same bytes for the same records, in whatever order they are read', () => {
    const again = publishOpenFiles(new Map([...smallRecords()].toReversed()));
    expect(again.get('datapackage.json')).toBe(publishOpenFiles(smallRecords()).get('datapackage.json'));
    expect(texts.get('datapackage.json')).not.toContain('"created"');
  });
});
