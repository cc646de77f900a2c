import { expect, test } from './atlasTest.ts';
import { expectDrawnMapAnswers } from './expectDrawnMapAnswers.ts';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] });
    },
    { scope: 'worker' },
  ],
});

test('in a browser without WebGL the drawn map answers to pointing and clicking, and zooms', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await expectDrawnMapAnswers(atlas, page);
  const [home, drawnHome] = [await atlas.magnification(), await atlas.drawnWidthOfQinghai()];
  await atlas.wheelOnMap('Qinghai', 5);
  await expect.poll(() => atlas.magnification()).toBeGreaterThan(1.5 * home);
  await expect.poll(() => atlas.loadedFiles()).toContain('shapes.detail.json');
  // At rest it is drawn anew, as fine as it was.
  await expect.poll(() => atlas.isDrawnCrisp()).toBe(true);
  const ratio = (await atlas.magnification()) / home;
  await expect.poll(async () => (await atlas.drawnWidthOfQinghai()) / drawnHome / ratio).toBeCloseTo(1, 1);
  await page.mouse.move(1, 1);
  await expect.poll(() => atlas.colourOnMap('Qinghai')).toBe(await atlas.colourInLegend('Qinghai'));

  await atlas.button('Show all of China').click();
  await expect.poll(() => atlas.drawnWidthOfQinghai()).toBe(drawnHome);
  await expect(atlas.button('Show all of China')).toBeDisabled();
  await atlas.expectRenderer('svg');
  expect(await atlas.marks()).not.toContain('atlas:gl-ready');
});
