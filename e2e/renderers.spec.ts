import { expect, test } from './atlasTest.ts';
import { expectDrawnMapAnswers } from './expectDrawnMapAnswers.ts';

test('the map engine takes over from the drawn map in the same colours', async ({ atlas }) => {
  await atlas.open('?renderer=svg');
  const drawn = await Promise.all(PROVINCES.map((province) => atlas.colourInLegend(province)));
  expect(new Set(drawn).size).toBe(PROVINCES.length);
  for (const province of PROVINCES) {
    await expect.poll(() => atlas.colourOnMap(province)).toBe(await atlas.colourInLegend(province));
  }

  await atlas.open();
  await atlas.expectRenderer('gl');
  for (const province of PROVINCES) {
    await expect.poll(() => atlas.colourOnMap(province)).toBe(await atlas.colourInLegend(province));
  }
});

/** Wide provinces of three classes. */
const PROVINCES = ['Xinjiang', 'Tibet', 'Sichuan'];

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
  await atlas.open();
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
  await atlas.open();
  await atlas.expectRenderer('gl');
  await page.evaluate(() => {
    document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await atlas.expectRenderer('svg');
  await atlas.map.getByRole('button', { name: 'Try again' }).click();
  await atlas.expectRenderer('gl');
  await expect(atlas.map).not.toContainText('The browser took the graphics away');
});
