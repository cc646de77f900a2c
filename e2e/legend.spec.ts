import { expect, test } from './atlasTest.ts';

test('a reader pins a class: its provinces stay, the rest fade, and Esc goes back one step at a time', async ({
  atlas,
  page,
}) => {
  await atlas.open();
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
  await atlas.expectLink({ province: '510000', class: '2' });

  await page.keyboard.press('Escape');
  await expect(ofTibet).toHaveAttribute('aria-pressed', 'false');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await expect.poll(() => atlas.colourOnMap('Sichuan')).toBe(full);
  await page.keyboard.press('Escape');
  await expect(atlas.overview).toBeVisible();
  await atlas.expectLink({});

  // A second press releases it as well, and another indicator has classes of its own.
  await ofTibet.click();
  await ofTibet.click();
  await expect(ofTibet).toHaveAttribute('aria-pressed', 'false');
  await ofTibet.click();
  await atlas.chooseIndicator('total');
  await expect(atlas.legend.getByRole('button', { pressed: true })).toHaveCount(0);
});
