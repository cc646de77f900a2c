import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { makeRandom } from '../../src/build/synthetic/random.ts';
import { type Contestant, type Interactions, installProbe, yearDrawn } from './contestants.ts';
import {
  differingSamples,
  type Frame,
  isColoured,
  matchColours,
  movingIntervals,
  type Rgb,
  readColour,
  settledAt,
} from './frames.ts';
import type { MapData } from './mapData.ts';
import { hoverPoints, type RegionPoint, sampleRegions } from './places.ts';
import { type ColourReader, recordScreen, type Screen } from './screen.ts';
import { type Line, pause, type SiteServer } from './siteServer.ts';
import { walkYears } from './yearSteps.ts';

/** The window in which the atlas's map is as large as the pages of the peers. */
const VIEWPORT = { width: 1280, height: 800 };

/** A phone's line as WebPageTest's "4G" has it, and a machine a quarter as fast. */
const SLOW: Line & { cpuSlowdown: number } = { bitsPerSecond: 9_000_000, roundTripMs: 170, cpuSlowdown: 4 };

const YEAR_CHANGES = 40;
const HOVERS = 100;
/** Twenty regions a second: a hand that sweeps over the map. */
const HOVER_PACE_MS = 50;
const WHEEL_STEPS = 10;
const WHEEL_PIXELS = 100;
/** Notches of a wheel that is turned quickly. */
const WHEEL_PACE_MS = 33;
/** After the last notch the map counts as moving for about as long as the animations of the libraries last. */
const STILL_MOVING_MS = 100;
/** What takes longer is not repeated as often as all that: it is slow by any count, and hours of it tell no more. */
const PATIENCE_MS = 8_000;
const LEAST_REPEATS = 8;
const QUIET_MS = 700;
const LIMIT_MS = 90_000;
/** The zoomed map is compared at a square of points so far apart, in pixels. */
const GRID_PIXELS = 3;
const GRID_STEPS = 120;
/** As much of the samples must be readable in the settled map: labels and outlines may cover the others. */
const READABLE_RATIO = 0.5;

/** What one visit in one round gave: numbers by the name of the measure, several where there are several. */
export type Measured = Record<string, number[]>;

export interface Bench {
  readonly browser: Browser;
  /** To the browser itself, for the time of all its processes. */
  readonly browserSession: CDPSession;
  readonly server: SiteServer;
  readonly colours: ColourReader;
}

/**
 * Measures one contestant once, in fresh contexts, and puts what it finds into `measured`. Rejects where the page does
 * not get there; what was measured until then counts.
 */
export async function measure(
  bench: Bench,
  data: MapData,
  contestant: Contestant,
  seed: number,
  measured: Measured,
): Promise<void> {
  await withPage(bench, async (page, session, context) => {
    const cold = await measureVisit(bench, data, contestant, page, session);
    measured.coldMs = [cold.firstMapMs];
    measured.bytesBefore = [cold.bytesBefore];
    measured.bytesInAll = [cold.bytesInAll];
    measured.longTasks = [cold.longTasks];
    measured.longTasksMs = [cold.longTasksMs];
    await page.close();

    const secondPage = await context.newPage();
    const secondSession = await context.newCDPSession(secondPage);
    const warm = await measureVisit(bench, data, contestant, secondPage, secondSession);
    measured.warmMs = [warm.firstMapMs];
    if (contestant.interactions === undefined) return;
    const visit: Visit = { bench, data, contestant, page: secondPage, session: secondSession, samples: warm.samples };
    Object.assign(measured, await measureHover(visit, contestant.interactions));
    Object.assign(measured, await measureYears(visit, contestant.interactions, seed));
    Object.assign(measured, await measureZoom(visit));
    measured.heapBytes = [await measureHeap(secondSession)];
  });
  await withPage(bench, async (page, session) => {
    bench.server.setLine(SLOW);
    try {
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpuSlowdown });
      measured.slowMs = [(await measureVisit(bench, data, contestant, page, session)).firstMapMs];
    } finally {
      bench.server.setLine(undefined);
    }
  });
}

interface Visit {
  readonly bench: Bench;
  readonly data: MapData;
  readonly contestant: Contestant;
  readonly page: Page;
  readonly session: CDPSession;
  readonly samples: Samples;
}

/** Places on the screen whose colour tells the class of a region. */
interface Samples {
  readonly points: readonly RegionPoint[];
  readonly places: readonly (readonly [number, number])[];
  /** Those that show their class in the settled map, by index. */
  readonly readable: readonly number[];
}

async function withPage(
  { browser }: Bench,
  use: (page: Page, session: CDPSession, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(LIMIT_MS);
  try {
    await context.addInitScript(installProbe);
    const page = await context.newPage();
    await use(page, await context.newCDPSession(page), context);
  } finally {
    await context.close();
  }
}

async function measureVisit(
  { server, colours }: Bench,
  data: MapData,
  contestant: Contestant,
  page: Page,
  session: CDPSession,
) {
  server.takeSent();
  const screen = await recordScreen(session);
  await page.goto(`${server.origin}${contestant.path}`, { waitUntil: 'commit', timeout: LIMIT_MS });
  await withLimit(contestant.waitUntilReady(page), 'the page never said that it is ready');
  await screen.waitForQuiet(QUIET_MS, LIMIT_MS);
  // What loads after the first map (other years, a map engine) comes in its own time.
  let sent = server.takeSent();
  for (let more = sent; more.length > 0; ) {
    await pause(QUIET_MS);
    more = server.takeSent();
    sent = [...sent, ...more];
  }
  await screen.waitForQuiet(QUIET_MS, LIMIT_MS);
  await screen.stop();

  const originMs = await page.evaluate(() => performance.timeOrigin);
  const samples = await findSamples(data, contestant, page, screen, colours);
  const expected = coloursOfYear(data, samples.points, contestant.openingYear);
  const shownMs = await firstShowing(screen.frames, originMs, samples, expected, samples.readable, colours);
  if (shownMs === undefined) throw new Error('the screen never showed the coloured map');
  const firstMapMs = shownMs - originMs;
  const longTasks = await page.evaluate(() => globalThis.benchProbe.longTasks);
  const before = longTasks.filter(([startMs]) => startMs < firstMapMs);
  return {
    firstMapMs,
    samples,
    bytesBefore: sumBytes(sent.filter(({ atMs }) => atMs <= shownMs)),
    bytesInAll: sumBytes(sent),
    longTasks: before.length,
    longTasksMs: before.reduce((sum, [, durationMs]) => sum + durationMs, 0),
  };
}

/** A page that hangs must not hold the others up. */
function withLimit<T>(promise: Promise<T>, words: string): Promise<T> {
  const limit = new AbortController();
  const ended = pause(LIMIT_MS, limit.signal).then(() => {
    throw new Error(`${words} within ${LIMIT_MS / 1000} s`);
  });
  return Promise.race([promise, ended]).finally(() => limit.abort());
}

function sumBytes(sent: readonly { bytes: number }[]): number {
  return sent.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function findSamples(
  data: MapData,
  contestant: Contestant,
  page: Page,
  { frames }: Screen,
  colours: ColourReader,
): Promise<Samples> {
  const points = sampleRegions(data.regions, (region) => data.values.every((year) => year[region] !== null), 1);
  const places = await contestant.place(
    page,
    points.map(({ point }) => point),
  );
  const expected = coloursOfYear(data, points, contestant.openingYear);
  const last = frames.at(-1);
  const matches = last ? matchColours(await colours.read(last.image, places), expected) : [];
  const readable = points.map((_, index) => index).filter((index) => matches[index]);
  if (readable.length < READABLE_RATIO * points.length) {
    throw new Error(`only ${readable.length} of ${points.length} samples show their class in the settled map`);
  }
  return { points, places, readable };
}

function coloursOfYear({ values, opening }: MapData, points: readonly RegionPoint[], year: number): Rgb[] {
  return points.map(({ region }) => {
    const value = values[year]?.[region] ?? null;
    const position = value === null ? undefined : opening.breaks.filter((edge) => edge <= value).length;
    return readColour((position === undefined ? undefined : opening.colours[position]) ?? opening.noFigureColour);
  });
}

async function firstShowing(
  frames: readonly Frame[],
  afterMs: number,
  samples: Samples,
  expected: readonly Rgb[],
  chosen: readonly number[],
  colours: ColourReader,
): Promise<number | undefined> {
  for (const { atMs, image } of frames) {
    if (atMs < afterMs) continue;
    if (isColoured(matchColours(await colours.read(image, samples.places), expected), chosen)) return atMs;
  }
  return undefined;
}

/** Begins to wait. What it gives tells whether so many repeats are enough. */
function startPatience(): (repeats: number) => boolean {
  const startMs = Date.now();
  return (repeats) => repeats >= LEAST_REPEATS && Date.now() - startMs > PATIENCE_MS;
}

/** Seconds of all processes of the browser. */
async function readCpuMs({ browserSession }: Bench): Promise<number> {
  const { processInfo } = await browserSession.send('SystemInfo.getProcessInfo');
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

async function measureHover(visit: Visit, { hovered, nameOf }: Interactions): Promise<Measured> {
  const { bench, data, contestant, page } = visit;
  const points = hoverPoints(data.regions, HOVERS);
  const places = await contestant.place(
    page,
    points.map(({ point }) => point),
  );
  let hits = 0;
  let hovers = 0;
  const isEnough = startPatience();
  const before = await readCpuMs(bench);
  for (const [index, { region }] of points.entries()) {
    if (isEnough(hovers)) break;
    hovers += 1;
    const [x, y] = places[index] ?? [0, 0];
    const startMs = Date.now();
    await page.mouse.move(x, y);
    await pause(startMs + HOVER_PACE_MS - Date.now());
    if ((await hovered(page)) === nameOf(region)) hits += 1;
  }
  const cpuMs = (await readCpuMs(bench)) - before;
  await page.mouse.move(VIEWPORT.width - 1, VIEWPORT.height - 1);
  return { hoverCpuMs: [cpuMs / hovers], hoverHits: [Math.floor((HOVERS * hits) / hovers)] };
}

async function measureYears(visit: Visit, interactions: Interactions, seed: number): Promise<Measured> {
  const { bench, data, contestant, page, session, samples } = visit;
  const { focusYears, armYearDrawn } = interactions;
  const random = makeRandom(seed);
  const steps = walkYears(data.opening.years.length, contestant.openingYear, 2 * YEAR_CHANGES);
  await focusYears(page);

  // Once for the time of the processes, without the screencast, which takes time itself.
  const isEnoughCpu = startPatience();
  let changes = 0;
  const before = await readCpuMs(bench);
  for (const { key } of steps.slice(0, YEAR_CHANGES)) {
    if (isEnoughCpu(changes)) break;
    changes += 1;
    await armYearDrawn(page);
    await page.keyboard.press(key);
    await withLimit(yearDrawn(page), 'a change of year was not drawn');
    await pause(20 + 20 * random());
  }
  await pause(QUIET_MS);
  const yearCpuMs = ((await readCpuMs(bench)) - before) / changes;

  // And once for the screen.
  const screen = await recordScreen(session);
  await screen.waitForQuiet(QUIET_MS, LIMIT_MS);
  const startsMs: number[] = [];
  const isEnough = startPatience();
  const others = steps.slice(changes, changes + YEAR_CHANGES);
  for (const { key } of others) {
    if (isEnough(startsMs.length)) break;
    await armYearDrawn(page);
    const startMs = Date.now();
    startsMs.push(startMs);
    await page.keyboard.press(key);
    await withLimit(yearDrawn(page), 'a change of year was not drawn');
    await screen.waitForFrame(startMs, 2000);
    // An uneven wait, so that the keys do not fall in step with the frames.
    await pause(30 + 30 * random());
  }
  await screen.waitForQuiet(QUIET_MS, LIMIT_MS);
  await screen.stop();

  const yearMs: number[] = [];
  let shown = steps[changes - 1]?.index ?? contestant.openingYear;
  for (const [number, { index }] of others.slice(0, startsMs.length).entries()) {
    const [oldColours, newColours] = [shown, index].map((year) => coloursOfYear(data, samples.points, year));
    shown = index;
    const startMs = startsMs[number];
    if (startMs === undefined || oldColours === undefined || newColours === undefined) continue;
    const telling = differingSamples(oldColours, newColours, samples.readable);
    if (telling.length === 0) continue;
    const endMs = startsMs[number + 1] ?? Number.POSITIVE_INFINITY;
    const frames = screen.frames.filter(({ atMs }) => atMs < endMs);
    const shownMs = await firstShowing(frames, startMs, samples, newColours, telling, bench.colours);
    if (shownMs !== undefined) yearMs.push(shownMs - startMs);
  }
  return { yearCpuMs: [yearCpuMs], yearMs };
}

async function measureZoom({ bench, page, session, contestant, data }: Visit): Promise<Measured> {
  const [west, south, east, north] = data.opening.bounds;
  const [middle] = await contestant.place(page, [[(west + east) / 2, (south + north) / 2]]);
  const [x, y] = middle ?? [0, 0];
  await page.mouse.move(x, y);
  const screen = await recordScreen(session);
  await screen.waitForQuiet(QUIET_MS, LIMIT_MS);
  const startMs = Date.now();
  const answered: Promise<unknown>[] = [];
  for (let step = 0; step < WHEEL_STEPS; step += 1) {
    const wheel = { type: 'mouseWheel', x, y, deltaX: 0, deltaY: -WHEEL_PIXELS } as const;
    // Not awaited: a hand does not wait for the page either.
    answered.push(session.send('Input.dispatchMouseEvent', wheel));
    if (step < WHEEL_STEPS - 1) await pause(startMs + (step + 1) * WHEEL_PACE_MS - Date.now());
  }
  const endMs = Date.now();
  await Promise.all(answered);
  await screen.waitForQuiet(1.5 * QUIET_MS, LIMIT_MS);
  await screen.stop();
  const frames = screen.frames.filter(({ atMs }) => atMs >= startMs);
  const points = gridAbout(x, y);
  const settled = await settledAt(frames, (image) => bench.colours.read(image, points));
  return {
    zoomFrameMs: movingIntervals(frames, startMs, endMs + STILL_MOVING_MS),
    zoomSettledMs: settled === undefined ? [] : [settled - endMs],
  };
}

/** Points about the middle of the zoom, dense enough to meet lines: of every contestant's map as many. */
function gridAbout(x: number, y: number): [number, number][] {
  const steps = Array.from({ length: GRID_STEPS }, (_, step) => (step - (GRID_STEPS - 1) / 2) * GRID_PIXELS);
  return steps.flatMap((dy) => steps.map((dx): [number, number] => [x + dx, y + dy]));
}

async function measureHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
