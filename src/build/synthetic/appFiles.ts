import { type Adcode, parseAdcode } from '../../domain/adcode.ts';
import { writeBits } from '../../domain/bitSet.ts';
import { columnPath, SCHEMA_NUMBER } from '../../domain/edition.ts';
import { EARTH_RADIUS_KM } from '../../domain/projection.ts';
import {
  articlesFile,
  type CoreFile,
  coreFile,
  nationFile,
  type ProvinceFile,
  type PublishedIndicator,
  type PublishedObservation,
  type PublishedSource,
  type PublishedTask,
  provinceFile,
} from '../../domain/published.ts';
import { roundTo } from '../../domain/rounding.ts';
import { PRIORITY_IDS, REGIONS } from '../../domain/vocabulary.ts';
import { boundaryFileNames, listBoundaryFiles } from '../boundaries/boundaryFiles.ts';
import { listTradeColumns } from '../joinColumns.ts';
import { type Column, type ColumnSet, packColumns } from '../packColumns.ts';
import type { PublishedFile, TextFile } from '../publishedFile.ts';
import type { GrownRegions } from './growRegions.ts';
import type { SyntheticTrade } from './makeTrade.ts';
import { drawNormal, makeRandom, partSeed, type Random } from './random.ts';

/** What the synthetic atlas takes from the real records: the indicators, mapped ones first, and the priorities. */
export type RealPart = Pick<CoreFile, 'indicators' | 'priorities'>;

export interface SyntheticAtlas {
  readonly regions: GrownRegions;
  readonly trade: SyntheticTrade;
  readonly indicatorCount: number;
  readonly seed: number;
  readonly real: RealPart;
}

/** Codes of the real units come first, so that links to them work on synthetic data too. */
const REAL_CODES =
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82';

/** As many of a hundred units as in the real data (3 of 34) are drawn and named, but not in the series. */
const NOT_IN_SERIES_RATIO = 3 / 34;
/** As in the real data, by years and by tasks a document. */
const PLAN_YEARS_BACK = [6, 5, 0];
const TASKS_A_PLAN = 8;
/** A reported figure is known for about every other region and year. */
const REPORTED_RATIO = 0.5;

const SOURCE: PublishedSource = {
  id: 'synthetic',
  kind: 'statistics copy',
  publisher: 'Synthetic data',
  title: 'Made up by a random generator for measurements',
  language: 'en',
};

/** The adcodes for `count` regions: those of real units first, then codes as of units below them, counted up. */
function listAdcodes(count: number): Adcode[] {
  const codes = new Set(REAL_CODES.split(' ').map((code) => parseAdcode(`${code}0000`)));
  for (let code = 110_001; codes.size < count; code++) codes.add(parseAdcode(String(code)));
  return [...codes].slice(0, count);
}

/** Writes what the app loads: core, columns, nation, the boundaries under both names, and one file a region. */
export function* appFiles(atlas: SyntheticAtlas): Generator<PublishedFile> {
  const { regions, trade, seed } = atlas;
  const adcodes = listAdcodes(regions.middles.length);
  const version = `synthetic-${adcodes.length}-${trade.levelYears.length}-${atlas.indicatorCount}-${seed}`;
  const edition = { schema: SCHEMA_NUMBER, version } as const;
  const indicators = chooseIndicators(atlas);
  const lastYear = trade.growthYears.at(-1) ?? 0;
  const planYears = PLAN_YEARS_BACK.map((back) => lastYear - back).filter((year) => year >= (trade.levelYears[0] ?? 0));
  const core = { ...edition, ...joinCore(atlas, adcodes, indicators, planYears) };
  yield publish('core.json', coreFile.parse(core));
  const members = core.provinces.filter(({ inSeries }) => inSeries).length;
  for (const set of [listTrade(atlas, members), ...listReported(atlas, indicators, members)]) {
    yield { path: columnPath(set.indicator), use: 'app', bytes: packColumns(set, version) };
  }
  yield publish('nation.json', nationFile.parse({ ...edition, figures: [], context: [], sources: [SOURCE] }));
  yield publish(
    'articles.json',
    articlesFile.parse({
      ...edition,
      articles: [],
      context: [],
      claims: [],
      observations: [],
      tasks: [],
      documents: [],
      sources: [],
    }),
  );
  const boundaries = { ...regions.topology, objects: nameRegions(regions, adcodes) };
  for (const { path, content } of listBoundaryFiles({ overview: boundaries, detail: boundaries }, adcodes.length)) {
    yield publish(path, content);
  }
  for (const [index, adcode] of adcodes.entries()) {
    const plans = makePlans(adcode, planYears, planRandom(seed, index));
    const observations = [...makeReports(indicators, trade, reportRandom(seed, index))].map(
      (report): PublishedObservation => ({
        adcode,
        year: report.year,
        period: 'FY',
        indicator: report.indicator.id,
        value: report.value,
        precision: 'exact',
        scope: 'province',
        ...(report.indicator.map?.countrySets && { countrySet: 'route' }),
        sourceId: SOURCE.id,
      }),
    );
    const file: ProvinceFile = { ...edition, ...plans, observations };
    // All are made alike: one that has its shape stands for all, and thousands would take minutes.
    yield publish(`provinces/${adcode}.json`, index === 0 ? provinceFile.parse(file) : file);
  }
}

/** Each part of a region draws from its own, so that each can be made by itself and again. */
function planRandom(seed: number, index: number): Random {
  return makeRandom(partSeed(seed, 1_000_000 + index));
}

function reportRandom(seed: number, index: number): Random {
  return makeRandom(partSeed(seed, 2_000_000 + index));
}

/** The trade series of the regions that are in the series: the first `members`. */
function listTrade({ trade: { levelYears, levels } }: SyntheticAtlas, members: number): ColumnSet {
  const column = (read: (index: number) => number) =>
    Float64Array.from(levels, (_, index) => (index < members ? read(index) : Number.NaN));
  return listTradeColumns({
    years: levelYears,
    sourceIds: levelYears.map(() => SOURCE.id),
    levels: levelYears.map((_, place) => column((index) => levels[index]?.[place] ?? Number.NaN)),
    steps: levelYears.map(() => column(() => 1)),
  });
}

/** The figures of every reported indicator of the map. */
function listReported(
  { regions, trade, seed }: SyntheticAtlas,
  indicators: readonly PublishedIndicator[],
  members: number,
): ColumnSet[] {
  const provinces = regions.middles.length;
  const values = new Map<string, Float64Array>();
  const columnOf = (key: string) => {
    const column = values.get(key) ?? new Float64Array(provinces).fill(Number.NaN);
    values.set(key, column);
    return column;
  };
  for (let index = 0; index < members; index++) {
    for (const { indicator, year, value } of makeReports(indicators, trade, reportRandom(seed, index))) {
      if (indicator.map) columnOf(`${indicator.id} ${year}`)[index] = value;
    }
  }
  return indicators.filter(isReported).map(({ id, map }): ColumnSet => {
    const words = { period: ['FY'], precision: ['exact'], countrySet: ['route'], source: [SOURCE.id] };
    const first = new Array(provinces).fill(0);
    const columns = trade.growthYears.flatMap((year): Column[] => [
      { name: 'value', year, values: columnOf(`${id} ${year}`) },
      { name: 'period', year, values: first },
      { name: 'precision', year, values: first },
      { name: 'source', year, values: first },
      ...(map?.countrySets ? [{ name: 'countrySet', year, values: first }] : []),
    ]);
    return { indicator: id, provinces, years: trade.growthYears, words, columns };
  });
}

/** On the map, and reported and not computed. */
function isReported({ map }: PublishedIndicator): boolean {
  return map?.reported === true;
}

function publish(path: string, content: unknown): TextFile {
  return { path, use: 'app', text: JSON.stringify(content) };
}

function nameRegions({ topology }: GrownRegions, adcodes: readonly string[]): GrownRegions['topology']['objects'] {
  const geometries = topology.objects.provinces.geometries.map((geometry, index) => ({
    ...geometry,
    id: adcodes[index] ?? '',
  }));
  return { ...topology.objects, provinces: { type: 'GeometryCollection', geometries } };
}

/** The first of the real indicators, over the synthetic years; where more are asked for, made-up ones off the map. */
function chooseIndicators({ real, indicatorCount, trade }: SyntheticAtlas): PublishedIndicator[] {
  const first = trade.levelYears[0] ?? 0;
  const last = trade.levelYears.at(-1) ?? 0;
  const mappedFirst = real.indicators.toSorted((a, b) => Number(b.map !== undefined) - Number(a.map !== undefined));
  return Array.from({ length: indicatorCount }, (_, index): PublishedIndicator => {
    const indicator = mappedFirst[index];
    if (indicator === undefined) return makeIndicator(index + 1);
    if (indicator.map === undefined) return indicator;
    const firstYear = needsYearBefore(indicator.map.indicator) ? first + 1 : first;
    const countrySets = indicator.map.countrySets && [{ set: 'route' as const, from: first }];
    return { ...indicator, map: { ...indicator.map, years: [firstYear, last], countrySets } };
  });
}

function needsYearBefore(mapIndicator: string): boolean {
  return mapIndicator !== 'total' && mapIndicator !== 'share';
}

function makeIndicator(number: number): PublishedIndicator {
  return {
    id: `synthetic_${number}`,
    nameEn: `Synthetic indicator ${number}`,
    nameZh: `合成指标${number}`,
    definitionEn: 'Made up by a random generator for measurements.',
    definitionZh: '随机生成，仅供测量。',
    unit: '%',
    decimals: 1,
    kind: 'rate',
    signed: true,
  };
}

/** Two letters, as the codes of real units have; more from the 677th region on, so that each has its own. */
function lettersOf(index: number): string {
  let letters = '';
  for (let left = index; left > 0 || letters.length < 2; left = Math.floor(left / 26)) {
    letters = String.fromCharCode(65 + (left % 26)) + letters;
  }
  return letters;
}

function joinCore(
  { regions, trade, real, seed }: SyntheticAtlas,
  adcodes: readonly string[],
  indicators: PublishedIndicator[],
  planYears: number[],
): Omit<CoreFile, 'schema' | 'version'> {
  const members = adcodes.length - Math.floor(adcodes.length * NOT_IN_SERIES_RATIO);
  return {
    dataAsOf: `${trade.growthYears.at(-1)}-12-31`,
    provinces: adcodes.map((adcode, index) => ({
      adcode,
      isoCode: lettersOf(index),
      nameEn: `Region ${index + 1}`,
      nameZh: `区域${index + 1}`,
      nameZhFull: `合成区域${index + 1}`,
      pinyin: `qu yu ${index + 1}`,
      kind: 'province',
      region: REGIONS[index % REGIONS.length],
      inSeries: index < members,
      searchNames: [],
      seatName: `Seat ${index + 1}`,
      seatNameZh: `驻地${index + 1}`,
      labelPoint: labelPoint(regions, index),
      labelRadiusKm: Math.round((regions.middles[index]?.radius ?? 0) * EARTH_RADIUS_KM),
    })),
    indicators,
    priorities: real.priorities,
    planYears,
    planHoldings: findHoldings(adcodes, planYears, seed),
    boundaries: boundaryFileNames(adcodes.length),
  };
}

function findHoldings(
  adcodes: readonly string[],
  planYears: readonly number[],
  seed: number,
): CoreFile['planHoldings'] {
  const held = adcodes.map((adcode, index) => {
    const { tasks } = makePlans(adcode, planYears, planRandom(seed, index));
    return new Set(tasks.map(({ planYear, priority }) => `${planYear} ${priority}`));
  });
  return planYears.flatMap((planYear) =>
    PRIORITY_IDS.map((priority) => {
      const key = `${planYear} ${priority}`;
      return { planYear, priority, provinces: writeBits(held.map((keys) => keys.has(key))) };
    }),
  );
}

function labelPoint({ middles }: GrownRegions, index: number): [number, number] {
  const [x = 0, y = 0] = middles[index]?.point ?? [];
  return [Number(x.toFixed(4)), Number(y.toFixed(4))];
}

function makePlans(
  adcode: string,
  planYears: readonly number[],
  random: Random,
): Pick<ProvinceFile, 'adcode' | 'documents' | 'tasks' | 'planLinks' | 'claims' | 'sources'> {
  const documents = planYears.map((planYear) => ({
    id: `${adcode}-${planYear}`,
    planYear,
    titleEn: `Plan of ${planYear}`,
    titleZh: `${planYear}年计划`,
    kind: 'work_report' as const,
    sourceId: SOURCE.id,
  }));
  const tasks = documents.flatMap(({ id, planYear }) =>
    Array.from({ length: TASKS_A_PLAN }, (_, index): PublishedTask => {
      const priority = PRIORITY_IDS[Math.floor(random() * PRIORITY_IDS.length)] ?? 'policy';
      return {
        id: `${id}-${index + 1}`,
        documentId: id,
        planYear,
        priority,
        primary: true,
        taskEn: `Synthetic task ${index + 1} on ${priority}, as long as a real one in its first line`,
        taskZh: `合成任务${index + 1}`,
        detailEn: 'A detail in a sentence or two, which stands for what a work report says of ports, trains and fairs.',
        detailZh: '随机生成的一句话，仅供测量。',
        termsZh: ['合成'],
        level: 'province',
        relation: 'plan',
        namesBri: random() < 0.5,
      };
    }),
  );
  return { adcode, documents, tasks, planLinks: [], claims: [], sources: [SOURCE] };
}

interface Report {
  readonly indicator: PublishedIndicator;
  readonly year: number;
  readonly value: number;
}

/** What is reported of a region and not computed: all that is not computed in US$, on the map and off it. */
function* makeReports(
  indicators: readonly PublishedIndicator[],
  { growthYears }: SyntheticTrade,
  random: Random,
): Generator<Report> {
  for (const indicator of indicators.filter(({ map }) => map === undefined || map.reported)) {
    for (const year of growthYears) {
      if (random() >= REPORTED_RATIO) continue;
      const spread = indicator.map?.scale === 'sequential' ? 60 * random() : 5 + 15 * drawNormal(random);
      yield { indicator, year, value: roundTo(spread, 1) };
    }
  }
}
