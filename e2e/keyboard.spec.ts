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
  await page.keyboard.press('Tab');
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
