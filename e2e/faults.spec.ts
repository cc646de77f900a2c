import { expect, test } from './atlasTest.ts';

// What no check can foresee: a part of the page throws while it draws. The browser's console tells of it.
test.use({ mayComplain: true });

const FUJIAN = '350000';

test('a panel that meets a fault keeps it to itself, and to the province', async ({ atlas }) => {
  // The file has the right shape, and cites a source that it does not hold.
  const repair = await atlas.changeFile(`data/provinces/${FUJIAN}.json`, (file) => {
    file.sources = [];
  });
  await atlas.open('?year=2019&renderer=svg');
  await atlas.clickProvinceOnMap('Fujian');
  await expect(atlas.alert).toContainText('The panel could not be filled. The map and the list work without it.');
  await expect(atlas.alert).toContainText('and does not hold it');

  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.plan('Sichuan', 'Plan of 2019')).toBeVisible();
  await expect(atlas.alert).toBeHidden();
  await atlas.showYear(2020);
  await expect(atlas.plan('Sichuan', 'Plan of 2020')).toBeVisible();

  // The way out is where the panel has it.
  await atlas.row('Fujian').click();
  await expect(atlas.alert).toBeVisible();
  await atlas.button('Close').click();
  await expect(atlas.overview).toBeVisible();
  await repair();
});

test('a map that meets a fault leaves sentence, years, list and panel', async ({ atlas, page }) => {
  // A browser that guards its reader's privacy may refuse to give a canvas.
  await page.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    Object.assign(window, {
      giveCanvas: () => {
        HTMLCanvasElement.prototype.getContext = getContext;
      },
    });
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.goto('./?year=2019&renderer=svg');
  await expect(atlas.alert).toContainText('The map met a fault. The list and the panel work without it.');
  await expect(atlas.alert).toContainText('no 2D canvas');
  await expect(atlas.sentence).toContainText('2019, US$');
  await atlas.row('Fujian').click();
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
  await atlas.showYear(2020);
  await expect(atlas.plan('Fujian', 'Plan of 2020')).toBeVisible();

  // The keyboard keeps its place in the part, whether the fault is still there or not.
  await atlas.button('Try again').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(atlas.button('Try again')).toBeFocused();
  await page.evaluate('giveCanvas()');
  await page.keyboard.press('Enter');
  await atlas.expectMapReady();
  await expect(atlas.map).toBeFocused();
});

test('a list that meets a fault leaves map and panel', async ({ atlas, page }) => {
  // A browser built without Unicode's tables cannot fold the names that the list searches.
  await page.addInitScript(() => {
    const { normalize } = String.prototype;
    Object.assign(window, {
      giveUnicode: () => {
        String.prototype.normalize = normalize;
      },
    });
    String.prototype.normalize = () => {
      throw new RangeError('this browser knows no such form');
    };
  });
  await atlas.open('?year=2019&renderer=svg');
  await expect(atlas.alert).toContainText('The list met a fault. The map and the panel work without it.');
  await atlas.clickProvinceOnMap('Fujian');
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();

  // What the reader does next tries the list again: it stays a notice as long as the fault is there.
  await atlas.showYear(2020);
  await expect(atlas.alert).toContainText('The list met a fault.');
  await page.evaluate('giveUnicode()');
  await atlas.button('Try again').focus();
  await page.keyboard.press('[');
  await expect(atlas.row('Fujian')).toBeVisible();
  expect(await atlas.hasKeyboardPlace()).toBe(true);
  await page.keyboard.press('Tab');
  await expect(atlas.filter).toBeFocused();
  await expect(atlas.alert).toBeHidden();
});

for (const [part, selector, words] of [
  ['the bar of controls', '.segments', 'The controls met a fault.'],
  ['the sentence', 'h2.sentence', 'The sentence on this view met a fault.'],
  ['the strip of years', '.year-ticks', 'The years met a fault.'],
] as const) {
  test(`a fault in ${part} leaves the rest of the page`, async ({ atlas }) => {
    const mend = await atlas.breakPart(selector);
    await atlas.open('?year=2019&renderer=svg');
    await expect(atlas.alert).toContainText(words);
    await expect(atlas.row('Fujian')).toBeVisible();
    await atlas.clickProvinceOnMap('Fujian');
    await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
    await expect(atlas.alert).toBeVisible();
    await mend();
    await atlas.button('Try again').click();
    await expect(atlas.alert).toBeHidden();
    await expect(atlas.indicator).toBeVisible();
    await expect(atlas.sentence).toContainText('2019, US$');
    await atlas.expectYear(2019);
  });
}

test('a fault in the word on a link leaves the page', async ({ atlas }) => {
  await atlas.breakPart('.notice:not(.failed-part)');
  await atlas.open('?year=2019&sort=colour&renderer=svg');
  await expect(atlas.alert).toContainText('The link asked for something that could not be shown.');
  await expect(atlas.sentence).toContainText('2019, US$');
  await expect(atlas.row('Fujian')).toBeVisible();
});

test('a page that meets a fault as a whole can be tried again, or opened anew', async ({ atlas, page }) => {
  // What holds all parts cannot be drawn, for one year.
  const mend = await atlas.breakPart('.frame', 'year=2019');
  await page.goto('./?year=2019&renderer=svg');
  await expect(atlas.alert).toContainText('The page met a fault that it cannot mend.');
  await atlas.button('Try again').click();
  await expect(atlas.alert).toContainText('The page met a fault that it cannot mend.');
  await expect(page.getByRole('main')).toContainText('The page met a fault');
  await mend();
  await atlas.button('Try again').click();
  await atlas.expectMapReady();
  await atlas.expectYear(2019);

  await page.reload();
  await page.getByRole('link', { name: 'Open the atlas anew' }).click();
  await atlas.expectMapReady();
  await atlas.expectYear(2024);
});

test.describe('the details of a fault', () => {
  test('can be copied for a report', async ({ atlas, page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await atlas.breakFile(`data/provinces/${FUJIAN}.json`, { status: 404 });
    await atlas.open(`?year=2019&renderer=svg&province=${FUJIAN}`);
    // What is said at once is said as a whole: it holds no buttons, and nothing that changes.
    await expect(atlas.alert).toHaveText(/^The panel could not be filled\..+the server answered 404$/);
    await atlas.button('Copy for a report').click();
    await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toHaveText(
      'Copied. Paste it into your report.',
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('The panel could not be filled.');
    expect(copied).toContain('provinces/350000.json: the server answered 404');
    expect(copied).toContain('year=2019&renderer=svg&province=350000');
    expect(copied).toContain('Mozilla/5.0');
  });

  for (const [how, prepare] of [
    ['refuses the clipboard', () => Object.assign(Clipboard.prototype, { writeText: () => Promise.reject(Error()) })],
    ['has no clipboard', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  ] as const) {
    test(`are selected where the browser ${how}`, async ({ atlas, page }) => {
      await page.addInitScript(prepare);
      await atlas.breakFile(`data/provinces/${FUJIAN}.json`, { status: 404 });
      await atlas.open(`?year=2019&renderer=svg&province=${FUJIAN}`);
      await atlas.button('Copy for a report').click();
      await expect(atlas.panel('Fujian')).toContainText('The details are selected: copy them with Ctrl+C');
      const selected = await page.evaluate(() => String(getSelection()));
      expect(selected).toContain('provinces/350000.json: the server answered 404');
    });
  }
});

test.describe('when the script of the page does not come', () => {
  test('the page says what to do after a while', async ({ atlas, page }) => {
    await page.clock.install();
    await atlas.breakFile('assets/index-*.js', { status: 404 });
    await page.goto('./');
    await expect(atlas.sentence).toContainText('2024, US$: trade grew in 23 of 31 provinces.');
    const late = page.getByText('If nothing happens, reload the page.');
    await expect(late).toBeHidden();
    // A style sheet keeps its own time: its animations are taken to their end.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    await expect(late).toBeVisible();
    await expect(page.getByRole('link', { name: 'all figures' })).toHaveAttribute('href', 'data/observations.csv');
  });

  test.describe('because scripts are switched off', () => {
    test.use({ javaScriptEnabled: false });

    test('the page shows map and list, and says where the data is', async ({ atlas, page, request, baseURL }) => {
      await page.goto('./');
      await expect(atlas.sentence).toContainText('2024, US$: trade grew in 23 of 31 provinces.');
      await expect(atlas.row('Gansu')).toContainText('+23.0');
      await expect(atlas.map.locator('path[data-adcode="650000"]').first()).toHaveCSS('fill', 'rgb(128, 115, 172)');
      await expect(atlas.indicator).toBeHidden();
      // Playwright's search by text and role passes over what stands in `noscript`.
      const instead = page.locator('noscript .without-script');
      await expect(instead).toContainText('Without JavaScript');
      await expect(instead).toBeVisible();
      const href = await instead.locator('a', { hasText: 'all plan tasks' }).getAttribute('href');
      expect((await request.get(new URL(href ?? '', baseURL).href)).ok()).toBe(true);
    });
  });
});
