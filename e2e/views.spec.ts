import { readFile } from 'node:fs/promises';
import { expect, test } from './atlasTest.ts';

test('a reader reads the squares, walks them as they lie, and opens one by keyboard', async ({ atlas, page }) => {
  await atlas.open();
  await page.getByRole('radio', { name: 'Tiles' }).click();
  await atlas.expectLink({ view: 'tiles' });
  const tiles = page.getByRole('list', { name: 'Provinces as equal squares' });
  await expect(tiles.getByRole('button')).toHaveCount(34);
  const sichuan = tiles.getByRole('button', { name: /^Sichuan, \+8\.1 %/ });
  await sichuan.focus();
  await page.keyboard.press('ArrowRight');
  await expect(tiles.getByRole('button', { name: /^Chongqing/ })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(tiles.getByRole('button', { name: /^Shaanxi/ })).toBeFocused();
  await expect(atlas.row('Shaanxi')).toHaveAttribute('data-highlighted', 'true');
  await page.keyboard.press(' ');
  await atlas.expectLink({ view: 'tiles', pin: '610000' });
  await page.keyboard.press('Enter');
  await expect(atlas.panel('Shaanxi')).toBeVisible();
  await atlas.expectLink({ view: 'tiles', pin: '610000', province: '610000' });
});

test('a reader goes to a year from the small maps, and compares two of them', async ({ atlas, page }) => {
  await page.goto('./?view=years&province=510000');
  const maps = page.getByRole('region', { name: 'Years', exact: true }).getByRole('figure');
  await expect(maps).toHaveCount(8);
  await expect(maps.first()).toContainText('28 of 31 grew; together +11.4 %');
  await page.getByRole('button', { name: '2019', exact: true }).click();
  await atlas.expectLink({ view: 'years', province: '510000', year: '2019' });
  await expect(page.getByRole('button', { name: '2019', exact: true })).toHaveAttribute('aria-current', 'true');
  // One ring on every map about what is chosen.
  await expect(maps.locator('.ring-line[data-ring="selection"][d^="M"]')).toHaveCount(8);

  await page.getByText('Compare', { exact: true }).click();
  await page.getByLabel('Change since').selectOption('2023');
  await expect(maps).toHaveCount(2);
  await expect(atlas.sentence).toContainText('2019 to 2023, US$');
});

test('years that count another list of countries stand under no legend of this one', async ({ atlas, page }) => {
  await page.goto('./?view=years&indicator=bri-growth&currency=cny&year=2023');
  const maps = page.getByRole('region', { name: 'Years', exact: true }).getByRole('figure');
  await expect(maps).toHaveCount(3);
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText(
    'partner countries, wider list; full year: 3 of 31',
  );
  await expect(maps.last()).toContainText('parts of the year only, for 3');
  await page.getByRole('button', { name: 'Show 2017 to 2022, which count others' }).click();
  await atlas.expectLink({ view: 'years', indicator: 'bri-growth', year: '2022' });
  await expect(maps).toHaveCount(6);
  await expect(page.getByRole('region', { name: 'Legend' })).toContainText('countries along the route; full year');
});

test('a reader sorts and narrows the table, and takes away what it shows', async ({ atlas, page }) => {
  await page.goto('./?view=table&year=2023&year2=2019');
  const table = page.getByRole('table');
  const names = () => table.locator('tbody').getByRole('rowheader').allInnerTexts();
  await expect(table.getByRole('columnheader')).toHaveText([
    /Province/,
    /Total trade\s*2019, bn US\$/,
    /Total trade\s*2023, bn US\$/,
    /Trade growth\s*2019 to 2023, %/,
    /Growth a year/,
    /Contribution to growth/,
  ]);
  await expect.poll(async () => (await names())[0]?.trim()).toBe('Hainan');
  await table.getByRole('button', { name: /Trade growth/ }).click();
  await expect(table.getByRole('columnheader', { name: /Trade growth/ })).toHaveAttribute('aria-sort', 'ascending');
  await expect.poll(async () => (await names())[0]?.trim()).toBe('Ningxia');

  await page.getByLabel('Part of the country').selectOption('Southwest');
  await expect.poll(names).toHaveLength(5);
  await expect(table.locator('tfoot')).toContainText('Southwest');
  const downloading = page.waitForEvent('download');
  await atlas.button('Download (CSV)').click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^trade-of-the-provinces-in-2019-and-2023-.*\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain("copies of the National Bureau of Statistics' series");
  expect(text).toContain('view=table');
  const rows = text.split('\r\n').filter((line) => /^5\d{5},/.test(line));
  expect(rows.map((line) => line.split(',')[1])).toEqual((await names()).map((name) => name.trim()));
  const shown = await table
    .getByRole('row', { name: /Sichuan/ })
    .getByRole('cell')
    .allInnerTexts();
  const sichuan = rows
    .find((line) => line.startsWith('510000'))
    ?.split(',')
    .slice(2, 7);
  expect(sichuan).toEqual(shown.map((cell) => cell.trim().replace('\u2212', '-').replace('+', '')));

  await table.getByRole('button', { name: 'Sichuan' }).click();
  await expect(atlas.panel('Sichuan')).toBeVisible();
});

test('a table says why it has no figure', async ({ page }) => {
  await page.goto('./?view=table&currency=cny&year=2019');
  const table = page.getByRole('table');
  await expect(table.getByRole('row', { name: /Macao/ }).getByRole('cell').first()).toContainText('Not in this series');
  await expect(table.getByRole('row', { name: /Guizhou/ })).toContainText('No figure held');
  await expect(table.getByRole('row', { name: /Sichuan/ })).toContainText('(Jan–Oct)');
});

test('a reader compares Sichuan, Shaanxi and Chongqing over the years', async ({ atlas, page }) => {
  await page.goto('./?view=chart&chart=lines');
  await page.getByRole('button', { name: /^Pin / }).click();
  await expect(page.getByRole('list', { name: 'Pinned provinces' }).getByRole('listitem')).toHaveCount(2);
  await page.goto('./?view=chart&chart=lines&pin=510000,610000,500000');
  const chart = page.getByRole('region', { name: 'Chart', exact: true }).getByRole('figure').getByRole('group');
  await expect(chart).toHaveAccessibleName(/31 together: 2017 \+11\.4, .*Sichuan: 2017 \+38\.1/);
  await expect(chart.getByRole('button')).toHaveCount(3);
  // In the order of their last figures.
  await chart.getByRole('button', { name: /^Shaanxi/ }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(chart.getByRole('button', { name: /^Sichuan/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await page.getByLabel('Kind of chart').selectOption('Pinned provinces: trade as an index');
  await atlas.expectLink({ view: 'chart', chart: 'levels', pin: '510000,610000,500000', province: '510000' });
  await expect(chart).toHaveAccessibleName(/31 together: 2016 100/);
});

test('a reader asks who moved the total in 2023, and the bars come to what is said', async ({ page }) => {
  await page.goto('./?view=chart&chart=contribution&year=2023');
  const figure = page.getByRole('region', { name: 'Chart', exact: true }).getByRole('figure');
  await expect(figure.getByRole('heading')).toHaveText(
    'Who moved the total, 2023: all bars together come to −5.0 points',
  );
  const values = await figure.locator('.mark-value').allTextContents();
  expect(values).toHaveLength(31);
  const sum = values.reduce((total, value) => total + Number(value.replace('−', '-')), 0);
  expect(sum).toBeCloseTo(-5, 0);
});

test('a reader holds 2019 against 2020, and sees what small bases do', async ({ atlas, page }) => {
  await page.goto('./?view=chart&chart=scatter&year=2020&year2=2019');
  const figure = page.getByRole('region', { name: 'Chart', exact: true }).getByRole('figure');
  await expect(figure.getByRole('heading')).toHaveText(
    '14 grew in 2019 and 2020, 7 in neither; 6 rose after falling, 4 fell after rising',
  );
  await expect(figure).toContainText('rose after falling');
  await figure.getByRole('button', { name: /^Guizhou, 2019/ }).click();
  await expect(atlas.panel('Guizhou')).toBeVisible();

  await page.getByLabel('Kind of chart').selectOption('Growth by size of trade');
  await page.getByText('Compare with 2019').click();
  await page.getByLabel('Change since').selectOption('the year before');
  await atlas.showYear(2023);
  await expect(figure.getByRole('heading')).toContainText(
    'Where trade was under US$5 bn, growth went from −9.0 to +123.2 %',
  );
  await expect(figure.getByRole('button', { name: /^Tibet, \+123\.2 %, from 0\.69 bn US\$ in 2022/ })).toBeVisible();
});

test('a link that asks for a chart that does not fit gets another, and is told', async ({ page }) => {
  await page.goto('./?view=chart&chart=scatter&indicator=share');
  await expect(page.getByText('does not fit these figures')).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Chart', exact: true }).getByRole('figure').getByRole('button'),
  ).toHaveCount(31);
  await page.goto('./?view=chart&indicator=plan');
  await expect(page.getByText('Plans are not measured')).toBeVisible();
});

test('growth with Belt and Road countries stands beside all trade where one source gives both', async ({ page }) => {
  await page.goto('./?view=chart&chart=belt-and-road&indicator=bri-growth&year=2019');
  await expect(
    page
      .getByRole('region', { name: 'Chart', exact: true })
      .getByRole('figure')
      .getByRole('button', { name: /^Fujian, Belt and Road \+16\.3 %, all trade \+7\.8 %/ }),
  ).toBeVisible();
});

test('views share what is chosen, and nothing jumps or is lost between them', async ({ atlas, page }) => {
  await atlas.open('?year=2022&province=510000&pin=510000');
  for (const view of ['Tiles', 'Chart', 'Years', 'Table', 'Map']) {
    await page.getByRole('radio', { name: view }).click();
    await expect(page.getByRole('region', { name: view, exact: true })).toBeVisible();
    await expect(atlas.panel('Sichuan')).toBeVisible();
    await atlas.expectYear(2022);
  }
  await atlas.expectMapReady();
});

test.describe('when the script of a view fails', () => {
  test.use({ mayComplain: true });

  for (const view of ['tiles', 'chart', 'years', 'table']) {
    test(`the page says so for the ${view}, and a second try fills it`, async ({ atlas, page }) => {
      const name = `${view.charAt(0).toUpperCase()}${view.slice(1)}`;
      const restore = await atlas.breakFile(`assets/${name}View-*.js`, 'no answer');
      await page.goto(`./?view=${view}`);
      await expect(atlas.alert).toContainText(`${name}View.js`);
      await expect(atlas.list.getByRole('button')).toHaveCount(34);
      await restore();
      await page.reload();
      await expect(page.getByRole('region', { name, exact: true }).getByRole('button').first()).toBeVisible();
    });
  }
});
