import { loadJson, type Opening, type Values } from './choropleth.ts';

/** What each library's page brings: the map on the screen, and how to ask it things. */
export interface Peer {
  /** Paints the values of a year. Calls back once the library has handed the picture to the browser. */
  readonly show: (values: Values, whenDrawn: () => void) => void;
  /** The number of the region under the pointer, which is outlined. */
  readonly hovered: () => number | undefined;
  /** Where a point of the map plane lies, in pixels from the upper left corner of the map. */
  readonly place: (point: readonly [number, number]) => readonly [number, number];
}

/** The one interface by which the benchmark speaks with every peer. */
export interface BenchPage {
  readonly ready: Promise<void>;
  readonly showYear: (index: number) => void;
  readonly hovered: () => number | undefined;
  readonly place: (point: readonly [number, number]) => readonly [number, number];
  /** Resolves once the next change of year is drawn. */
  readonly nextDrawn: () => Promise<void>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

/**
 * Draws the opening year, then loads the other years; the arrow keys left and right go through them, as on the slider
 * of the atlas, so that a change of year begins with the same real key press everywhere.
 */
export function startPage(create: (map: HTMLElement, opening: Opening) => Promise<Peer>): void {
  const map = document.getElementById('map');
  if (map === null) throw new Error('index.html has no element with the id "map"');
  let peer: Peer | undefined;
  let years: readonly Values[] = [];
  let year = 0;
  let waiting: (() => void)[] = [];

  const start = async () => {
    const opening = await loadJson<Opening>('opening.json');
    peer = await create(map, opening);
    year = opening.opening;
    // The first map first: what it does not need may not stand in its way.
    await new Promise<void>(afterTwoFrames);
    years = await loadJson<readonly Values[]>('years.json');
  };
  const showYear = (index: number) => {
    const values = years[index];
    if (values === undefined) return;
    year = index;
    peer?.show(values, () => {
      for (const resolve of waiting) resolve();
      waiting = [];
    });
  };
  addEventListener('keydown', ({ key }) => {
    if (key === 'ArrowRight') showYear(year + 1);
    if (key === 'ArrowLeft') showYear(year - 1);
  });
  window.bench = {
    ready: start(),
    showYear,
    hovered: () => peer?.hovered(),
    place: (point) => peer?.place(point) ?? [Number.NaN, Number.NaN],
    nextDrawn: () => new Promise((resolve) => waiting.push(resolve)),
  };
}

/** For libraries that draw in the frame at hand: after it and one more. */
export function afterTwoFrames(callback: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(callback));
}
