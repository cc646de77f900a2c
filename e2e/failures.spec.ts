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
  // Its words have room, on a wide screen too.
  expect((await page.locator('.failure-notice').boundingBox())?.width).toBeGreaterThan(300);

  // Many hosts answer with a page where a file is missing.
  await atlas.breakFile('data/core.json', { status: 200, body: '<!doctype html><title>Not found</title>' });
  await atlas.button('Try again').click();
  await expect(atlas.alert).toContainText('the answer is not JSON');

  await atlas.breakFile('data/core.json', { status: 200, body: '{"schema":1,"version":"5c7' });
  await atlas.button('Try again').click();
  await expect(atlas.alert).toContainText('cut short');

  const repair = await atlas.breakFile('data/core.json', { status: 200, body: '{"schema":999}' });
  await atlas.button('Try again').click();
  await expect(atlas.alert).toContainText(/schema .*999.* reload the page/);

  // What the page came with stands below the words, and the keyboard has a place in the page that comes.
  await expect(atlas.map).toBeVisible();
  await repair();
  await atlas.button('Try again').focus();
  await page.keyboard.press('Enter');
  await atlas.expectMapReady();
  await atlas.expectYear(2019);
  await expect(atlas.alert).toBeHidden();
  expect(await atlas.hasKeyboardPlace()).toBe(true);
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

test('when the national figures fail, the overview says so and can try again', async ({ atlas, page }) => {
  const repair = await atlas.breakFile('data/nation.json', { status: 404 });
  await atlas.open('?renderer=svg');
  await expect(atlas.overview.getByRole('alert')).toContainText('The national figures');
  await expect(atlas.overview.getByRole('alert')).toContainText('nation.json: the server answered 404');
  await expect(atlas.overview).toContainText(/3\.8\s%/);
  await repair();
  await atlas.overview.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  await expect(atlas.overview).toContainText('43.85 trillion yuan');
  await expect(atlas.overview).toBeFocused();
});

test('a file of another edition of the data is refused, because its figures may contradict the page', async ({
  atlas,
}) => {
  const repair = await atlas.changeFile('data/provinces/350000.json', (file) => {
    file.version = 'other';
  });
  await atlas.open('?year=2019&renderer=svg&province=350000');
  await expect(atlas.panel('Fujian').getByRole('alert')).toContainText('another edition of the data than this page');
  await repair();
  await atlas.panel('Fujian').getByRole('button', { name: 'Try again' }).click();
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
});

test('when the map engine cannot be loaded, the drawn map stays in front', async ({ atlas, page }) => {
  const repair = await atlas.breakFile('glRenderer-*.js', 'no answer');
  const refused = page.waitForEvent('requestfailed', (request) => request.url().includes('glRenderer-'));
  await atlas.open('?renderer=gl');
  await refused;
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await atlas.showYear(2019);
  await page.mouse.move(1, 1);
  await expect.poll(() => atlas.colourOnMap('Xinjiang')).toBe(await atlas.colourInLegend('Xinjiang'));
  await atlas.expectRenderer('svg');
  await expect(atlas.map).toContainText(
    'The map engine could not be loaded; the plainly drawn map stays in its place.',
  );

  // A browser may keep the failed script in mind for as long as the page lives.
  await repair();
  await atlas.button('Reload the page').click();
  await atlas.expectRenderer('gl');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await expect(atlas.map).not.toContainText('The map engine');
});

test('when the script of the gestures cannot be loaded, the page says so', async ({ atlas }) => {
  const repair = await atlas.breakFile('twinGestures-*.js', 'no answer');
  await atlas.open('?renderer=svg');
  await expect(atlas.map).toContainText('What zooms and moves the map could not be loaded.');
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await repair();
  await atlas.button('Reload the page').click();
  await atlas.expectMapReady();
  const home = await atlas.magnification();
  await atlas.button('Zoom in').click();
  await expect.poll(() => atlas.magnification()).toBeGreaterThan(1.5 * home);
  await expect(atlas.map).not.toContainText('could not be loaded');
});

test("when the map engine's worker cannot be loaded, the drawn map stays and the page says so", async ({ atlas }) => {
  const repair = await atlas.breakFile('maplibre-gl-worker-*.js', { status: 404 });
  await atlas.open('?year=2019&renderer=gl');
  await expect(atlas.map).toContainText(
    'The map engine could not be loaded; the plainly drawn map stays in its place.',
  );
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await repair();
  await atlas.button('Reload the page').click();
  await atlas.expectRenderer('gl');
  await expect(atlas.plan('Sichuan', 'Plan of 2019')).toBeVisible();
});

test("when the map engine's worker is silent, the page says so in time and can try again", async ({ atlas, page }) => {
  await page.clock.install();
  const asked = page.waitForRequest(/maplibre-gl-worker/);
  const { answerNext } = await atlas.holdFile('maplibre-gl-worker-*.js');
  await atlas.open('?renderer=gl');
  await asked;
  await expect(atlas.map).not.toContainText('The map engine');
  await atlas.letSecondsPass(21);
  await expect(atlas.map).toContainText('The map engine has not answered yet');
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await atlas.expectRenderer('svg');

  answerNext();
  await atlas.map.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  await atlas.expectRenderer('gl');
  await expect(atlas.map).not.toContainText('The map engine');
  await expect(atlas.map).toBeFocused();
});

test('a map engine is not called slow while nobody looks at the page', async ({ atlas, page }) => {
  await page.clock.install();
  const asked = page.waitForRequest(/glRenderer-/);
  await atlas.holdFile('glRenderer-*.js');
  await atlas.open('?renderer=gl');
  await asked;
  // A tab behind another draws no frames, and the engine needs some. (Once its worker is asked for, the engine itself takes
  // one that is silent when the tab comes back for one that the browser ended.)
  await atlas.showTab(false);
  await page.clock.fastForward(60_000);
  await atlas.showTab(true);
  await expect(atlas.map).not.toContainText('has not answered yet');
  await atlas.letSecondsPass(21);
  await expect(atlas.map).toContainText('The map engine has not answered yet');
});

test('when the finer boundaries fail, the zoomed map keeps the coarse ones and says so', async ({ atlas, page }) => {
  const repair = await atlas.breakFile('data/shapes.detail.json', { status: 404 });
  await atlas.open('?renderer=gl');
  await atlas.expectRenderer('gl');
  await atlas.button('Zoom in').click();
  await expect(atlas.map).toContainText('The finer boundaries could not be loaded');
  await expect.poll(() => atlas.colourOnMap('Qinghai')).toBe(await atlas.colourInLegend('Qinghai'));
  await repair();
  await atlas.map.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  await expect(atlas.map).not.toContainText('The finer boundaries');
  await expect(atlas.map).toBeFocused();
});

test('when the trade series fails, the page says so and can try again', async ({ atlas, page }) => {
  await atlas.breakFile('data/columns/total_usd.bin', { status: 200, body: '<!doctype html><title>Not found</title>' });
  await page.goto('./?year=2019&renderer=svg');
  await expect(atlas.alert).toContainText('columns/total_usd.bin: the answer is no file of columns');
  const repair = await atlas.breakFile('data/columns/total_usd.bin', { status: 200, body: 'BRAc' });
  await atlas.button('Try again').click();
  await expect(atlas.alert).toContainText('the file is cut short: 4 of 8 bytes came');
  await repair();
  await page.unrouteAll();
  await atlas.button('Try again').click();
  await atlas.expectMapReady();
});

test('when the figures of an indicator fail, its map stays plain and says so, and all else works', async ({
  atlas,
  page,
}) => {
  const repair = await atlas.breakFile('data/columns/trade_total_growth_cny.bin', { status: 404 });
  await atlas.open('?year=2023&renderer=svg');
  const before = await atlas.colourOnMap('Guangdong');
  await atlas.chooseCurrency('yuan');
  await expect(atlas.alert).toContainText('The figures of this indicator could not be loaded.');
  await expect(atlas.alert).toContainText('columns/trade_total_growth_cny.bin: the server answered 404');
  await expect.poll(() => atlas.colourOnMap('Guangdong')).not.toBe(before);
  await expect(atlas.row('Guangdong')).toContainText('not loaded yet');
  await expect(atlas.legendEntry(/^not loaded yet, 31 provinces/)).toBeVisible();
  await atlas.chooseCurrency('US$');
  await expect(atlas.sentence).toContainText('2023, US$: trade grew in 11 of 31 provinces.');
  await expect.poll(() => atlas.colourOnMap('Guangdong')).toBe(before);
  // The panel of a province rests on its own file.
  await atlas.row('Guangdong').click();
  await expect(atlas.panel('Guangdong')).toContainText('In yuan the reported figure is +0.3');
  await atlas.chooseCurrency('yuan');
  await repair();
  await atlas.button('Try again').focus();
  await page.keyboard.press('Enter');
  await expect(atlas.sentence).toContainText(/^2023, yuan, as reported/);
  await expect(atlas.row('Guangdong')).toContainText('+0.3');
  expect(await atlas.hasKeyboardPlace()).toBe(true);
});

for (const [how, failure, words] of [
  ['is missing', { status: 404 }, 'the server answered 404'],
  ['does not come', 'no answer', 'the network did not answer'],
  ['is a page', { status: 200, body: '<!doctype html><title>Not found</title>' }, 'the answer is not JSON'],
  ['is cut short', { status: 200, body: '{"schema":2,"version":"5c' }, 'the answer is not JSON'],
  ['is of a newer schema', { status: 200, body: '{"schema":3}' }, 'schema number 3 and this page reads 2'],
  ['is of another shape', { status: 200, body: '{"schema":2,"version":"x"}' }, 'does not have the expected shape'],
] as const) {
  test(`the file of a province that ${how} costs the panel no more than the plan`, async ({ atlas }) => {
    const repair = await atlas.breakFile('data/provinces/350000.json', failure);
    await atlas.open('?year=2019&renderer=svg&province=350000');
    const panel = atlas.panel('Fujian');
    await expect(panel.getByRole('alert')).toContainText(words);
    await expect(panel).toContainText("In 2019, Fujian's goods trade");
    await repair();
    await panel.getByRole('button', { name: 'Try again' }).click();
    await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
    await expect(panel.getByRole('alert')).toBeHidden();
  });
}

test.describe('when the script of the panels cannot be loaded', () => {
  const SCRIPT = 'assets/panelDetails-*.js';
  const MISSING = 'panelDetails.js: this part of the page did not come';

  test('the sentence of a panel stands, and trying again brings the rest', async ({ atlas, page }) => {
    const repair = await atlas.breakFile(SCRIPT, 'no answer');
    await atlas.open('?year=2019&renderer=svg&province=350000');
    const panel = atlas.panel('Fujian');
    await expect(panel.getByRole('alert')).toContainText(MISSING);
    await expect(panel).toContainText("In 2019, Fujian's goods trade");
    await atlas.showYear(2020);
    await expect(panel).toContainText("In 2020, Fujian's goods trade");

    // Still missing: the words stay, and so does the place of the keyboard.
    await panel.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await expect(panel.getByRole('alert')).toContainText(MISSING);
    expect(await atlas.hasKeyboardPlace()).toBe(true);

    await repair();
    await panel.getByRole('button', { name: 'Try again' }).focus();
    await page.keyboard.press('Enter');
    await expect(atlas.plan('Fujian', 'Plan of 2020')).toBeVisible();
    await expect(panel.getByRole('alert')).toBeHidden();
    await expect(panel).toBeFocused();
  });

  test('because the site is a newer one, the page can be loaded anew', async ({ atlas }) => {
    const repair = await atlas.breakFile(SCRIPT, { status: 404 });
    await atlas.open('?year=2019&renderer=svg');
    await expect(atlas.overview.getByRole('alert')).toContainText(MISSING);
    await expect(atlas.overview).toContainText('In 2019 their goods trade');
    await atlas.clickProvinceOnMap('Sichuan');
    await expect(atlas.panel('Sichuan').getByRole('alert')).toContainText(MISSING);
    await repair();
    await atlas.button('Reload the page').click();
    await expect(atlas.plan('Sichuan', 'Plan of 2019')).toBeVisible();
  });

  test('because the network is gone, it comes when that is back', async ({ atlas, page }) => {
    // Kept until the network is gone, so that the idle page has not brought it before.
    const { release } = await atlas.holdFile(SCRIPT);
    await atlas.open('?year=2019&renderer=svg&province=350000');
    const panel = atlas.panel('Fujian');
    await expect(panel).toContainText('Loading the plan');
    await page.context().setOffline(true);
    await release();
    await expect(panel.getByRole('alert')).toContainText(MISSING);
    await page.context().setOffline(false);
    await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
  });
});
