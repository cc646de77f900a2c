import { expect, test } from './atlasTest.ts';

/** From the narrowest phone to the widest screen, with the widths at which the page changes its form and those beside. */
const WIDTHS = [
  320, 340, 360, 390, 430, 480, 560, 640, 699, 700, 768, 799, 800, 880, 960, 1024, 1120, 1199, 1200, 1280, 1366, 1440,
  1519, 1520, 1699, 1700, 1920, 2240, 2560,
];

for (const [name, link] of [
  ['the map', '?renderer=svg'],
  ['the map in Chinese', '?renderer=svg&lang=zh'],
  ['a province and pins', '?renderer=svg&province=150000&pin=150000,510000,650000&year2=2019'],
  ['the table', '?view=table'],
  ['a chart', '?view=chart&chart=size'],
  ['tiles', '?view=tiles'],
  ['plans', '?view=plans&search=port'],
] as const) {
  test(`at every width ${name} has room: nothing overflows, is cut or lies over another`, async ({ atlas, page }) => {
    await page.goto(`./${link}`);
    await atlas.expectKeysReady();
    await expect(
      page
        .getByRole('main')
        .getByRole('status')
        .filter({ hasText: /^Loading/ }),
    ).toHaveCount(0);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await atlas.settle();
      expect(await atlas.findCrowding(), `${width} pixels`).toEqual([]);
    }
  });
}

const ZOOMED_VIEWS = [
  '?renderer=svg',
  '?renderer=svg&lang=zh&province=350000&year=2019',
  '?view=table',
  '?view=chart&chart=lines&pin=510000,610000,500000',
  '?view=plans&search=port',
  '?about=method',
];

test.describe('on a screen of 1280 by 1024 at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const link of ZOOMED_VIEWS) {
    test(`nothing is lost: ${link}`, async ({ atlas, page }) => {
      await page.goto(`./${link}`);
      await atlas.expectKeysReady();
      await atlas.settle();
      expect(await atlas.findCrowding()).toEqual([]);
      // What stays in its place leaves room for what is read; an open panel, which can be drawn down, takes half.
      expect(await atlas.heldScreenRatio()).toBeLessThan(0.6);
      for (const role of ['combobox', 'heading', 'slider'] as const) {
        const part = page.getByRole(role).first();
        await part.scrollIntoViewIfNeeded();
        await expect(part).toBeInViewport();
      }
    });
  }
});

test.describe('with text twice as large', () => {
  for (const [width, height] of [
    [1440, 900],
    [768, 1024],
  ] as const) {
    for (const link of ZOOMED_VIEWS) {
      test(`nothing is lost at ${width} by ${height}: ${link}`, async ({ atlas, page }) => {
        await page.setViewportSize({ width, height });
        const browser = await page.context().newCDPSession(page);
        // As a reader sets it for all pages.
        await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
        await page.goto(`./${link}`);
        await atlas.expectKeysReady();
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
        await atlas.settle();
        expect(await atlas.findCrowding()).toEqual([]);
        if (!link.includes('view=')) {
          await page.locator('#map').scrollIntoViewIfNeeded();
          const { height: mapHeight = 0 } = (await page.locator('#map').boundingBox()) ?? {};
          expect(mapHeight, 'the map keeps its size').toBeGreaterThan(height / 4);
        }
      });
    }
  }
});
