import { expect, test } from './atlasTest.ts';
import { expectDrawnMapAnswers } from './expectDrawnMapAnswers.ts';

test('the map engine takes over from the drawn map in the same colours', async ({ atlas }) => {
  await atlas.open('?renderer=svg');
  const drawn = await Promise.all(PROVINCES.map((province) => atlas.colourInLegend(province)));
  expect(new Set(drawn).size).toBe(PROVINCES.length);
  for (const province of PROVINCES) {
    await expect.poll(() => atlas.colourOnMap(province)).toBe(await atlas.colourInLegend(province));
  }

  await atlas.open('?renderer=gl');
  await atlas.expectRenderer('gl');
  for (const province of PROVINCES) {
    await expect.poll(() => atlas.colourOnMap(province)).toBe(await atlas.colourInLegend(province));
  }
});

/** Wide provinces of three classes. */
const PROVINCES = ['Xinjiang', 'Tibet', 'Sichuan'];

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ viewport: { width: 1440, height: 900 }, colorScheme });

    test('both renderers draw the same map of all of China', async ({ atlas, page }) => {
      const pictures: Buffer[] = [];
      for (const renderer of ['svg', 'gl'] as const) {
        await atlas.open(`?renderer=${renderer}`);
        await atlas.expectRenderer(renderer);
        await expect.poll(async () => (await atlas.labelBoxes()).length).toBeGreaterThan(25);
        await page.evaluate(() => document.fonts.ready);
        pictures.push(await atlas.pictureOfMap());
      }
      const [drawn, painted] = pictures;
      if (!drawn || !painted) throw new Error('a picture is missing');
      expect(await atlas.differingRatio(drawn, drawn, 24)).toBe(0);
      const ratio = await atlas.differingRatio(drawn, painted, 24);
      expect(ratio, `${(ratio * 100).toFixed(2)} % of the pixels differ`).toBeLessThan(0.01);
    });
  });
}

test('where WebGL is drawn in software, the map engine is fetched by who leaves home, and the drawn map is back there', async ({
  atlas,
  page,
}) => {
  const engines: string[] = [];
  page.on('request', (request) => {
    if (/glRenderer|maplibre/.test(request.url())) engines.push(request.url());
  });
  await atlas.open();
  // What comes when the page is idle has come, the engine not among it.
  await expect.poll(async () => (await atlas.loadedFiles()).some((file) => file.startsWith('twinGestures'))).toBe(true);
  await expectDrawnMapAnswers(atlas, page);
  expect(engines).toEqual([]);
  expect(await atlas.marks()).not.toContain('atlas:gl-ready');

  const renderers = await atlas.watchRenderers();
  await atlas.wheelOnMap('Sichuan', 4);
  await atlas.expectRenderer('gl');
  expect(await atlas.marks()).toContain('atlas:gl-ready');
  // The reader's hands are on the drawn map, which comes to the front for them.
  await expect(page.locator('.maplibregl-interactive')).toHaveCount(0);
  const years = (await atlas.yearsDrawn()).length;
  await atlas.showYear(2021);
  await expect.poll(async () => (await atlas.yearsDrawn()).slice(years)).toEqual([2021]);
  await page.mouse.move(1, 1);
  await expect.poll(() => atlas.colourOnMap('Sichuan')).toBe(await atlas.colourInLegend('Sichuan'));
  await atlas.expectRenderer('gl');

  await atlas.button('Show all of China').click();
  await atlas.expectRenderer('svg');
  await atlas.showYear(2023);
  await page.mouse.move(1, 1);
  await expect.poll(() => atlas.colourOnMap('Xinjiang')).toBe(await atlas.colourInLegend('Xinjiang'));
  await expect.poll(renderers).toEqual(['svg', 'gl', 'svg']);

  // The next time it is there already, with what has changed meanwhile.
  const fetched = engines.length;
  await atlas.button('Zoom in').click();
  await atlas.expectRenderer('gl');
  await expect.poll(() => atlas.colourOnMap('Qinghai')).toBe(await atlas.colourInLegend('Qinghai'));
  expect(engines).toHaveLength(fetched);
});

test('a zoomed map is drawn from the finer boundaries before the engine starts', async ({ atlas, page }) => {
  const engines: string[] = [];
  page.on('request', (request) => {
    if (/glRenderer|maplibre/.test(request.url())) engines.push(request.url());
  });
  let enginesBefore = -1;
  await page.route('**/shapes.detail.json', async (route) => {
    // What the page does when it is idle would come by now.
    await expect.poll(() => atlas.isDrawnCrisp()).toBe(true);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    enginesBefore = engines.length;
    await route.continue();
  });
  await atlas.open();
  // In one step: a wheel may rest on its way, where the map is not yet large enough for finer boundaries.
  await atlas.button('Zoom in').click();
  await atlas.expectRenderer('gl');
  expect(enginesBefore).toBe(0);
});

test('the map stands still while one renderer takes over from the other', async ({ atlas, page }) => {
  await atlas.open('?province=510000');
  await atlas.wheelOnMap('Sichuan', 4);
  await expect.poll(() => atlas.loadedFiles()).toContain('shapes.detail.json');
  await expect.poll(() => atlas.isDrawnCrisp()).toBe(true);
  const [place, ring] = [await atlas.placeOnMap('Sichuan'), await atlas.selectionRingWidth()];
  await atlas.expectRenderer('gl');
  expect(await atlas.placeOnMap('Sichuan')).toEqual(place);
  expect(await atlas.selectionRingWidth()).toBe(ring);

  // A hand on the map brings the drawn one, at the very same place.
  const renderers = await atlas.watchRenderers();
  await page.mouse.move(place.x, place.y);
  await page.mouse.down();
  await page.mouse.move(place.x + 80, place.y + 20, { steps: 4 });
  await atlas.expectRenderer('svg');
  const dragged = await atlas.placeOnMap('Sichuan');
  expect(Math.abs(dragged.x - place.x - 80)).toBeLessThan(3);
  expect(await atlas.selectionRingWidth()).toBeCloseTo(ring, 0);
  await page.mouse.up();
  await atlas.expectRenderer('gl');
  expect(await atlas.placeOnMap('Sichuan')).toEqual(dragged);
  await expect.poll(renderers).toEqual(['gl', 'svg', 'gl']);
  // The drag chose nothing.
  await atlas.expectLink({ province: '510000' });
});

test('with a graphics card the map engine takes over by itself, and the gestures with it', async ({ atlas, page }) => {
  await atlas.pretendGraphicsCard();
  await atlas.open();
  await atlas.expectRenderer('gl');
  await expect(page.locator('.maplibregl-interactive')).toHaveCount(1);
  const home = await atlas.magnification();
  const renderers = await atlas.watchRenderers();
  await atlas.wheelOnMap('Sichuan', 4);
  await expect.poll(() => atlas.magnification()).toBeGreaterThan(1.2 * home);
  await atlas.button('Show all of China').click();
  await expect(atlas.button('Show all of China')).toBeDisabled();
  await page.setViewportSize({ width: 1100, height: 700 });
  await expect.poll(() => atlas.magnification()).not.toBeCloseTo(home, 3);
  await atlas.expectRenderer('gl');
  await expect.poll(renderers).toEqual(['gl']);
});

test('a link can ask for the drawn map, and then the map engine is not even loaded', async ({ atlas, page }) => {
  const engines: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('glRenderer')) engines.push(request.url());
  });
  await atlas.open('?renderer=svg');
  await expectDrawnMapAnswers(atlas, page);
  await atlas.expectLink({ renderer: 'svg', year: '2019', province: '510000' });
  expect(engines).toEqual([]);
});

test('when the graphics go away the drawn map takes over, until they are back', async ({ atlas, page }) => {
  await atlas.open('?renderer=gl');
  await atlas.expectRenderer('gl');
  const graphics = await page.evaluateHandle(() =>
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context'),
  );
  await graphics.evaluate((context) => context?.loseContext());
  await expectDrawnMapAnswers(atlas, page);
  await expect(atlas.map).toContainText('The browser took the graphics away');
  await graphics.evaluate((context) => context?.restoreContext());
  await atlas.expectRenderer('gl');
  await expect(atlas.map).not.toContainText('The browser took the graphics away');
  await expect.poll(() => atlas.colourOnMap('Xinjiang')).toBe(await atlas.colourInLegend('Xinjiang'));
});

test('graphics that stay away can be asked for anew', async ({ atlas, page }) => {
  await atlas.open('?renderer=gl');
  await atlas.expectRenderer('gl');
  await page.evaluate(() => {
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await atlas.expectRenderer('svg');
  await atlas.map.getByRole('button', { name: 'Try again' }).click();
  await atlas.expectRenderer('gl');
  await expect(atlas.map).not.toContainText('The browser took the graphics away');
});
