import type { AtlasDriver } from './atlasDriver.ts';
import { expect, test } from './atlasTest.ts';

/** Either renderer alone, and both in turn where WebGL is drawn in software, as in these tests. */
const LINKS = ['?renderer=gl', '?renderer=svg', ''] as const;

/** Waits until the renderer that a link asks for is in front. */
async function openOn(atlas: AtlasDriver, link: (typeof LINKS)[number]): Promise<void> {
  await atlas.open(link);
  await atlas.expectRenderer(link === '?renderer=gl' ? 'gl' : 'svg');
}

test('a map that is only shifted asks for no finer boundaries', async ({ atlas, page }) => {
  for (const width of [1280, 1301, 1337, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    await atlas.open('?renderer=svg');
    const { x, y } = await atlas.placeOnMap('Sichuan');
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await atlas.placeOnMap('Sichuan')).x - x).toBeGreaterThan(40);
    await expect.poll(() => atlas.isDrawnCrisp()).toBe(true);
    expect(await atlas.loadedFiles()).not.toContain('shapes.detail.json');
  }
});

for (const link of LINKS) {
  test(`a reader zooms in on a part of China and comes home (${link || 'no renderer asked for'})`, async ({
    atlas,
    page,
  }) => {
    const details: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('shapes.detail')) details.push(request.url());
    });
    await openOn(atlas, link);
    const home = await atlas.magnification();
    const zoomRatio = async () => (await atlas.magnification()) / home;
    const reset = atlas.button('Show all of China');
    await expect(reset).toBeDisabled();
    expect(details).toEqual([]);

    await atlas.button('Zoom in').click();
    await expect.poll(zoomRatio).toBeCloseTo(2, 1);
    await expect(reset).toBeEnabled();
    await expect.poll(() => details.length).toBe(1);
    // The finer boundaries are painted as the coarse ones were.
    await expect.poll(() => atlas.colourOnMap('Qinghai')).toBe(await atlas.colourInLegend('Qinghai'));

    await reset.click();
    await expect.poll(zoomRatio).toBeCloseTo(1, 2);
    await expect(reset).toBeDisabled();

    // The wheel zooms about the pointer, and a drag moves the map and chooses nothing.
    await atlas.pointAtProvinceOnMap('Sichuan');
    await page.mouse.wheel(0, -400);
    await expect.poll(zoomRatio).toBeGreaterThan(1.2);
    await expect(reset).toBeEnabled();
    const before = await atlas.placeOnMap('Sichuan');
    await page.mouse.move(before.x, before.y);
    await page.mouse.down();
    await page.mouse.move(before.x + 60, before.y + 30, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await atlas.placeOnMap('Sichuan')).x - before.x).toBeGreaterThan(40);
    await expect(atlas.overview).toBeVisible();
    await atlas.clickProvinceOnMap('Sichuan');
    await expect(atlas.panel('Sichuan')).toBeVisible();
    expect(details).toHaveLength(1);

    await reset.click();
    await expect(reset).toBeDisabled();
    await expect.poll(zoomRatio).toBeCloseTo(1, 2);
  });

  test(`while the window is dragged to another size, names stay on the zoomed map (${link || 'no renderer asked for'})`, async ({
    atlas,
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openOn(atlas, link);
    const home = await atlas.distanceOnMap('Sichuan', 'Qinghai');
    await atlas.row('Sichuan').click();
    await atlas.button('Zoom in').click();
    await expect.poll(() => atlas.distanceOnMap('Sichuan', 'Qinghai')).toBeGreaterThan(1.8 * home);
    const leastDistance = await atlas.watchDistanceOnMap('Sichuan', 'Qinghai');
    const { height } = page.viewportSize() ?? { height: 0 };
    for (let step = 1; step <= 12; step++) await page.setViewportSize({ width: 1280 + 10 * step, height });
    expect(await leastDistance()).toBeGreaterThan(1.5 * home);
  });

  test(`zooming out ends about where all of China is in sight (${link || 'no renderer asked for'})`, async ({
    atlas,
    page,
  }) => {
    // With less motion the map jumps, so that each step has ended when the next begins.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openOn(atlas, link);
    const home = await atlas.distanceOnMap('Sichuan', 'Qinghai');
    for (let step = 0; step < 3; step++) await atlas.button('Zoom out').click();
    await atlas.button('Zoom in').click();
    // One step in doubles the map: from home, or from the little that lies beyond it.
    await expect.poll(async () => (await atlas.distanceOnMap('Sichuan', 'Qinghai')) / home).toBeGreaterThan(1.6);
  });
}

test('a double click zooms about the pointer and opens the province once', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  const home = await atlas.magnification();
  const { x, y } = await atlas.placeOnMap('Sichuan');
  await page.mouse.dblclick(x, y);
  await expect.poll(async () => (await atlas.magnification()) / home).toBeCloseTo(2, 1);
  await expect(atlas.panel('Sichuan')).toBeVisible();
});

test('the map is drawn while a wheel still moves it, for where that leads, and not again once it is there', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  // At first it jumps, and is drawn on no way.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('?renderer=svg');
  await atlas.button('Zoom in').click();
  await atlas.expectFineDrawing();
  await expect.poll(() => atlas.isDrawnCrisp()).toBe(true);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const before = await atlas.magnification();
  const drawings = await atlas.watchDrawings();
  // From here on time goes in steps, and a drawing takes none.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await atlas.wheelOnMap('Sichuan', 1);
  await page.clock.runFor(80);
  expect(await drawings()).toEqual([true]);
  await page.clock.runFor(1000);
  expect(await atlas.magnification()).toBeCloseTo(before * 2 ** 0.2, 0);
  expect(await atlas.isDrawnCrisp()).toBe(true);
  expect(await drawings()).toEqual([true]);
});

test('a wheel that turns before the script of the gestures is there is not lost', async ({ atlas }) => {
  const { release } = await atlas.holdFile('twinGestures-*.js');
  await atlas.open('?renderer=svg');
  const home = await atlas.magnification();
  await atlas.wheelOnMap('Sichuan', 4);
  expect(await atlas.magnification()).toBe(home);
  await release();
  await expect.poll(async () => (await atlas.magnification()) / home).toBeGreaterThan(1.5);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('two fingers zoom the map, and one is told so and moves nothing', async ({ atlas }) => {
    await atlas.open('?renderer=svg');
    await atlas.map.scrollIntoViewIfNeeded();
    const home = await atlas.magnification();
    const { x, y } = await atlas.placeOnMap('Sichuan');
    const hint = atlas.map.getByText('Use two fingers to move the map');
    await expect(hint).toBeHidden();
    await atlas.dragFingers([{ from: { x, y }, to: { x: x - 60, y } }]);
    await expect(hint).toBeVisible();
    await expect(hint).toBeHidden();
    expect(await atlas.magnification()).toBe(home);
    expect(await atlas.placeOnMap('Sichuan')).toEqual({ x, y });

    await atlas.dragFingers([
      { from: { x: x - 20, y }, to: { x: x - 60, y } },
      { from: { x: x + 20, y }, to: { x: x + 60, y } },
    ]);
    await expect.poll(async () => (await atlas.magnification()) / home).toBeGreaterThan(2);
    await expect.poll(() => atlas.isDrawnCrisp()).toBe(true);
    await atlas.expectLink({ renderer: 'svg' });
  });
});
