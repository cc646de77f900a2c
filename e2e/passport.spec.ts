import { expect, test } from './atlasTest.ts';

test('a reader asks whether +30 % of Sichuan is right: an estimate, which customs put at +29.2 %', async ({
  atlas,
  page,
}) => {
  await atlas.open('?renderer=svg&province=510000&year=2018');
  const panel = atlas.panel('Sichuan');
  await panel.getByText(/reported figures of 2018/).click();
  await panel.getByRole('button', { name: '+30 %' }).first().click();
  const passport = page.getByRole('dialog', { name: 'Evidence: Sichuan, 2018' });
  await expect(passport).toContainText('Growth of goods trade, yuan');
  await expect(passport).toContainText('estimate published before customs closed the year');
  await expect(passport).toContainText('It shows +29.2 % instead. By the kind of source: state media goes before');
  await expect(passport).toContainText(/For the same period the reports range from \+29.2\s% to \+30\s%\./);

  const instead = passport.getByRole('listitem').filter({ hasText: 'shown' });
  await instead.getByRole('button', { name: '+29.2 %' }).click();
  await expect(passport.getByRole('heading', { name: 'Why this report' })).toBeVisible();
  await expect(passport.getByRole('heading', { name: 'Evidence: Sichuan, 2018' })).toBeFocused();
});

test('a reader opens what growth in US$ was computed from, and comes back to it', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&province=510000&year=2018');
  const figure = atlas.panel('Sichuan').getByRole('button', { name: /^\+\d/ }).first();
  await figure.click();
  const passport = page.getByRole('dialog', { name: 'Evidence: Sichuan, 2018' });
  await expect(passport).toContainText('Computed by the atlas from yearly totals');
  await expect(passport).toContainText('Sichuan, 2018');
  await expect(passport).toContainText('Sichuan, 2017');
  await expect(passport).toContainText("read in a copy, not on the bureau's own site, so it is not linked");
  await page.keyboard.press('Escape');
  await expect(passport).toBeHidden();
  await expect(figure).toBeFocused();
});

test('the passport of a reported figure says why it is shown, and lists the other reports', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&province=350000&year=2018');
  await atlas.panel('Fujian').getByRole('button', { name: 'at least +11 %' }).click();
  const passport = page.getByRole('dialog', { name: 'Evidence: Fujian, 2018' });
  await expect(passport).toContainText('By the kind of source: an official source goes before');
  await expect(passport.getByRole('heading', { name: /other report/ })).toBeVisible();
  await expect(passport).toContainText('For the same period the reports range from +10.7 % to at least +11 %.');
  await expect(passport).toContainText('the 64 or so countries along the route');
});

test('a reader asks why dollars and yuan differ in sign for Guangdong in 2023', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&province=440000&year=2023');
  const panel = atlas.panel('Guangdong');
  await expect(panel).toContainText('Growth in US$ and growth in yuan have different signs.');
  await panel.getByRole('button', { name: 'What can part them' }).click();
  const passport = page.getByRole('dialog', { name: 'Evidence: Guangdong, 2023' });
  await expect(passport).toContainText('Growth of goods trade, yuan');
  await expect(passport).toContainText(/The signs differ: −5.0\s% in US\$, \+0.3\s% in yuan/);
  await expect(passport).toContainText('our records do not say how much each does');
  await passport.getByRole('button', { name: 'Evidence for US$' }).click();
  await expect(passport).toContainText('Growth of goods trade, US$');
});

test('a chart leads to the evidence of what the chosen province is drawn from', async ({ atlas, page }) => {
  await page.goto('./?view=chart&chart=size&year=2023');
  await atlas.expectKeysReady();
  await expect(page.getByText('Choose a province in the chart')).toBeVisible();
  await page.getByRole('button', { name: /^Guangdong, −5.0/ }).press('Enter');
  await page.getByRole('button', { name: /^Total trade 2022: / }).click();
  const passport = page.getByRole('dialog', { name: 'Evidence: Guangdong, 2022' });
  await expect(passport).toContainText('Read in a copy of the published series');
});

test('the table marks growth that has another sign in the other currency', async ({ atlas, page }) => {
  await page.goto('./?view=table&year=2023');
  await atlas.expectKeysReady();
  const cell = page
    .getByRole('row', { name: /^Guangdong/ })
    .getByRole('button', { name: /±/ })
    .first();
  await cell.click();
  await expect(page.getByRole('dialog')).toContainText('The signs differ');
});

test('a currency that an indicator is not known in says why', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&indicator=share');
  const currency = page.getByRole('group', { name: 'Currency' });
  await expect(currency.getByRole('radio', { name: 'yuan' })).toBeDisabled();
  await currency.hover();
  await expect(currency).toContainText('This indicator is known in US$ only.');
});

test('a reader cites a figure in the form of the library at hand, and reports an error', async ({ atlas, page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('./?view=table');
  await atlas.expectKeysReady();
  const row = page.getByRole('row', { name: /^Sichuan/ });
  await row.getByRole('button').last().focus();
  await page.keyboard.press('Enter');
  const passport = page.getByRole('dialog', { name: /^Evidence: Sichuan/ });
  const text = passport.getByRole('textbox', { name: 'Cite this figure' });
  await expect(text).toHaveValue(/^Belt and Road Atlas \(2026\): Sichuan, \d{4}.*province=510000&view=map/s);
  for (const [form, pattern] of [
    ['BibTeX', /^@misc\{belt-and-road-atlas-510000-/],
    ['RIS', /^TY {2}- DATA/],
    ['CSL-JSON', /"type": "dataset"/],
    ['GB/T 7714', /\[DS\/OL\]/],
  ] as const) {
    await passport.getByRole('radio', { name: form }).check();
    await expect(text).toHaveValue(pattern);
  }
  await passport.getByRole('button', { name: 'Copy' }).first().click();
  await expect(passport.getByRole('status').first()).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('[DS/OL]');

  await passport.getByText('Report an error').click();
  await expect(passport.getByRole('textbox', { name: 'Report an error' })).toHaveValue(
    /Record: data\/trade_usd\.csv: 510000 \d{4}.*; trade_total_usd_thousand/,
  );
});

test('in the table the arrows lead from cell to cell, and the Tab key passes it in one step', async ({
  atlas,
  page,
}) => {
  await page.goto('./?view=table');
  await atlas.expectKeysReady();
  const rows = page.getByRole('rowgroup').nth(1).getByRole('row');
  await rows.first().getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(rows.nth(1).getByRole('button').nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('rowgroup').nth(1).locator(':focus')).toHaveCount(0);
});
