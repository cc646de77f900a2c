import { expect, test } from './atlasTest.ts';

const FIGURES = ['110000', '350000', '510000', '630000', '650000'];

for (const theme of ['light', 'dark'] as const) {
  test.describe(`before any script has come, in ${theme} colours`, () => {
    test.use({ colorScheme: theme, mayComplain: true });

    for (const link of [
      '',
      '?year=2019',
      '?year=2021&province=350000',
      '?year=2025',
      '?year=2017&currency=usd&sort=name',
    ]) {
      test(`the map is coloured as it will be (${link})`, async ({ atlas, page }) => {
        await page.goto(`./${link}`);
        await atlas.expectMapReady();
        await expect(page.locator('html')).not.toHaveAttribute('data-stale');
        const fills = await atlas.fillsOfTwin(FIGURES);
        await atlas.breakFile('assets/index-*.js', { status: 404 });
        await page.reload();
        await expect.poll(() => atlas.fillsOfTwin(FIGURES)).toEqual(fills);
        await atlas.expectDrawnMap();
      });
    }

    test('another indicator has no colours yet, rather than those of growth', async ({ atlas, page }) => {
      await atlas.breakFile('assets/index-*.js', { status: 404 });
      for (const link of ['?indicator=total', '?currency=cny&year=2019', '?indicator=plan&priority=trade']) {
        await page.goto(`./${link}`);
        expect(new Set(await atlas.fillsOfTwin(FIGURES)).size, link).toBe(1);
        await expect(page.locator('h2.sentence'), link).toBeHidden();
        await expect(atlas.row('Gansu').locator('.row-value'), link).toBeHidden();
        await expect(atlas.legend.locator('.legend-scale'), link).toBeHidden();
      }
    });
  });
}

test('the page takes over what the build rendered as it stands', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const twin = document.querySelector('.map-home path[data-adcode="350000"]');
      const sentence = document.querySelector('h2.sentence');
      Object.assign(window, { isSame: () => twin?.isConnected && sentence?.isConnected });
    });
  });
  await atlas.open();
  await atlas.pointAtProvinceOnMap('Sichuan');
  expect(await page.evaluate('isSame()')).toBe(true);
});

test('nothing but the page itself is asked for before its first paint', async ({ page }) => {
  await page.goto('./');
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
      .map(({ name }) => name),
  );
  expect(blocking).toEqual([]);
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('atlas:first-map').length)).toBe(1);
});
