import { expect, test } from './atlasTest.ts';

test('a reader zooms in on a part of China and comes home', async ({ atlas, page }) => {
  const details: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('detail')) details.push(request.url());
  });
  await atlas.open();
  await atlas.expectRenderer('gl');
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

test('while the window is dragged to another size, names stay on the zoomed map', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  await atlas.expectRenderer('gl');
  const home = await atlas.distanceOnMap('Sichuan', 'Qinghai');
  await atlas.row('Sichuan').click();
  await atlas.button('Zoom in').click();
  await expect.poll(() => atlas.distanceOnMap('Sichuan', 'Qinghai')).toBeGreaterThan(1.8 * home);
  const leastDistance = await atlas.watchDistanceOnMap('Sichuan', 'Qinghai');
  const { height } = page.viewportSize() ?? { height: 0 };
  for (let step = 1; step <= 12; step++) await page.setViewportSize({ width: 1280 + 10 * step, height });
  expect(await leastDistance()).toBeGreaterThan(1.5 * home);
});

test('zooming out ends about where all of China is in sight', async ({ atlas, page }) => {
  // With less motion the map jumps, so that each step has ended when the next begins.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open();
  await atlas.expectRenderer('gl');
  const home = await atlas.distanceOnMap('Sichuan', 'Qinghai');
  for (let step = 0; step < 3; step++) await atlas.button('Zoom out').click();
  await atlas.button('Zoom in').click();
  // One step in doubles the map: from home, or from the little that lies beyond it.
  await expect.poll(async () => (await atlas.distanceOnMap('Sichuan', 'Qinghai')) / home).toBeGreaterThan(1.6);
});
