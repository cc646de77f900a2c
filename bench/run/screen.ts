import type { Browser, CDPSession, Page } from '@playwright/test';
import type { Frame, Rgb } from './frames.ts';
import { pause } from './siteServer.ts';

/** A record of what the screen shows. */
export interface Screen {
  readonly frames: readonly Frame[];
  /** Waits until a frame later than `afterMs` has come. False where none comes within the limit. */
  readonly waitForFrame: (afterMs: number, limitMs: number) => Promise<boolean>;
  /** Waits until no frame has come for `quietMs`. False where it never gets quiet within the limit. */
  readonly waitForQuiet: (quietMs: number, limitMs: number) => Promise<boolean>;
  readonly stop: () => Promise<void>;
}

const POLL_MS = 5;

/**
 * Records each frame that the browser presents, by the screencast of its developer tools.
 *
 * A frame carries the time at which it was presented; that of a slow WebGL frame is late as it should be, where two
 * animation frames of the page would long have passed.
 */
export async function recordScreen(session: CDPSession): Promise<Screen> {
  const frames: Frame[] = [];
  let lastArrivalMs = Date.now();
  const keep = (event: { data: string; metadata: { timestamp?: number }; sessionId: number }) => {
    lastArrivalMs = Date.now();
    frames.push({ atMs: (event.metadata.timestamp ?? Number.NaN) * 1000, image: event.data });
    session.send('Page.screencastFrameAck', { sessionId: event.sessionId }).catch(() => {});
  };
  session.on('Page.screencastFrame', keep);
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 90, everyNthFrame: 1 });
  const waitUntil = async (isReached: () => boolean, limitMs: number) => {
    const endMs = Date.now() + limitMs;
    while (!isReached()) {
      if (Date.now() > endMs) return false;
      await pause(POLL_MS);
    }
    return true;
  };
  return {
    frames,
    waitForFrame: (afterMs, limitMs) => waitUntil(() => (frames.at(-1)?.atMs ?? 0) > afterMs, limitMs),
    waitForQuiet(quietMs, limitMs) {
      const startMs = Date.now();
      return waitUntil(() => Date.now() - Math.max(startMs, lastArrivalMs) > quietMs, limitMs);
    },
    async stop() {
      await session.send('Page.stopScreencast');
      session.off('Page.screencastFrame', keep);
      // On a busy machine some arrive out of turn.
      frames.sort((a, b) => a.atMs - b.atMs);
    },
  };
}

/** Reads the colours at points of a frame. The browser itself decodes the picture, in a page beside the measured one. */
export async function openColourReader(browser: Browser) {
  const page: Page = await browser.newPage();
  return {
    read: (image: string, points: readonly (readonly [number, number])[]): Promise<Rgb[]> =>
      page.evaluate(
        async ([data, places]) => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', {
            willReadFrequently: true,
          });
          if (context === null) throw new Error('no 2D canvas');
          context.drawImage(bitmap, 0, 0);
          const { width, data: pixels } = context.getImageData(0, 0, bitmap.width, bitmap.height);
          return places.map(([x, y]): [number, number, number] => {
            const start = 4 * (Math.floor(y) * width + Math.floor(x));
            return [pixels[start] ?? -1, pixels[start + 1] ?? -1, pixels[start + 2] ?? -1];
          });
        },
        [image, points] as const,
      ),
    close: () => page.close(),
  };
}
export type ColourReader = Awaited<ReturnType<typeof openColourReader>>;
