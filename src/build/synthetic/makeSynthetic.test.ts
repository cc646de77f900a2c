import { isDeepStrictEqual as isSame } from 'node:util';
import { describe, expect, it } from 'vitest';
import { parseAdcode } from '../../domain/adcode.ts';
import { type Atlas, readAtlas, shownObservation } from '../../domain/atlas.ts';
import { readBoundaries } from '../../domain/boundaries.ts';
import { parseColumnFile } from '../../domain/columnHeader.ts';
import { columnPath } from '../../domain/edition.ts';
import { groupByLegendKey, hasDots } from '../../domain/legend.ts';
import { legendKeyOf } from '../../domain/mapPicture.ts';
import { coreFile, nationFile, provinceFile } from '../../domain/published.ts';
import { readReportedColumns } from '../../domain/reportedColumns.ts';
import { readTradeColumns, TRADE_RECORD } from '../../domain/trade.ts';
import { defaultView, makeLayer } from '../../domain/view.ts';
import { joinCore } from '../joinCore.ts';
import { parseRecords } from '../parseRecords.ts';
import { bytesOf, contentOf, type PublishedFile } from '../publishedFile.ts';
import { readTexts } from '../readTexts.ts';
import { makeSynthetic } from './makeSynthetic.ts';
import { readSyntheticOptions } from './options.ts';

const real = joinCore(parseRecords(await readTexts(`${import.meta.dirname}/../../../data`)).records);
const make = (...words: string[]) => [...makeSynthetic(readSyntheticOptions(words), real)];

function read(files: readonly PublishedFile[], path: string) {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`${path} was not made`);
  return JSON.parse(String(contentOf(file)));
}

function readWhole(files: readonly PublishedFile[]): Atlas {
  const core = coreFile.parse(read(files, 'core.json'));
  const columnsOf = (recordId: string) => parseColumnFile(recordId, bytesOf(files, columnPath(recordId)));
  const reported = core.indicators.filter(({ map }) => map?.reported);
  return readAtlas(
    core,
    readTradeColumns(columnsOf(TRADE_RECORD)),
    reported.map(({ id }) => readReportedColumns(columnsOf(id))),
  );
}

describe('synthetic data', () => {
  it.each(['app', 'plain'])('is the same bytes for the same seed, and other bytes for another (%s)', (shape) => {
    const files = make('regions=20', 'years=5', 'seed=7', `shape=${shape}`);
    expect(make('regions=20', 'years=5', 'seed=7', `shape=${shape}`)).toEqual(files);
    const others = make('regions=20', 'years=5', 'seed=8', `shape=${shape}`);
    expect(others.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
    const same = files
      .filter((file, index) => isSame(contentOf(file), contentOf(others[index] ?? file)))
      .map(({ path }) => path);
    expect(same.filter((path) => path !== 'nation.json')).toEqual([]);
  });

  it('is an atlas that the app reads, with figures in the opening year', () => {
    const files = make('regions=34', 'years=8', 'indicators=4');
    const atlas = readWhole(files);
    expect(atlas.provinces).toHaveLength(34);
    expect(atlas.findProvince('350000')).toBeDefined();
    expect(atlas.yearRange).toEqual([2016, 2024]);
    const layer = makeLayer(atlas, defaultView(atlas));
    const kinds = atlas.adcodes.map((adcode) => layer.cellOf(adcode).kind);
    expect(kinds.filter((kind) => kind === 'figure')).toHaveLength(31);
    expect(kinds.filter((kind) => kind === 'notInSeries')).toHaveLength(3);

    const boundaries = readBoundaries(read(files, 'boundaries.overview.json'));
    expect(boundaries.provinces.features.map(({ properties }) => properties.adcode)).toEqual(
      atlas.provinces.map(({ adcode }) => adcode),
    );
    expect(nationFile.parse(read(files, 'nation.json')).version).toBe(atlas.version);
    const province = provinceFile.parse(read(files, 'provinces/350000.json'));
    expect(province.version).toBe(atlas.version);
    expect(province.tasks.length).toBeGreaterThan(0);
  });

  it('keeps fifty years and more indicators than the records have within what the app reads', () => {
    const files = make('regions=5', 'years=50', 'indicators=40');
    expect(readWhole(files).trade.years).toHaveLength(51);
    expect(coreFile.parse(read(files, 'core.json')).indicators).toHaveLength(40);
  });

  it('shows on the map of a reported indicator what the files of the regions hold', () => {
    const files = make('regions=40', 'years=4', 'indicators=8');
    const atlas = readWhole(files);
    const indicator = atlas.figureIndicator('bri-growth', 'cny');
    const members = atlas.provinces.filter(({ inSeries }) => inSeries);
    const observations = members.flatMap(
      ({ adcode }) => provinceFile.parse(read(files, `provinces/${adcode}.json`)).observations,
    );
    let compared = 0;
    for (const { adcode, indicator: id, year, value } of observations) {
      const shown = shownObservation(atlas, id, parseAdcode(adcode), year);
      if (id !== indicator?.recordId) continue;
      expect(shown?.value, `${adcode} ${year}`).toBe(value);
      compared++;
    }
    expect(compared).toBeGreaterThan(50);
  });

  it('counts in the legend what are too many for a dot each, and names the first few', () => {
    const atlas = readWhole(make('regions=120', 'years=4', 'indicators=8'));
    const layer = makeLayer(atlas, defaultView(atlas));
    const groups = [...groupByLegendKey(layer).entries()];
    expect(hasDots(layer)).toBe(false);
    expect(groups.reduce((sum, [, { count }]) => sum + count, 0)).toBe(120);
    for (const [key, { count, adcodes }] of groups) {
      expect(adcodes).toHaveLength(Math.min(5, count));
      for (const adcode of adcodes) expect(legendKeyOf(layer.cellOf(adcode))).toBe(key);
    }
  });

  it('tells every region apart, by each of its names', () => {
    const { provinces } = coreFile.parse(read(make('regions=800', 'years=2', 'indicators=2'), 'core.json'));
    for (const field of [
      'adcode',
      'isoCode',
      'nameEn',
      'nameZh',
      'nameZhFull',
      'pinyin',
      'seatName',
      'seatNameZh',
    ] as const) {
      expect(new Set(provinces.map((province) => province[field])).size, field).toBe(800);
    }
  });

  it('gives other map libraries numbered polygons, a value for each and a colour for each class', () => {
    const files = make('regions=370', 'years=3', 'shape=plain');
    const regions = read(files, 'regions.json');
    const opening = read(files, 'opening.json');
    expect(regions.features.map((feature: { id: number }) => feature.id)).toEqual(
      Array.from({ length: 370 }, (_, id) => id),
    );
    expect(opening.values).toHaveLength(370);
    expect(opening.colours).toHaveLength(opening.breaks.length + 1);
    const [west, south, east, north] = opening.bounds;
    const points: [number, number][] = regions.features.flatMap(
      (feature: { geometry: { coordinates: [number, number][][] } }) => feature.geometry.coordinates.flat(),
    );
    expect(points.every(([x, y]) => x >= west && x <= east && y >= south && y <= north)).toBe(true);
    expect(points.some(([x]) => x === west) && points.some(([, y]) => y === north)).toBe(true);
    expect(read(files, 'years.json')[opening.opening]).toEqual(opening.values);
  });
});

describe('the words that ask for synthetic data', () => {
  it('take their usual values where they are left out', () => {
    expect(readSyntheticOptions([])).toEqual({
      regions: 34,
      years: 50,
      indicators: 10,
      seed: 1,
      shape: 'app',
      out: 'public/data',
    });
  });

  it('are refused all at once where they are not understood', () => {
    const read = () => readSyntheticOptions(['regions=many', 'years=1', 'shape=round', 'region=3', 'out=']);
    for (const part of ['"many"', 'from 2 to 100', '"round"', '"region=3"', '"out="']) expect(read).toThrow(part);
  });
});
