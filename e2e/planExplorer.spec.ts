import { readFileSync } from 'node:fs';
import { expect, test } from './atlasTest.ts';

test('a reader asks who planned freight trains in 2020, however it is written', async ({ atlas, page }) => {
  await page.goto('./?view=plans');
  await atlas.expectKeysReady();
  const view = page.getByRole('region', { name: 'Plans', exact: true });
  const count = view.getByRole('status').first();
  await expect(count).toContainText(/^\d+ plan tasks of 31 provinces/);
  await view.getByRole('checkbox', { name: /^2020/ }).check();
  const search = view.getByRole('searchbox', { name: 'Search the plans' });

  await search.fill('China-Europe freight trains');
  await expect(count).not.toContainText('of 31 provinces');
  await expect(view.getByRole('heading', { level: 3 }).first()).toContainText('Plan of 2020');
  await expect(view.locator('mark').first()).toBeVisible();
  const inEnglish = await view.getByRole('heading', { level: 3 }).allTextContents();

  await search.fill('中欧班列');
  await expect(view.locator('mark').first()).toHaveText(/中欧|班列/);
  for (const heading of await view.getByRole('heading', { level: 3 }).allTextContents()) {
    expect(inEnglish).toContain(heading);
  }
  await search.fill('zhongou banlie');
  await expect(view.locator('mark').first()).toHaveText('中欧班列');
  await expect(view.getByRole('heading', { level: 3 }).first()).toContainText('Plan of 2020');
  await search.fill('frieght');
  await expect(view).toContainText('Nothing is written quite so.');

  await search.fill('qqqqqqqq');
  await expect(view).toContainText('No task holds all of this.');
  await view.getByRole('button', { name: '海丝核心区' }).click();
  await expect(count).toContainText(/^[1-9]/);
  await expect(search).toHaveValue('海丝核心区');
  await view.getByRole('button', { name: 'Clear all' }).click();
  await expect(count).toContainText('of 31 provinces');
});

test('a link brings back what was searched, and a province leads to its plan', async ({ atlas, page }) => {
  await page.goto('./?view=plans&search=port&facets=priority:connectivity,year:2025');
  await atlas.expectKeysReady();
  const view = page.getByRole('region', { name: 'Plans', exact: true });
  await expect(view.getByRole('searchbox')).toHaveValue('port');
  await expect(view.getByRole('checkbox', { name: /^2025/ })).toBeChecked();
  await expect(view.getByRole('checkbox', { name: /Infrastructure connectivity/ })).toBeChecked();
  const first = view.getByRole('heading', { level: 3 }).first();
  const name = await first.getByRole('button').innerText();
  await first.getByRole('button').click();
  await expect(atlas.plan(name, 'Plan of 2025')).toBeVisible();
  await expect(view.getByRole('searchbox')).toHaveValue('port');
});

test('what is looked for among the plans narrows map, list and table too, until it is let go', async ({
  atlas,
  page,
}) => {
  await page.goto('./?view=plans&search=freight%20trains&facets=year:2020&renderer=svg');
  await atlas.expectKeysReady();
  const plans = page.getByRole('region', { name: 'Plans', exact: true });
  await expect(plans.getByRole('heading', { level: 3 }).first()).toContainText('Plan of 2020');
  const names = (await plans.getByRole('heading', { level: 3 }).allTextContents()).map((text) =>
    text.replace(/ Plan of 2020$/, ''),
  );
  expect(names.length).toBeGreaterThan(2);

  await page.getByRole('radio', { name: 'Map', exact: true }).check();
  const filter = page.getByText(
    `Plans with “freight trains”; Plan of: 2020. ${names.length} provinces hold such a task`,
  );
  await expect(filter).toBeVisible();
  const stands = page.locator('.map-home [data-adcode][opacity="1"]');
  await expect(stands).toHaveCount(names.length);
  await expect(atlas.row('Tibet')).toHaveAttribute('data-faded', 'true');
  await expect(atlas.row(names[0] ?? '')).toHaveAttribute('data-faded', 'false');
  await atlas.expectLink({ search: 'freight trains', facets: 'year:2020', renderer: 'svg' });

  await page.reload();
  await expect(filter).toBeVisible();
  // Paper says why some stand back.
  await expect.poll(() => atlas.loadedFiles()).toContainEqual(expect.stringMatching(/^printedPage-/));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('article')).toContainText('Plans with “freight trains”');
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('radio', { name: 'Table' }).check();
  const rows = page.getByRole('table').locator('tbody [data-adcode]');
  await expect(rows).toHaveCount(names.length);

  await atlas.button('Show all provinces').click();
  await expect(filter).toBeHidden();
  await expect(rows).not.toHaveCount(names.length);
  await page.getByRole('radio', { name: 'Map', exact: true }).check();
  await expect(atlas.row('Tibet')).toHaveAttribute('data-faded', 'false');
});

test('the map beside the tasks says where they are, and narrows them to a province', async ({ atlas, page }) => {
  await page.goto('./?view=plans&search=freight%20trains&facets=year:2020,kind:action_plan');
  await atlas.expectKeysReady();
  const view = page.getByRole('region', { name: 'Plans', exact: true });
  const figure = view.getByRole('figure');
  const keys = figure.getByRole('listitem');
  await expect(keys).toContainText(['with such a task', 'document held, no such task', 'no such document held']);
  const before = await keys.allTextContents();
  const province = figure.locator('[data-adcode="140000"]');
  await expect(province).toHaveAttribute('fill', 'var(--accent)');
  await province.click();
  await expect(view.getByRole('checkbox', { name: /^Shanxi/ })).toBeChecked();
  await expect(view.getByRole('heading', { level: 3 })).toHaveText(['Shanxi Plan of 2020']);
  // Other provinces hold what they held.
  expect(await keys.allTextContents()).toEqual(before);

  await view.getByRole('searchbox').fill('yuan settlement');
  await view.getByRole('button', { name: 'Drop the filters' }).click();
  await expect(view.getByRole('status').first()).toContainText(/^[1-9]/);
});

test('the file holds what is shown', async ({ atlas, page }) => {
  await page.goto('./?view=plans&search=%E4%B8%AD%E6%AC%A7%E7%8F%AD%E5%88%97&facets=year:2020');
  await atlas.expectKeysReady();
  const view = page.getByRole('region', { name: 'Plans', exact: true });
  const count = view.getByRole('status').first();
  await expect(count).toContainText(/^\d+ plan tasks/);
  const tasks = Number(/^\d+/.exec(await count.innerText())?.[0]);
  expect(tasks).toBeGreaterThan(3);
  const waiting = page.waitForEvent('download');
  await view.getByRole('button', { name: 'Download CSV' }).click();
  const text = readFileSync(await (await waiting).path(), 'utf8');
  expect(text.match(/^"?\d{6}"?,/gm)).toHaveLength(tasks);
  expect(text).toContain('view=plans');
});

test('plans of three provinces stand side by side, by the keyboard alone', async ({ atlas, page }) => {
  await page.goto('./?view=plans&pin=510000,500000,610000&year=2025');
  await atlas.expectKeysReady();
  const view = page.getByRole('region', { name: 'Plans', exact: true });
  await view.getByRole('radio', { name: 'Tasks' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(view.getByRole('heading', { name: 'Plans of 2025: Sichuan, Chongqing, and Shaanxi' })).toBeVisible();
  await expect(view.getByRole('columnheader', { name: 'Chongqing' })).toBeVisible();
  await expect(view.getByRole('row', { name: /^Unimpeded trade/ })).toBeVisible();
  await expect(view.getByText(/^also in /).first()).toBeVisible();
  await expect(view).toContainText('“only here” does not say that no other province planned it');
  expect(atlas.link().facets).toBe('compare,');
  await expect(
    view
      .getByRole('row', { name: /^Documents/ })
      .getByRole('listitem')
      .first(),
  ).toBeVisible();

  const year = view.getByRole('combobox', { name: 'Plan of' });
  await atlas.tabTo(year);
  await year.selectOption('2020');
  await expect(view.getByRole('heading', { name: 'Plans of 2020: Sichuan, Chongqing, and Shaanxi' })).toBeVisible();
  await atlas.expectYear(2020);
});

test('a reader who has pinned nothing is offered plans to begin with', async ({ atlas, page }) => {
  await page.goto('./?view=plans&facets=compare,&year=2020');
  await atlas.expectKeysReady();
  const view = page.getByRole('region', { name: 'Plans', exact: true });
  await view.getByRole('button', { name: 'Pin Sichuan, Chongqing, and Shaanxi' }).click();
  await expect(view.getByRole('columnheader', { name: 'Shaanxi' })).toBeVisible();
  expect(atlas.link().pin).toBe('510000,500000,610000');
});
