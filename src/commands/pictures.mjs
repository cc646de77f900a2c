// npm run pictures: the picture of the README, the one that other sites show of a shared link, and the icon of a phone's
// home screen, all taken from the app itself. Run it when the page has changed its looks, and look at what it wrote.
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ensureBrowser } from './installBrowser.mjs';
import { runScript } from './npm.mjs';
import { encodePng } from './png.mjs';
import { findFreePort } from './port.mjs';
import { ROOT } from './root.mjs';
import { stop } from './stop.mjs';

/** What a page on a slow line may still carry. */
const HEAVIEST_BYTES = 250_000;

/**
 * Drawn by the twin, so that no graphics card has a part in the picture; the letters are those of the system's fonts. A
 * shared link is shown small: it gets what the atlas prints, sentence, map and legend, and no control.
 */
const VIEWS = [
  { file: 'public/social.png', query: '?renderer=svg', width: 1200, height: 630, isPrinted: true },
  { file: 'docs/atlas.png', query: '?renderer=svg&year=2019&province=350000', width: 1440, height: 900 },
];
const ICON = { file: 'public/apple-touch-icon.png', size: 180 };

/** For a small picture: a margin, larger words, and of the small print the note on boundaries alone. */
const SMALL_PICTURE = `
  .print-sheet { padding: 47px 40px; gap: 20px 32px; }
  .print-sheet .print-brand { font-size: 24px; }
  .print-sheet .sentence { font-size: 27px; }
  .print-sheet .kicker { font-size: 17px; }
  .print-sheet .legend { font-size: 14px; zoom: 1.2; }
  .print-notes { border: 0; font-size: 13px; }
  .print-notes p:not(:nth-child(2)) { display: none; }
`;

/**
 * @param {import('@playwright/test').Page} page
 * @param {string} file
 */
async function take(page, file) {
  const screenshot = await page.screenshot({ animations: 'disabled' });
  const { width, height, pixels } = await page.evaluate(decode, screenshot.toString('base64'));
  const path = join(ROOT, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, encodePng(width, height, Buffer.from(pixels, 'latin1')));
  const { size } = statSync(path);
  console.log(`${file}: ${Math.round(size / 1000)} kB`);
  if (size > HEAVIEST_BYTES) throw new Error(`${file} weighs more than ${HEAVIEST_BYTES / 1000} kB: show less in it.`);
}

/**
 * Runs in the browser, which knows how to read a picture. Returns one letter a byte.
 *
 * @param {string} base64
 */
async function decode(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes]));
  const { width, height } = picture;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  if (context === null) throw new Error('the browser gives no canvas to read a picture with');
  context.drawImage(picture, 0, 0);
  let pixels = '';
  for (const byte of context.getImageData(0, 0, width, height).data) pixels += String.fromCharCode(byte);
  return { width, height, pixels };
}

await ensureInstalled();
if (!(await runScript('build'))) stop('The atlas was not built; the words above say why.');
const executablePath = await ensureBrowser();

const { preview } = await import('vite');
const { chromium } = await import('@playwright/test');
const port = await findFreePort();
const server = await preview({ root: ROOT, preview: { port, strictPort: true, host: '127.0.0.1' } });
// Chromium refuses its sandbox to root, as in most containers.
const browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
try {
  for (const { file, query, width, height, isPrinted = false } of VIEWS) {
    const viewport = { width, height };
    const page = await browser.newPage({ viewport, colorScheme: 'light', bypassCSP: true });
    await page.goto(`http://127.0.0.1:${port}/${query}`);
    await page.locator('[data-map-state="ready"]').waitFor();
    await page.waitForLoadState('networkidle');
    if (isPrinted) {
      await page.emulateMedia({ media: 'print' });
      await page.addStyleTag({ content: SMALL_PICTURE });
    }
    await take(page, file);
    await page.close();
  }
  const page = await browser.newPage({ viewport: { width: ICON.size, height: ICON.size } });
  const drawing = readFileSync(join(ROOT, 'public', 'favicon.svg'), 'utf8');
  // The system cuts the corners of an icon itself.
  await page.setContent(`<style>body { margin: 0; background: #542788 } svg { display: block }</style>${drawing}`);
  await take(page, ICON.file);
} finally {
  await browser.close();
  await server.close();
}
