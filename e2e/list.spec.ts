import { expect, test } from './atlasTest.ts';

test('a reader finds a province by English, characters or pinyin', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  for (const query of ['gx', 'guangxi', '广西', 'GuangXi']) {
    await atlas.filter.fill(query);
    await expect.poll(() => atlas.rowNames()).toEqual(['Guangxi']);
  }
  // The older and the official renderings lead to the same place.
  for (const [query, province] of [
    ['Xizang', 'Tibet'],
    ['Macau', 'Macao'],
    ['Nei Mongol', 'Inner Mongolia'],
  ] as const) {
    await atlas.filter.fill(query);
    await expect.poll(() => atlas.rowNames()).toEqual([province]);
  }
  await atlas.filter.fill('Atlantis');
  await expect(page.getByText('No province matches "Atlantis".')).toBeVisible();
  await atlas.button('Clear the search').click();
  await expect(atlas.list.getByRole('button')).toHaveCount(34);
});

test('a reader sorts the provinces', async ({ atlas }) => {
  await atlas.open('?renderer=svg');
  await expect.poll(() => atlas.rowNames()).toEqual(expect.arrayContaining(['Gansu', 'Jiangxi', 'Macao']));
  const byValue = await atlas.rowNames();
  expect(byValue).toHaveLength(34);
  expect(byValue.slice(0, 3)).toEqual(['Gansu', 'Qinghai', 'Xinjiang']);
  expect(byValue[30]).toBe('Jiangxi');
  // Two that lie within rounding of each other share their rank.
  await expect(atlas.row('Gansu')).toContainText('1=');
  await expect(atlas.row('Qinghai')).toContainText('1=');
  await expect(atlas.row('Xinjiang')).toContainText(/^3/);

  await atlas.sort.selectOption('size');
  await expect.poll(async () => (await atlas.rowNames()).slice(0, 3)).toEqual(['Guangdong', 'Jiangsu', 'Zhejiang']);
  await atlas.sort.selectOption('name');
  await expect.poll(async () => (await atlas.rowNames()).slice(0, 3)).toEqual(['Anhui', 'Beijing', 'Chongqing']);
  await atlas.sort.selectOption('region');
  for (const region of ['North', 'Northeast', 'East', 'Central', 'South', 'Southwest', 'Northwest']) {
    await expect(atlas.list.getByText(region, { exact: true })).toBeVisible();
  }
  await expect(atlas.list.getByRole('button')).toHaveCount(34);
});

test('list and map point at the same province, and a second click closes it', async ({ atlas }) => {
  await atlas.open();
  await atlas.row('Yunnan').hover();
  await expect(atlas.tooltip).toContainText('Yunnan 云南');
  await expect(atlas.tooltip).toContainText('Rank 29 of 31');
  await expect.poll(() => atlas.hasRing('highlight')).toBe(true);

  await atlas.pointAtProvinceOnMap('Sichuan');
  await expect(atlas.row('Sichuan')).toHaveAttribute('data-highlighted', 'true');
  await expect(atlas.row('Yunnan')).not.toHaveAttribute('data-highlighted', 'true');
  await atlas.pointAwayFromMap();
  await expect(atlas.row('Sichuan')).not.toHaveAttribute('data-highlighted', 'true');
  expect(await atlas.hasRing('highlight')).toBe(false);

  await atlas.row('Sichuan').click();
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await expect(atlas.row('Sichuan')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => atlas.hasRing('selection')).toBe(true);
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan')).toBeHidden();
  await expect(atlas.overview).toBeVisible();
  await expect(atlas.row('Sichuan')).toHaveAttribute('aria-pressed', 'false');

  await atlas.clickProvinceOnMap('Sichuan');
  await atlas.panel('Sichuan').getByRole('button', { name: 'Close' }).click();
  await expect(atlas.overview).toBeVisible();
});
