import { expect, test } from './atlasTest.ts';

test('a reader pins provinces from list, map, panel and suggestions, and the link carries them', async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const pins = page.getByRole('list', { name: 'Pinned provinces' });
  await atlas.row('Sichuan').focus();
  await page.keyboard.press(' ');
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan']);
  await atlas.expectLink({ pin: '510000' });

  await page.keyboard.down('Shift');
  await atlas.clickProvinceOnMap('Shaanxi');
  await page.keyboard.up('Shift');
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan', 'Shaanxi']);
  await expect(atlas.map.locator('.pin-mark')).toHaveCount(2);
  // Whoever pins opens nothing.
  await expect(atlas.panel('Shaanxi')).toHaveCount(0);

  await atlas.row('Yunnan').click();
  await atlas.panel('Yunnan').getByRole('button', { name: 'Pin to compare' }).click();
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan', 'Shaanxi', 'Yunnan']);
  await page.getByText('Compare', { exact: true }).click();
  await page
    .getByRole('list', { name: 'Suggestions' })
    .getByRole('button', { name: /^Guangxi neighbour of Yunnan/ })
    .click();
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan', 'Shaanxi', 'Yunnan', 'Guangxi']);
  await atlas.expectLink({ pin: '510000,610000,530000,450000', province: '530000' });

  await page.goBack();
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan', 'Shaanxi', 'Yunnan']);
});

test('pins are put in order and let go by the keyboard, and all at once', async ({ atlas, page }) => {
  await atlas.open('?pin=510000,610000,500000');
  const pins = page.getByRole('list', { name: 'Pinned provinces' });
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan', 'Shaanxi', 'Chongqing']);
  await atlas.button('Open Chongqing').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan', 'Chongqing', 'Shaanxi']);
  await atlas.expectLink({ pin: '510000,500000,610000' });
  await page.keyboard.press('Delete');
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan', 'Shaanxi']);
  await atlas.button('Remove Shaanxi from the pins').click();
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan']);
  await atlas.showYear(2019);
  await expect(pins.getByRole('listitem')).toHaveText(['Sichuan']);
});

test('a ninth pin is refused, and the page says why', async ({ atlas, page }) => {
  await atlas.open('?pin=110000,120000,130000,140000,150000,210000,220000,230000');
  await atlas.row('Fujian').focus();
  await page.keyboard.press(' ');
  await expect(page.getByText('Fujian was not pinned: more than 8 could not be told apart.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Pinned provinces' }).getByRole('listitem')).toHaveCount(8);
});

test('a reader compares any two years on the map, in the list and in the sentence', async ({ atlas, page }) => {
  await atlas.open('?year=2023');
  await page.getByText('Compare', { exact: true }).click();
  await page.getByLabel('Change since').selectOption('2019');
  await expect(atlas.sentence).toContainText('2019 to 2023, US$: trade grew in 30 of 31 provinces');
  await expect(atlas.sentence).toContainText('together +29.7 %, or +6.7 % a year');
  await atlas.expectLink({ year: '2023', year2: '2019' });
  await expect.poll(async () => (await atlas.rowNames())[0]).toBe('Hainan');
  await atlas.pointAtProvinceOnMap('Sichuan');
  await expect(atlas.tooltip).toContainText('+38.1 %');
  await expect(atlas.tooltip).toContainText('a year');
  await expect(atlas.tooltip).toContainText('Runs over 2021');
  // Whichever of the two the slider stands on, the change runs from the earlier to the later.
  await atlas.showYear(2017);
  await expect(atlas.sentence).toContainText('2017 to 2019, US$');
  await page.getByText('Compare with 2019').click();
  await page.getByLabel('Change since').selectOption('the year before');
  await expect(atlas.sentence).toContainText('2017, US$');
});

test('what only reports give is compared with the year before alone', async ({ atlas, page }) => {
  await atlas.open('?indicator=bri-growth');
  await page.getByText('Compare', { exact: true }).click();
  await expect(page.getByLabel('Change since')).toBeDisabled();
});

test('a link with pins and two years opens on all of them, and leaves out what it cannot know', async ({
  atlas,
  page,
}) => {
  await atlas.open('?year=2022&year2=2019&pin=510000,999999');
  await expect(page.getByRole('list', { name: 'Pinned provinces' }).getByRole('listitem')).toHaveText(['Sichuan']);
  await expect(atlas.notice).toContainText('pin "999999" is not known here');
  await page.getByText('Compare with 2019').click();
  await expect(page.getByLabel('Change since')).toHaveValue('2019');
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Change since')).toBeHidden();
  await atlas.expectLink({ year: '2022', year2: '2019', pin: '510000' });
});
