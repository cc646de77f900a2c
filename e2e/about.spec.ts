import { expect, test } from './atlasTest.ts';

test('a newcomer reads the primer by the keyboard, and each step sets the map', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await page.getByRole('button', { name: 'In sixty seconds' }).click();
  const reading = page.getByRole('region', { name: 'In sixty seconds' });
  await reading.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await expect(reading).toContainText('1 of 7');
  const first = atlas.link().step;
  await reading.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(reading).toContainText('2 of 7');
  expect(atlas.link().step).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  await expect(reading).toContainText('1 of 7');
  await page.keyboard.press('ArrowRight');
  await expect(reading).toContainText('2 of 7');

  // The reader who moves the map by hand is told, and finds the way back.
  await atlas.showYear(2017);
  await expect(reading).toContainText('The map has been moved since.');
  await reading.getByRole('button', { name: 'Show this step again' }).click();
  await expect(reading).not.toContainText('The map has been moved since.');
  await page.keyboard.press('Escape');
  await expect(reading).toBeHidden();
});

test('a link opens a step of a briefing, with its claims and what they rest on', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&about=plans-2019');
  const reading = page.getByRole('region', { name: 'The plans of 2019' });
  await reading.getByText('All steps').click();
  await reading
    .getByRole('button', { name: /Sichuan/ })
    .first()
    .click();
  await expect(reading.getByRole('heading', { level: 3 }).first()).toContainText('Sichuan');
  await expect(reading.locator('.status').first()).toBeVisible();
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(reading.getByRole('heading', { level: 3 }).first()).toContainText('Sichuan');
  expect(atlas.link()).toMatchObject({ about: 'plans-2019' });
});

test('a term of a task opens the glossary, which leads back to the plans', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&province=500000&year=2020');
  await atlas.panel('Chongqing').getByRole('button', { name: '长江经济带' }).first().click();
  const glossary = page.getByRole('region', { name: 'Glossary' });
  await expect(glossary.locator('[data-sought]')).toContainText('长江经济带');
  await expect(glossary.locator('[data-sought]')).toBeFocused();
  await glossary.getByRole('searchbox', { name: 'Find a term' }).fill('zhongou');
  await expect(glossary).toContainText('中欧班列');
  await glossary.getByRole('button', { name: 'Find it in the plans' }).first().click();
  await expect(page.getByRole('searchbox', { name: 'Search the plans' })).toHaveValue(/中欧/);
});

test('the method lists what the rule settled, from the data', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&about=method');
  const method = page.getByRole('region', { name: 'Method', exact: true });
  await expect(method).toContainText('Change of goods imports and exports in US dollars');
  await method.getByText('Conflicts that the rule settled').nth(1).click();
  const fujian = method.getByRole('listitem').filter({ hasText: /Fujian, 2018: Growth of trade with Belt and Road/ });
  await expect(fujian).toContainText('at least +11');
  await fujian.getByRole('button').click();
  await expect(page.getByRole('dialog', { name: 'Evidence: Fujian, 2018' })).toBeVisible();
  await page.keyboard.press('Escape');
  const plain = method.getByRole('link', { name: 'As a plain page, to print or to read without the map' });
  await expect(plain).toHaveAttribute('href', 'method.html');
  // What is held was told here once, and is a topic of its own.
  await method.getByRole('button', { name: 'Coverage and gaps' }).click();
  await expect.poll(() => atlas.link()).toMatchObject({ about: 'coverage' });
});

test('the method explains the words of precision, shows the classes of every indicator, and tells what changed', async ({
  atlas,
  page,
}) => {
  await atlas.open('?renderer=svg&about=method');
  const method = page.getByRole('region', { name: 'Method', exact: true });
  for (const word of ['Exact', 'Rounded', 'At least (≥)', 'Approximate (≈)']) {
    await expect(method.getByRole('term').filter({ hasText: word }).first()).toBeVisible();
  }
  await expect(method).toContainText('Classes in points: −1, −0.3, −0.1, 0, +0.1, +0.3, +1.');
  const changes = method.locator('section').filter({ has: page.getByRole('heading', { name: 'What changed' }) });
  await expect(changes.getByRole('heading', { level: 4 }).first()).toHaveText(/^\w+ \d+, 20\d\d$|^\d+ \w+ 20\d\d$/);
  await expect(changes).toContainText('Disputed land borders are dashed.');

  // The swatches are those of the map, in either theme.
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const colourOf = (element: Element) => getComputedStyle(element).backgroundColor;
    const legend = page.getByRole('region', { name: 'Legend' }).locator('.swatch');
    const shown = await legend.evaluateAll((all) =>
      all.slice(0, 8).map((each) => getComputedStyle(each).backgroundColor),
    );
    const told = method.locator('.method-classes').first().locator('.swatch');
    await expect(told).toHaveCount(8);
    expect(await Promise.all((await told.all()).map((each) => each.evaluate(colourOf)))).toEqual(shown);
  }
});

test('a reader cites the atlas as a whole, in the form of the library at hand', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&about=method');
  const method = page.getByRole('region', { name: 'Method', exact: true });
  const text = method.getByRole('textbox', { name: 'Cite the atlas' });
  await expect(text).toHaveValue(
    /^Belt and Road Atlas \(20\d\d\): What China's provinces planned.*Data version [0-9a-f]{12}/,
  );
  for (const [form, begins] of [
    ['BibTeX', '@misc{belt-and-road-atlas-'],
    ['RIS', 'TY  - DATA'],
    ['CSL-JSON', '['],
    ['GB/T 7714', 'Belt and Road Atlas. What'],
  ] as const) {
    await method.getByRole('radio', { name: form, exact: true }).check();
    await expect(text).toHaveValue(new RegExp(`^${begins.replace(/[[{(]/g, '\\$&')}`));
  }
});

test('a reader sees where the plans of a year were read, and what is missing', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&about=coverage');
  const coverage = page.getByRole('region', { name: 'Coverage and gaps' });
  await expect(coverage).toContainText('Plans of 2025: 31 provinces read in an official source');
  await coverage.getByRole('combobox', { name: 'Plan year' }).selectOption('2020');
  await expect(coverage).toContainText(
    'Plans of 2020: 8 provinces read in an official source, 23 in other sources only',
  );
  const plans = coverage.getByRole('region', { name: 'Plans of 2020: what is held' });
  await expect(plans.getByRole('row')).toHaveCount(32);
  const guangdong = plans.getByRole('row', { name: /^Guangdong/ });
  await expect(guangdong).toContainText('7 of 22');
  await expect(guangdong).toContainText('no official source; 15 of its tasks not here');
  await guangdong.getByRole('button', { name: 'Guangdong' }).click();
  await expect(atlas.plan('Guangdong', 'Plan of 2020')).toBeVisible();
});

test('a reader sees of which years a province has figures', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&about=coverage');
  const coverage = page.getByRole('region', { name: 'Coverage and gaps' });
  const growth = coverage.getByRole('row', { name: /^Trade growth \(yuan\)/ });
  await expect(growth.getByRole('cell').nth(4)).toContainText('15 provinces with a full year, 8 with a part only');
  const figures = coverage.getByRole('combobox', { name: 'Figures of' });
  await figures.selectOption({ label: 'Total trade (US$)' });
  const totals = coverage.getByRole('region', { name: 'Total trade (US$), by province' });
  await expect(
    totals
      .getByRole('row', { name: /^Tibet/ })
      .getByRole('cell')
      .first(),
  ).toContainText('1 of the full year');
  await figures.selectOption({ label: 'Belt and Road trade: growth (yuan)' });
  const grown = coverage.getByRole('region', { name: 'Belt and Road trade: growth (yuan), by province' });
  await expect(
    grown
      .getByRole('row', { name: /^Fujian/ })
      .getByRole('cell')
      .nth(2),
  ).toContainText(/of the full year, \d of a part/);
  await expect(coverage).toContainText('Trade in US$ of 2015 is missing and never bridged.');
});

test('a reader takes along the record to fill in, for the province and year that miss it', async ({ atlas, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await atlas.open('?renderer=svg&about=coverage');
  const coverage = page.getByRole('region', { name: 'Coverage and gaps' });
  await coverage.getByRole('combobox', { name: 'Plan year' }).selectOption('2019');
  await coverage.getByRole('combobox', { name: 'Province' }).selectOption({ label: 'Fujian' });
  await coverage.getByText('A plan task').click();
  await expect(coverage.getByText('data/plans/2019/350000.json').filter({ visible: true })).toBeVisible();
  const task = coverage.getByRole('group').filter({ hasText: 'A plan task' });
  await task.getByRole('button', { name: 'Copy template' }).click();
  await expect(task.getByRole('status')).toHaveText('Copied.');
  const copied: unknown = JSON.parse(
    (await page.evaluate(() => navigator.clipboard.readText())).replaceAll(/: <\w+>/g, ': null'),
  );
  expect(copied).toMatchObject({ relation: 'plan', task_en: '<task_en>', task_zh: '<task_zh>' });
  await coverage.getByText('A reported figure').click();
  await expect(coverage.getByRole('textbox', { name: 'A reported figure' })).toHaveValue(/\n350000,<year>,<period>/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('every column of the coverage is in sight, in both languages', async ({ page }) => {
    for (const lang of ['en', 'zh']) {
      await page.goto(`./?renderer=svg&about=coverage&lang=${lang}`);
      const tables = page.getByRole('table');
      await expect(tables).toHaveCount(3);
      for (const table of await tables.all()) {
        const box = await table.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(390);
        const cut = await table.evaluate((element) =>
          [...element.querySelectorAll('td, th')]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
        expect(cut).toEqual([]);
      }
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a briefing is a plain page, in both languages, with the way to the map', async ({ page }) => {
    await page.goto('./briefings/plans-2019.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Sichuan' }).first()).toContainText(
      /Confirmed|Another figure|Corrected|Not checked/,
    );
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('listitem').filter({ hasText: '四川' }).first()).toBeVisible();
    await page.getByRole('link', { name: '在地图上查看' }).first().click();
    await expect(page).toHaveURL(/about=plans-2019&step=/);
  });

  test('the method is a plain page, in both languages and themes, with the way to what it settled', async ({
    atlas,
    page,
  }) => {
    await page.goto('./method.html');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Method');
    for (const [colorScheme, colour] of [
      ['light', 'rgb(179, 88, 6)'],
      ['dark', 'rgb(255, 179, 92)'],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('.classes rect').first()).toHaveCSS('fill', colour);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const tooWide = await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
    expect(tooWide).toBe(0);
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await page.getByRole('link', { name: '福建，2018年' }).click();
    await expect
      .poll(() => atlas.link())
      .toMatchObject({ indicator: 'bri-growth', province: '350000', year: '2018', lang: 'zh' });
  });
});
