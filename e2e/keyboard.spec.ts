import { expect, test } from './atlasTest.ts';

test('a reader with the keyboard alone walks over the map and opens a province', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.map).toBeFocused();

  await page.keyboard.press('ArrowUp');
  await expect(atlas.tooltip).toBeVisible();
  const first = await atlas.tooltip.innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.tooltip).not.toHaveText(first);

  // From the island of Hainan there is only the mainland above.
  await atlas.row('Hainan').focus();
  await page.keyboard.press('Enter');
  await expect(atlas.panel('Hainan')).toBeVisible();
  await atlas.map.focus();
  await page.keyboard.press('ArrowUp');
  await expect(atlas.tooltip).toContainText(/^(Guangxi|Guangdong)/);
  const next = /^[A-Za-z]+/.exec(await atlas.tooltip.innerText())?.[0] ?? '';
  await page.keyboard.press('Enter');
  await expect(atlas.panel(next)).toBeVisible();
  await expect(atlas.map).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(atlas.overview).toBeVisible();
});

test('a reader with the keyboard alone reaches every control in turn', async ({ atlas, page }) => {
  await atlas.open();
  const stops = [
    atlas.indicator,
    atlas.currency.getByRole('radio', { checked: true }),
    atlas.map,
    atlas.button('Zoom in'),
    atlas.legendEntry(/^under minus 40 percent/),
    atlas.button('Play the years'),
    atlas.yearSlider,
    atlas.filter,
    atlas.sort,
    atlas.row('Gansu'),
  ];
  for (const stop of stops) await atlas.tabTo(stop);
  await page.keyboard.press('ArrowDown');
  await expect(atlas.row('Qinghai')).toBeFocused();
  await expect(atlas.tooltip).toContainText('Qinghai');
  await page.keyboard.press('Enter');
  await expect(atlas.panel('Qinghai')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(atlas.overview).toBeVisible();

  await page.keyboard.press('/');
  await expect(atlas.filter).toBeFocused();
  await page.keyboard.type('sichuan');
  await expect.poll(() => atlas.rowNames()).toEqual(['Sichuan']);
});

test('where the panel takes the place of the list, the keyboard keeps its place', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await atlas.open('?renderer=svg');
  await atlas.row('Hainan').focus();
  await page.keyboard.press('Enter');
  await expect(atlas.panel('Hainan')).toBeFocused();
  await expect(atlas.list).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(atlas.panel('Hainan').getByRole('button', { name: 'Pin to compare' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(atlas.panel('Hainan').getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(atlas.row('Hainan')).toBeFocused();
});

test('the list is one stop of the Tab key, and arrows, ends and letters lead through it', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await atlas.tabTo(atlas.row('Gansu'));
  await page.keyboard.press('End');
  await expect(atlas.list.getByRole('button').last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(atlas.row('Gansu')).toBeFocused();
  // A letter leads to the next of that name, further ones narrow it down; pinyin and characters do as well.
  await page.keyboard.press('y');
  await expect(atlas.row('Yunnan')).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.type('shang');
  await expect(atlas.row('Shanghai')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.province-list'))).toBeNull();
  await page.keyboard.press('Shift+Tab');
  await expect(atlas.row('Shanghai')).toBeFocused();
});

test('the legend is one stop of the Tab key, and the arrows lead through it', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await atlas.tabTo(atlas.legendEntry(/^under minus 40 percent/));
  await page.keyboard.press('ArrowRight');
  await expect(atlas.legendEntry(/^minus 40 to minus 20 percent/)).toBeFocused();
  await page.keyboard.press('End');
  await expect(atlas.legendEntry(/^not in this series/)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(atlas.legendEntry(/./).and(page.locator(':focus'))).toHaveCount(0);
});

test('a sheet lists the keys, and switches off those that are single', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keyboard' });
  await expect(sheet).toContainText('To the nearest province in that direction');
  const single = sheet.getByRole('checkbox', { name: 'Commands that are single keys' });
  await single.uncheck();
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();

  await page.keyboard.press('[');
  await page.keyboard.press('?');
  await page.keyboard.press('/');
  await expect(sheet).toBeHidden();
  await expect(atlas.filter).not.toBeFocused();
  await atlas.expectYear(2024);

  // The choice holds for the next visit; the skip links open the sheet without any such key.
  await atlas.open('?renderer=svg');
  await page.keyboard.press('[');
  await atlas.expectYear(2024);
  await atlas.tabTo(page.getByRole('button', { name: 'Keyboard shortcuts' }));
  await page.keyboard.press('Enter');
  await single.check();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Keyboard shortcuts' })).toBeFocused();
  await page.keyboard.press('[');
  await atlas.expectYear(2023);
});

test('no stop of the Tab key is a trap, and each is in sight when it has the focus', async ({ atlas }) => {
  await atlas.open('?renderer=svg&province=510000&pin=510000,610000');
  await expect(atlas.panel('Sichuan').getByRole('heading', { name: 'Sources' })).toBeVisible();
  const stops = await atlas.walkPage();
  expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  expect(new Set(stops.map(({ place }) => place)).size).toBe(stops.length);
  // List and legend are a stop each.
  expect(stops.filter(({ place }) => place.includes('province-row'))).toHaveLength(1);
  expect(stops.length).toBeGreaterThan(20);
});
