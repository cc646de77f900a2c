/** `npm run bench`: measures the atlas and its peers in one interleaved run. README.md says what and how. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/commands/browser.mjs';
import { buildPages } from './buildPages.ts';
import { isPeer, makeContestants } from './contestants.ts';
import { describeMachine } from './machine.ts';
import { type MapData, prepareMapData } from './mapData.ts';
import { type BenchOptions, type ContestantName, isComplete, readBenchOptions } from './options.ts';
import { insertOverview, type SizeReport, writeOverview, writeReport } from './report.ts';
import { openColourReader } from './screen.ts';
import { type Bench, type Measured, measure } from './session.ts';
import { shuffle } from './shuffle.ts';
import { type SiteServer, startSiteServer } from './siteServer.ts';
import { extendRow, type RawRow, type SizeSummary, summarizeSize } from './summarize.ts';

const BENCH_FOLDER = join(import.meta.dirname, '..');
/** Made anew in each run and not kept. */
const OUTPUT_FOLDER = join(BENCH_FOLDER, 'output');
const RESULTS_FOLDER = join(BENCH_FOLDER, 'results');
/** The project's own, which shows the results in short. */
const README = join(BENCH_FOLDER, '..', 'README.md');
const PAGES_FOLDER = join(OUTPUT_FOLDER, 'pages');

async function run(options: BenchOptions): Promise<void> {
  await rm(OUTPUT_FOLDER, { recursive: true, force: true });
  console.log('Building the pages and the data ...');
  await buildPages(options.only.filter(isPeer), PAGES_FOLDER);
  const maps: MapData[] = [];
  for (const size of options.sizes) {
    maps.push(await prepareMapData(size, options.seed, join(OUTPUT_FOLDER, String(size))));
  }
  const server = await startSiteServer();
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium was found. Set ATLAS_BROWSER to one.');
  const browser = await chromium.launch({ executablePath, args: BROWSER_WORDS });
  try {
    for (const map of maps) await addSites(server, map, options.only);
    const machine = await describeMachine(browser);
    const bench: Bench = {
      browser,
      browserSession: await browser.newBrowserCDPSession(),
      server,
      colours: await openColourReader(browser),
    };
    const { rounds, seed, only } = options;
    for (const map of maps) {
      const summary = await measureSize(bench, map, options);
      const date = new Date().toISOString().slice(0, 10);
      await keepResult({ machine, date, options: { rounds, seed, only }, summary });
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** Chromium refuses its sandbox to root, as in most containers. */
const BROWSER_WORDS = [
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

async function addSites(server: SiteServer, map: MapData, only: readonly ContestantName[]): Promise<void> {
  for (const name of only.filter(isPeer)) {
    const site = `${map.size}-${name}`;
    const folder = join(PAGES_FOLDER, name);
    server.addSite(site, { folder, mounts: { 'data/': map.plainFolder } });
    await prepareFolder(server, site, folder);
  }
  if ('notYet' in map.atlas) return;
  server.addSite(`${map.size}-atlas`, { folder: map.atlas.folder });
  await prepareFolder(server, `${map.size}-atlas`, map.atlas.folder, map.atlas.link.province);
}

/** Of the files a province, up to 20,000, only that of the shared link's `province` is ever asked for. */
async function prepareFolder(server: SiteServer, site: string, folder: string, province?: string): Promise<void> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(folder.length).replaceAll('\\', '/'));
  // Data of the peers lie elsewhere; the open files of the atlas are for taking away and load with no page.
  const data = ['/data/regions.json', '/data/opening.json', '/data/years.json'];
  const loaded = [...paths, ...data].filter(
    (path) =>
      !/\.(csv|geojson)$/.test(path) &&
      (!path.startsWith('/data/provinces/') || path === `/data/provinces/${province}.json`),
  );
  await server.prepare(loaded.map((path) => `/${site}${path}`));
}

async function measureSize(bench: Bench, map: MapData, { rounds, only, seed }: BenchOptions): Promise<SizeSummary> {
  const contestants = makeContestants(map, only);
  const rows = new Map(contestants.map(({ name }) => [name, emptyRow(name)]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const contestant of shuffle(contestants, seed * 1000 + round)) {
      const { name } = contestant;
      const measured: Measured = {};
      const startMs = Date.now();
      let failure: string | undefined;
      try {
        await measure(bench, map, contestant, seed * 1000 + round, measured);
      } catch (error) {
        failure = error instanceof Error ? error.message.split('\n')[0] : String(error);
      }
      rows.set(name, extendRow(rows.get(name) ?? emptyRow(name), measured, failure));
      const seconds = ((Date.now() - startMs) / 1000).toFixed(1);
      console.log(`${map.size} regions, round ${round}, ${name}: ${seconds} s${failure ? `, failed: ${failure}` : ''}`);
    }
  }
  const wantsAtlas = only.some((name) => !isPeer(name));
  const notYet = wantsAtlas && 'notYet' in map.atlas ? map.atlas.notYet : undefined;
  return summarizeSize(map.size, [...rows.values()], notYet);
}

function emptyRow(name: ContestantName): RawRow {
  return { name, values: {}, failures: [] };
}

/**
 * Puts the result of a size in the place of the last one of that size. That of a complete run goes to results/, which is
 * kept, and in short into the README; any other to output/, which is not kept.
 */
async function keepResult(report: SizeReport): Promise<void> {
  const folder = isComplete(report.options) ? RESULTS_FOLDER : OUTPUT_FOLDER;
  const file = join(folder, 'latest.json');
  // Its own earlier output, which needs no check.
  const kept: SizeReport[] = existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : [];
  const sizes = [...kept.filter(({ summary }) => summary.size !== report.summary.size), report].toSorted(
    (a, b) => a.summary.size - b.summary.size,
  );
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(sizes, null, 1)}\n`);
  await writeFile(join(folder, 'latest.md'), writeReport(sizes));
  console.log(`Wrote ${join(folder, 'latest.md')}`);
  if (folder !== RESULTS_FOLDER) return;
  await writeFile(README, insertOverview(await readFile(README, 'utf8'), writeOverview(sizes)));
}

try {
  await run(readBenchOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
