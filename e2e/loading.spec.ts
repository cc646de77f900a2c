import { expect, test } from './atlasTest.ts';

/** Each with a province whose panel loads a file of its own, and a layer without figures. */
const LINKS = ['', '?province=350000&year=2019', '?year=2025&indicator=plan&priority=finance', '?year=2019'];

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [390, 844],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    // On a phone an open province is a sheet, and the page moves so that the map stands above it.
    for (const link of LINKS.filter((each) => width > 800 || !each.includes('province'))) {
      test(`each part of the page has its place before the data (${link})`, async ({ atlas, page }) => {
        const { release } = await atlas.holdFile('data/core.json');
        await page.goto(`./${link}`);
        const before = await atlas.partBoxes();
        expect(before).toHaveLength(5);
        await release();
        await atlas.expectMapReady();
        await expect.poll(() => atlas.partBoxes()).toEqual(before);
      });
    }

    test('nothing jumps while the page loads', async ({ atlas }) => {
      await atlas.watchJumps();
      for (const link of [...LINKS, '?renderer=gl']) {
        await atlas.open(link);
        await atlas.expectRenderer(link.includes('gl') ? 'gl' : 'svg');
        await expect(atlas.page.locator('.panel .skeleton')).toHaveCount(0);
        await atlas.settle();
        expect(await atlas.jumps(), link).toEqual([]);
      }
    });
  });
}

test('the script of the panels comes by itself, so that a click finds it there', async ({ atlas }) => {
  await atlas.open('?year=2019&renderer=svg');
  await expect.poll(() => atlas.loadedFiles()).toContainEqual(expect.stringMatching(/^panelDetails-/));
  await expect(atlas.overview.getByRole('button', { name: 'Fujian, 2019' })).toBeVisible();
  await atlas.breakFile('assets/*.js', 'no answer');
  await atlas.clickProvinceOnMap('Fujian');
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
});
