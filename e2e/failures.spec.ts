import { expect, test } from './atlasTest.ts';

test.use({ mayComplain: true });

test('when the core file fails, the page says how, and trying again works once it is mended', async ({
  atlas,
  page,
}) => {
  await atlas.breakFile('data/core.json', { status: 404 });
  await page.goto('./?year=2019&renderer=svg');
  await expect(atlas.alert).toContainText('The atlas could not load its data.');
  await expect(atlas.alert).toContainText('core.json: the server answered 404');

  // Many hosts answer with a page where a file is missing.
  await atlas.breakFile('data/core.json', { status: 200, body: '<!doctype html><title>Not found</title>' });
  await atlas.button('Try again').click();
  await expect(atlas.alert).toContainText('the answer is not JSON');

  const repair = await atlas.breakFile('data/core.json', { status: 200, body: '{"schema":999}' });
  await atlas.button('Try again').click();
  await expect(atlas.alert).toContainText(/schema .*999.* reload the page/);

  await repair();
  await atlas.button('Try again').click();
  await atlas.expectMapReady();
  await atlas.expectYear(2019);
  await expect(atlas.alert).toBeHidden();
});

test('when the file of a province fails, its panel says so and the rest works on', async ({ atlas }) => {
  const repair = await atlas.breakFile('data/provinces/*.json', { status: 500 });
  await atlas.open('?year=2019&renderer=svg');
  await atlas.clickProvinceOnMap('Fujian');
  const panel = atlas.panel('Fujian');
  await expect(panel.getByRole('alert')).toContainText('provinces/350000.json: the server answered 500');
  // What the core file tells stays.
  await expect(panel).toContainText("In 2019, Fujian's goods trade");
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan').getByRole('alert')).toContainText('provinces/510000.json');

  await repair();
  await atlas.panel('Sichuan').getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.plan('Sichuan', 'Plan of 2019')).toBeVisible();
  await expect(atlas.panel('Sichuan').getByRole('alert')).toBeHidden();
  // Coming back asks for the file that failed before once more.
  await atlas.clickProvinceOnMap('Fujian');
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
});

test('when the national figures fail, the overview says so and can try again', async ({ atlas }) => {
  const repair = await atlas.breakFile('data/nation.json', { status: 404 });
  await atlas.open('?renderer=svg');
  await expect(atlas.overview.getByRole('alert')).toContainText('nation.json: the server answered 404');
  await expect(atlas.overview).toContainText(/3\.8\s%/);
  await repair();
  await atlas.overview.getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.overview).toContainText('43.85 trillion yuan');
});

test('when the boundaries fail, list and panel work without the map', async ({ atlas, page }) => {
  const repair = await atlas.breakFile('data/boundaries.overview*.json', { status: 404 });
  await page.goto('./?year=2019');
  await expect(atlas.map).toHaveAttribute('data-map-state', 'failed');
  await expect(atlas.map.getByRole('alert')).toContainText('The map could not be drawn.');
  await expect(atlas.sentence).toContainText('2019, US$');
  await atlas.row('Fujian').click();
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
  await atlas.showYear(2020);
  await expect(atlas.plan('Fujian', 'Plan of 2020')).toBeVisible();

  await repair();
  await atlas.map.getByRole('button', { name: 'Try again' }).click();
  await atlas.expectMapReady();
  await atlas.expectRenderer('gl');
});

test('when the map engine cannot be loaded, the drawn map stays in front', async ({ atlas, page }) => {
  await atlas.breakFile('glRenderer-*.js', 'no answer');
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('glRenderer-'));
  await atlas.open();
  await refused;
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await atlas.showYear(2019);
  await page.mouse.move(1, 1);
  await expect.poll(() => atlas.colourOnMap('Xinjiang')).toBe(await atlas.colourInLegend('Xinjiang'));
  await atlas.expectRenderer('svg');
  await expect(atlas.map).toContainText('the map is drawn without zoom');
});
