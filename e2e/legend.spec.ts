import { expect, test } from './atlasTest.ts';

test('a reader pins a class: its provinces stay, the rest fade, and Esc goes back one step at a time', async ({
  atlas,
  page,
}) => {
  await atlas.open('?renderer=gl');
  await atlas.expectRenderer('gl');
  const full = await atlas.colourInLegend('Sichuan');
  const tibet = await atlas.colourInLegend('Tibet');
  await expect.poll(() => atlas.colourOnMap('Sichuan')).toBe(full);

  // Pointing at a class shows it for a moment.
  const ofTibet = atlas.legendEntry(/^10 to 20 percent, 4 provinces/);
  await ofTibet.hover();
  await expect.poll(() => atlas.colourOnMap('Sichuan')).not.toBe(full);
  await atlas.pointAwayFromMap();
  await expect.poll(() => atlas.colourOnMap('Sichuan')).toBe(full);

  await atlas.row('Sichuan').click();
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await ofTibet.click();
  await expect(ofTibet).toHaveAttribute('aria-pressed', 'true');
  await atlas.pointAwayFromMap();
  await expect.poll(() => atlas.colourOnMap('Sichuan')).not.toBe(full);
  expect(await atlas.colourOnMap('Tibet')).toBe(tibet);
  await atlas.expectLink({ renderer: 'gl', province: '510000', class: '2' });

  await page.keyboard.press('Escape');
  await expect(ofTibet).toHaveAttribute('aria-pressed', 'false');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await expect.poll(() => atlas.colourOnMap('Sichuan')).toBe(full);
  await page.keyboard.press('Escape');
  await expect(atlas.overview).toBeVisible();
  await atlas.expectLink({ renderer: 'gl' });

  // A second press releases it as well, and another indicator has classes of its own.
  await ofTibet.click();
  await ofTibet.click();
  await expect(ofTibet).toHaveAttribute('aria-pressed', 'false');
  await ofTibet.click();
  await atlas.chooseIndicator('total');
  await expect(atlas.legend.getByRole('button', { pressed: true })).toHaveCount(0);
});

test('the legend is a histogram: a dot for each province over its class, and the 31 together on the scale', async ({
  atlas,
}) => {
  await atlas.open('?renderer=svg');
  await expect(atlas.legendEntry(/^minus 10 to 0 percent, 7 provinces: .*Yunnan/)).toBeVisible();
  await expect(atlas.legend).toContainText(/31 together \+3\.8\s%/);
  const counts = await atlas.legendCounts();
  expect(await atlas.legendDots()).toEqual(counts.slice(0, 8));

  // Pointing at a province lights its dot, and only that.
  await atlas.pointAtProvinceOnMap('Sichuan');
  await expect.poll(() => atlas.litDots()).toEqual(['510000']);
  await atlas.pointAwayFromMap();
  await expect.poll(() => atlas.litDots()).toEqual([]);

  // A year in which all grew leaves the classes below zero in their place, empty.
  await atlas.showYear(2021);
  await expect(atlas.legend).toContainText(/31 together \+28\.8\s%/);
  expect((await atlas.legendDots()).slice(0, 4)).toEqual([0, 0, 0, 0]);
  // The whole is no yardstick for totals.
  await atlas.chooseIndicator('total');
  await expect(atlas.legend).not.toContainText('31 together');
});

test('the keyboard points at a class as the mouse does', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  const full = await atlas.colourInLegend('Sichuan');
  await atlas.tabTo(atlas.legendEntry(/^under minus 40 percent/));
  for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
  await expect(atlas.legendEntry(/^10 to 20 percent/)).toBeFocused();
  await expect.poll(() => atlas.colourOnMap('Sichuan')).not.toBe(full);
  await page.keyboard.press('Tab');
  await expect.poll(() => atlas.colourOnMap('Sichuan')).toBe(full);
});
