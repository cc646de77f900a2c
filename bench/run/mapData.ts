import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { build } from 'vite';
import { joinCore } from '../../src/build/joinCore.ts';
import { parseRecords } from '../../src/build/parseRecords.ts';
import { contentOf } from '../../src/build/publishedFile.ts';
import { readTexts } from '../../src/build/readTexts.ts';
import { makeSynthetic } from '../../src/build/synthetic/makeSynthetic.ts';
import { type OpeningFile, type PlainChoropleth, plainFiles } from '../../src/build/synthetic/plainFiles.ts';
import type { PlainRegions } from '../../src/build/synthetic/plainGeoJson.ts';
import { writeFolder } from '../../src/build/writeFolder.ts';
import { readAtlas } from '../../src/domain/atlas.ts';
import { parseColumnFile } from '../../src/domain/columnHeader.ts';
import { columnPath } from '../../src/domain/edition.ts';
import { makeFigureLayer } from '../../src/domain/layer.ts';
import { valueAt } from '../../src/domain/measuredColumn.ts';
import { coreFile } from '../../src/domain/published.ts';
import { roundTo } from '../../src/domain/rounding.ts';
import { readTradeColumns, TRADE_RECORD } from '../../src/domain/trade.ts';
import { defaultView } from '../../src/domain/view.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** The real map has this many: so the benchmark at this size is of the real atlas with its real data. */
const REAL_SIZE = 34;
const SYNTHETIC_YEARS = 50;
const SYNTHETIC_INDICATORS = 10;

/** One size: the same polygons, values and colours for all. */
export interface MapData {
  readonly size: number;
  /** regions.json, opening.json and years.json for the peers. */
  readonly plainFolder: string;
  readonly regions: PlainRegions;
  readonly opening: OpeningFile;
  readonly values: readonly (readonly (number | null)[])[];
  readonly atlas: AtlasSite | { readonly notYet: string };
}

/** A built atlas with data of this size. */
export interface AtlasSite {
  readonly folder: string;
  /** By the number of the region. */
  readonly adcodes: readonly string[];
  readonly names: readonly string[];
  readonly link: { readonly year: number; readonly province: string };
}

/** The year and the province that the shared link shows. */
const LINK = { year: 2019, province: '350000' };

export async function prepareMapData(size: number, seed: number, outFolder: string): Promise<MapData> {
  const plainFolder = join(outFolder, 'data');
  const site = await prepareAtlasSite(size, seed, outFolder);
  const files =
    'notYet' in site
      ? await makePlain(size, seed)
      : plainFiles(await readChoropleth(join(site.folder, 'data'), site.adcodes));
  await mkdir(outFolder, { recursive: true });
  await writeFolder(plainFolder, files);
  const [regions, opening, values] = files.map((file) => JSON.parse(String(contentOf(file))));
  return { size, plainFolder, regions, opening, values, atlas: site };
}

async function makePlain(size: number, seed: number) {
  const words = { regions: size, years: SYNTHETIC_YEARS, indicators: SYNTHETIC_INDICATORS, seed };
  return [...makeSynthetic({ ...words, shape: 'plain', out: '' }, await readRealPart())];
}

async function readRealPart() {
  return joinCore(parseRecords(await readTexts(join(ROOT, 'data'))).records);
}

/** The real atlas as it was built, or one built for this size; else why there is none. */
async function prepareAtlasSite(size: number, seed: number, outFolder: string): Promise<MapData['atlas']> {
  if (size === REAL_SIZE) return describeSite(join(ROOT, 'dist'));
  const words = { regions: size, years: SYNTHETIC_YEARS, indicators: SYNTHETIC_INDICATORS, seed };
  const publicFolder = join(outFolder, 'public');
  try {
    const files = makeSynthetic({ ...words, shape: 'app', out: '' }, await readRealPart());
    await cp(join(ROOT, 'public'), publicFolder, {
      recursive: true,
      filter: (path) => path !== join(ROOT, 'public', 'data'),
    });
    await writeFolder(join(publicFolder, 'data'), files);
  } catch (error) {
    if (error instanceof RangeError) return { notYet: error.message };
    throw error;
  }
  const folder = join(outFolder, 'atlas');
  await build({
    root: ROOT,
    publicDir: publicFolder,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
  });
  return describeSite(folder);
}

async function describeSite(folder: string): Promise<AtlasSite> {
  const { atlas } = await readPublished(join(folder, 'data'));
  const names = new Map<string, string>(atlas.provinces.map(({ adcode, nameEn }) => [adcode, nameEn]));
  const topology = await readTopology(join(folder, 'data'));
  const adcodes = topology.objects.provinces.geometries.map(({ id }) => String(id));
  return { folder, adcodes, names: adcodes.map((adcode) => names.get(adcode) ?? ''), link: LINK };
}

async function readPublished(dataFolder: string) {
  const core = coreFile.parse(JSON.parse(await readFile(join(dataFolder, 'core.json'), 'utf8')));
  const file = columnPath(TRADE_RECORD);
  const bytes = await readFile(join(dataFolder, file));
  const trade = readTradeColumns(parseColumnFile(file, new Uint8Array(bytes).buffer));
  return { atlas: readAtlas(core, trade) };
}

async function readTopology(dataFolder: string): Promise<Topology<{ provinces: GeometryCollection }>> {
  // The build that wrote the file has checked it.
  return JSON.parse(await readFile(join(dataFolder, 'boundaries.overview.json'), 'utf8'));
}

/** The atlas's own opening layer over all its years, as the peers are given it. */
async function readChoropleth(dataFolder: string, adcodes: readonly string[]): Promise<PlainChoropleth> {
  const { atlas } = await readPublished(dataFolder);
  const topology = await readTopology(dataFolder);
  const view = defaultView(atlas);
  const growth = atlas.figureIndicator('growth', 'usd');
  if (growth === undefined) throw new Error('the atlas has no growth in US$');
  const years = Array.from({ length: growth.lastYear - growth.firstYear + 1 }, (_, index) => growth.firstYear + index);
  const values = years.map((year) => {
    const { figures } = makeFigureLayer(atlas, growth, year);
    const printed = new Map<string, number>();
    for (const [index, adcode] of atlas.adcodes.entries()) {
      const value = valueAt(figures, index);
      if (value !== undefined) printed.set(adcode, roundTo(value, growth.decimals));
    }
    return adcodes.map((adcode) => printed.get(adcode) ?? null);
  });
  const opening = years.indexOf(view.year);
  return { topology, regions: topology.objects.provinces, years, opening, values, scale: growth.scale };
}
