import { expect, test } from './atlasTest.ts';

test('the tooltip says what a province shows in at most nine lines, with its course over the years', async ({
  atlas,
}) => {
  await atlas.open('?renderer=svg&year=2021');
  await atlas.row('Tibet').hover();
  await expect(atlas.tooltip).toContainText('Tibet 西藏');
  await expect(atlas.tooltip).toContainText(/\+96\.4\s%/);
  await expect(atlas.tooltip).toContainText('Rank 1 of 31');
  await expect(atlas.tooltip).toContainText('against the 31 together');
  await expect(atlas.tooltip).toContainText('Small base');
  await expect(atlas.tooltip).toContainText('2021 is revised, 2020 is not');
  await expect(atlas.tooltip.locator('.sparkline')).toBeVisible();
  expect(await atlas.tooltip.locator(':scope > *').count()).toBeLessThanOrEqual(9);
});

test('the tooltip never covers the province that it explains, nor leaves the map', async ({ atlas, page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await atlas.open('?renderer=svg');
    for (const province of await atlas.rowNames()) {
      await atlas.row(province).hover();
      await expect(atlas.tooltip).toContainText(province);
      expect(await atlas.tooltipCoversProvince(), `${province} at ${width} by ${height}`).toBe(false);
    }
  }
});

test('the tooltip stands still while the pointer moves over its province', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await atlas.pointAtProvinceOnMap('Xinjiang');
  const before = await atlas.tooltip.boundingBox();
  const { x, y } = await atlas.placeOnMap('Xinjiang');
  await page.mouse.move(x + 25, y + 15);
  await expect(atlas.tooltip).toContainText('Xinjiang');
  expect(await atlas.tooltip.boundingBox()).toEqual(before);
});

test('a right click keeps the tooltip, to pin the province, see its evidence, and read another beside it', async ({
  atlas,
  page,
}) => {
  await atlas.open('?renderer=svg');
  await atlas.keepTooltipOf('Sichuan');
  await atlas.pointAwayFromMap();
  await expect(atlas.heldTooltip).toContainText('Sichuan 四川');

  await atlas.heldTooltip.getByRole('button', { name: 'Pin to compare' }).click();
  await expect(page.getByRole('list', { name: 'Pinned provinces' }).getByRole('listitem')).toHaveText(['Sichuan']);
  await atlas.heldTooltip.getByRole('button', { name: 'Evidence' }).click();
  await expect(page.getByRole('dialog')).toContainText('Sichuan');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await atlas.pointAtProvinceOnMap('Xinjiang');
  const [kept, pointedAt] = await Promise.all([atlas.heldTooltip.boundingBox(), atlas.tooltip.boundingBox()]);
  if (!kept || !pointedAt) throw new Error('two tooltips should be there');
  const areApart =
    kept.x + kept.width <= pointedAt.x ||
    pointedAt.x + pointedAt.width <= kept.x ||
    kept.y + kept.height <= pointedAt.y ||
    pointedAt.y + pointedAt.height <= kept.y;
  expect(areApart, 'the two tooltips stand side by side').toBe(true);

  const value = atlas.heldTooltip.locator('.tooltip-value');
  const in2024 = await value.innerText();
  await atlas.showYear(2019);
  await expect(value).not.toHaveText(in2024);
  await atlas.heldTooltip.getByRole('button', { name: 'Close the tooltip' }).click();
  await expect(atlas.heldTooltip).toBeHidden();
});

test('the menu key keeps the tooltip of the province that the arrows have led to, and its buttons can be walked', async ({
  atlas,
  page,
}) => {
  await atlas.open('?renderer=svg');
  await atlas.map.focus();
  await page.keyboard.press('ArrowDown');
  await expect(atlas.tooltip).toBeVisible();
  const name = await atlas.tooltip.locator('.tooltip-name').innerText();
  await page.keyboard.press('ContextMenu');
  await expect(atlas.heldTooltip.locator('.tooltip-name')).toHaveText(name);
  await page.keyboard.press('Tab');
  await expect(atlas.heldTooltip.getByRole('button', { name: 'Pin to compare' })).toBeFocused();
  await atlas.heldTooltip.getByRole('button', { name: 'Close the tooltip' }).press('Enter');
  await expect(atlas.heldTooltip).toBeHidden();
  await expect(atlas.map).toBeFocused();
});

test('a kept tooltip goes by Escape, and by what is opened next', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&province=350000');
  await atlas.keepTooltipOf('Sichuan');
  await page.keyboard.press('Escape');
  await expect(atlas.heldTooltip).toBeHidden();
  await expect(atlas.panel('Fujian')).toBeVisible();
  await atlas.keepTooltipOf('Sichuan');
  await atlas.row('Yunnan').click();
  await expect(atlas.heldTooltip).toBeHidden();
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('no tooltip follows a finger: a tap opens the panel', async ({ atlas }) => {
    await atlas.open('?renderer=svg');
    await atlas.tapProvinceOnMap('Xinjiang');
    await expect(atlas.panel('Xinjiang')).toBeInViewport();
    await expect(atlas.tooltip).toBeHidden();
  });
});
