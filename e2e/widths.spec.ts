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
