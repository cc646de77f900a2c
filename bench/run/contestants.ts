import type { Page } from '@playwright/test';
import type { Point } from '../../src/build/boundaries/arcs.ts';
import { readBoundaries } from '../../src/domain/boundaries.ts';
import { type Camera, fitCamera, type Size, toScreen } from '../../src/domain/camera.ts';
import { HOME_GRID, readShapes, writeShapePaths } from '../../src/domain/shapes.ts';
import type { BenchPage } from '../pages/startPage.ts';
import type { AtlasSite, MapData } from './mapData.ts';
import { type ContestantName, PEERS, type PeerName } from './options.ts';

declare global {
  interface Window {
    bench: BenchPage;
  }
  var benchProbe: Probe;
}

/** What the benchmark leaves in every page before its own scripts run. */
interface Probe {
  /** Start and duration. */
  readonly longTasks: [number, number][];
  /** Resolves once the change of year that was armed last is drawn. */
  yearDrawn: Promise<void>;
}

/** Runs in the page. */
export function installProbe(): void {
  globalThis.benchProbe = { longTasks: [], yearDrawn: Promise.resolve() };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries())
      globalThis.benchProbe.longTasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });
}

/** Resolves once the change of year that was armed last is drawn, as far as the page can tell. */
export function yearDrawn(page: Page): Promise<void> {
  return page.evaluate(() => globalThis.benchProbe.yearDrawn);
}

/** How the benchmark asks a page, whichever it is. */
export interface Contestant {
  readonly name: ContestantName;
  /** Below the origin of the server. */
  readonly path: string;
  /** The year it opens on, counted from 0. */
  readonly openingYear: number;
  /** Undefined where only its opening is measured. */
  readonly interactions: Interactions | undefined;
  /** Resolves once the page says that it answers. */
  readonly waitUntilReady: (page: Page) => Promise<void>;
  /** Where points of the map plane lie on the screen. */
  readonly place: (page: Page, points: readonly Point[]) => Promise<(readonly [number, number])[]>;
}

export interface Interactions {
  readonly focusYears: (page: Page) => Promise<void>;
  /**
   * Makes `yearDrawn` wait for the next change of year. To be awaited before the key is pressed: a key overtakes what the
   * developer tools ask.
   */
  readonly armYearDrawn: (page: Page) => Promise<void>;
  readonly hovered: (page: Page) => Promise<string | undefined>;
  /** What `hovered` says of a region. */
  readonly nameOf: (region: number) => string;
}

export function makeContestants(data: MapData, only: readonly ContestantName[]): Contestant[] {
  return only.flatMap((name) => {
    if (isPeer(name)) return [makePeer(name, data)];
    return 'notYet' in data.atlas ? [] : [makeAtlas(name, data, data.atlas)];
  });
}

export function isPeer(name: ContestantName): name is PeerName {
  return PEERS.some((peer) => peer === name);
}

function makePeer(name: PeerName, { size, opening }: MapData): Contestant {
  return {
    name,
    path: `/${size}-${name}/`,
    openingYear: opening.opening,
    async waitUntilReady(page) {
      await page.waitForFunction(() => window.bench !== undefined);
      await page.evaluate(() => window.bench.ready);
    },
    place: (page, points) => page.evaluate((all) => all.map((point) => window.bench.place(point)), points),
    interactions: {
      focusYears: async () => {},
      armYearDrawn: (page) =>
        page.evaluate(() => {
          globalThis.benchProbe.yearDrawn = window.bench.nextDrawn();
        }),
      hovered: (page) => page.evaluate(() => window.bench.hovered()?.toString()),
      nameOf: String,
    },
  };
}

/** As src/map lays out the home view on a wide screen. The samples show at once if it does so no longer. */
const ATLAS_HOME_PADDING = { top: 20, right: 20, bottom: 20, left: 20 };

function makeAtlas(name: ContestantName, { size, opening }: MapData, site: AtlasSite): Contestant {
  const { year, province } = site.link;
  const isLink = name === 'atlas-link';
  return {
    name,
    path: `/${size}-atlas/${isLink ? `?year=${year}&province=${province}` : ''}`,
    openingYear: isLink ? opening.years.indexOf(year) : opening.opening,
    async waitUntilReady(page) {
      await page.locator('[data-map-state="ready"]').waitFor();
    },
    async place(page, points) {
      const frame = await page.locator('[data-map-state] .map-frame').boundingBox();
      if (frame === null) throw new Error('the map of the atlas is not on the screen');
      const camera = await homeCamera(page, frame);
      return points.map((point) => {
        const [x, y] = toScreen(camera, point);
        return [frame.x + x, frame.y + y];
      });
    },
    interactions: isLink
      ? undefined
      : {
          focusYears: (page) => page.getByRole('slider', { name: 'Year' }).focus(),
          armYearDrawn: (page) =>
            page.evaluate(() => {
              globalThis.benchProbe.yearDrawn = new Promise((resolve) => {
                new PerformanceObserver((list, observer) => {
                  if (list.getEntriesByName('atlas:year-drawn').length === 0) return;
                  observer.disconnect();
                  resolve();
                }).observe({ type: 'mark' });
              });
            }),
          hovered: (page) =>
            page.evaluate(() => document.querySelector('.tooltip-name')?.firstChild?.textContent ?? undefined),
          nameOf: (region) => site.names[region] ?? '',
        },
  };
}

async function homeCamera(page: Page, size: Size): Promise<Camera> {
  const boundaries = await page.evaluate(async () => (await fetch('data/boundaries.overview.json')).json());
  return fitCamera(readShapes(writeShapePaths(readBoundaries(boundaries), HOME_GRID)).box, size, ATLAS_HOME_PADDING);
}
