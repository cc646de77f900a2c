import { expect, test } from './atlasTest.ts';

test('a figure shows its source in place, by mouse and by keyboard, and Esc closes that first', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=2018&province=350000&renderer=svg');
  const figures = atlas.panel('Fujian').getByRole('region', { name: 'Figures of 2018' });
  const growth = figures.getByText('+9.6');
  const before = await growth.boundingBox();
  await figures.getByRole('button', { name: 'Source 1' }).first().click();
  await expect(atlas.sourceNote).toContainText('Computed from the totals of 2018 (187.4');
  await expect(atlas.sourceNote).toContainText('so it is not linked');
  expect(await growth.boundingBox()).toEqual(before);
  await page.keyboard.press('Escape');
  await expect(atlas.sourceNote).toBeHidden();
  await expect(atlas.panel('Fujian')).toBeVisible();

  // Reports that differ are listed with their sources, the bound as a bound.
  const differ = figures.getByText(/^Reports differ:/);
  await expect(differ).toContainText(/\+10\.7\s% \d+, at least \+11\s% /);
  await differ.getByRole('button').first().focus();
  await page.keyboard.press('Enter');
  await expect(atlas.sourceNote).toContainText('Xinhua, 24 April 2019, Chinese');
  await page.keyboard.press('Tab');
  await expect(atlas.sourceNote.getByRole('link')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.sourceNote).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(atlas.overview).toBeVisible();
});

test('every source number of a panel opens a note with a link or the reason why there is none', async ({ atlas }) => {
  await atlas.open('?year=2019&province=350000&renderer=svg');
  const claims = atlas.panel('Fujian').getByRole('region', { name: /^What the article/ });
  await expect(claims).toBeVisible();
  const numbers = await claims.getByRole('button', { name: /^Source/ }).all();
  expect(numbers.length).toBeGreaterThan(20);
  for (const number of numbers) {
    await number.click();
    await expect(atlas.sourceNote).toHaveCount(1);
    const links = await atlas.sourceNote.getByRole('link').count();
    if (links === 0) await expect(atlas.sourceNote).toContainText('so it is not linked');
    await number.click();
    await expect(atlas.sourceNote).toHaveCount(0);
  }
});

test('a reader sees how exact a figure is, and where reports differ, in list and panel', async ({ atlas }) => {
  await atlas.open('?indicator=bri-growth&year=2018&province=510000&renderer=svg');
  await expect(atlas.row('Fujian')).toContainText('≥+11');
  await expect(atlas.row('Henan')).toContainText('≥+10');
  const sichuan = atlas.panel('Sichuan').getByRole('region', { name: 'Figures of 2018' });
  await expect(sichuan.getByText(/^Reports differ:/)).toContainText(/\+24\.4\s% \d+, \+28\s% \d+/);

  await atlas.showYear(2022);
  await atlas.row('Shaanxi').click();
  const shaanxi = atlas.panel('Shaanxi').getByRole('region', { name: 'Figures of 2022' });
  await expect(shaanxi).toContainText(/about 112\.89\sbn yuan/);

  await atlas.showYear(2024);
  await atlas.row('Gansu').click();
  const gansu = atlas.panel('Gansu').getByRole('region', { name: 'Figures of 2024' });
  await expect(gansu).toContainText('1= of 31');
  await expect(gansu).toContainText('shared (=) where rounding leaves the order open');
});

test('a repost says whose text it is and why it is not linked', async ({ atlas }) => {
  await atlas.open('?year=2023&province=440000&renderer=svg');
  const figures = atlas.panel('Guangdong').getByRole('region', { name: 'Figures of 2023' });
  await figures
    .getByText('Growth in yuan', { exact: true })
    .locator('..')
    .getByRole('button', { name: /^Source/ })
    .click();
  await expect(atlas.sourceNote).toContainText('24 January 2024, English');
  await expect(atlas.sourceNote).toContainText(
    /^.*Read in a repost.*; the original page was not seen, so it is not linked\.$/,
  );
  await expect(atlas.sourceNote.getByRole('link')).toHaveCount(0);
});
