import { expect, test } from './atlasTest.ts';

test('a reader pastes a link and everything it says is shown again', async ({ atlas, page }) => {
  const choices = {
    indicator: 'growth',
    currency: 'cny',
    year: '2019',
    province: '350000',
    class: '1',
    sort: 'name',
    q: 'jian',
    renderer: 'svg',
  };
  await atlas.open(`?${new URLSearchParams(choices)}`);
  await expect(atlas.indicator).toHaveValue('growth');
  await expect(atlas.currency.getByRole('radio', { name: 'yuan' })).toBeChecked();
  await atlas.expectYear(2019);
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
  await expect(atlas.legend.getByRole('button', { pressed: true })).toHaveAccessibleName(/^0 to 10 percent/);
  await expect(atlas.sort).toHaveValue('name');
  await expect(atlas.filter).toHaveValue('jian');
  await expect.poll(() => atlas.rowNames()).toEqual(['Jiangsu', 'Jiangxi']);
  await expect(atlas.notice).toBeHidden();

  // What is default goes from the address with the next choice; the rest stays, and a second visit shows the same.
  await atlas.showYear(2020);
  const { indicator: _default, ...kept } = { ...choices, year: '2020' };
  await atlas.expectLink(kept);
  await page.reload();
  await atlas.expectMapReady();
  await atlas.expectYear(2020);
  await expect(atlas.plan('Fujian', 'Plan of 2020')).toBeVisible();
  await expect(atlas.filter).toHaveValue('jian');
  await atlas.expectLink(kept);
});

test('the address follows each choice of the reader', async ({ atlas }) => {
  await atlas.open('?renderer=svg');
  const link: Record<string, string> = { renderer: 'svg' };
  await atlas.row('Fujian').click();
  link.province = '350000';
  await atlas.expectLink(link);
  await atlas.showYear(2022);
  link.year = '2022';
  await atlas.expectLink(link);
  await atlas.chooseIndicator('plan:trade');
  Object.assign(link, { indicator: 'plan', priority: 'trade' });
  await atlas.expectLink(link);
  await atlas.sort.selectOption('size');
  link.sort = 'size';
  await atlas.filter.fill('川');
  link.q = '川';
  await atlas.legend.getByRole('button').first().click();
  link.class = '1';
  await atlas.expectLink(link);
});

test('back and forward go through what was chosen, and scrubbing the years does not pile up', async ({
  atlas,
  page,
}) => {
  await atlas.open('?renderer=svg');
  const before = await atlas.historyLength();
  await atlas.row('Fujian').click();
  await expect(atlas.panel('Fujian')).toBeVisible();
  for (const year of [2019, 2020, 2021]) await atlas.showYear(year);
  await atlas.row('Xinjiang').click();
  await expect(atlas.panel('Xinjiang')).toBeVisible();
  expect(await atlas.historyLength()).toBe(before + 2);

  await page.goBack();
  await expect(atlas.panel('Fujian')).toBeVisible();
  await atlas.expectYear(2021);
  await page.goBack();
  await expect(atlas.overview).toBeVisible();
  await atlas.expectLink({ renderer: 'svg' });
  await page.goForward();
  await page.goForward();
  await expect(atlas.panel('Xinjiang')).toBeVisible();
  await atlas.expectLink({ renderer: 'svg', year: '2021', province: '650000' });
});

test('a broken link is told of quietly, and the atlas works on', async ({ atlas }) => {
  await atlas.open('?year=1871&province=999999&indicator=happiness&unheardof=1&renderer=svg');
  await expect(atlas.notice).toContainText('year "1871" is not known here; 2024 is shown');
  await expect(atlas.notice).toContainText('province "999999" is not known here; it was left out');
  await expect(atlas.notice).toContainText('indicator "happiness" is not known here; growth is shown');
  await expect(atlas.notice).not.toContainText('unheardof');
  await expect(atlas.sentence).toContainText('2024, US$: trade grew in 23 of 31 provinces.');

  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await atlas.expectLink({ province: '510000', renderer: 'svg' });

  await atlas.notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect(atlas.notice).toBeHidden();
  await expect(atlas.panel('Sichuan')).toBeVisible();
});

test('the title of the tab says what is shown', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await expect(page).toHaveTitle('Trade growth in US$, 2024 · Belt and Road Atlas');
  await atlas.showYear(2019);
  await atlas.row('Fujian').click();
  await expect(page).toHaveTitle('Fujian, 2019 · Belt and Road Atlas');
  await page.goBack();
  await expect(page).toHaveTitle('Trade growth in US$, 2019 · Belt and Road Atlas');
});
