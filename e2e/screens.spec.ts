import { expect, test } from './atlasTest.ts';

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap on the map opens a sheet that a tap closes', async ({ atlas, page }) => {
    await atlas.open('?renderer=gl');
    await expect(atlas.sentence).toContainText('2024, US$: trade grew in 23 of 31 provinces.');
    await atlas.expectRenderer('gl');
    expect(await atlas.sidewaysOverflow()).toBeLessThanOrEqual(0);

    await atlas.tapProvinceOnMap('Sichuan');
    const sheet = atlas.panel('Sichuan');
    await expect(sheet).toBeInViewport();
    await expect(sheet).toContainText("In 2024, Sichuan's goods trade in US$ grew by");
    // The map stays in sight above the sheet.
    await expect(atlas.map).toBeInViewport();
    expect(await atlas.sidewaysOverflow()).toBeLessThanOrEqual(0);
    await atlas.expectLink({ renderer: 'gl', province: '510000' });

    await sheet.getByRole('button', { name: 'Close' }).tap();
    await expect(sheet).toBeHidden();
    await atlas.expectLink({ renderer: 'gl' });

    await atlas.row('Xinjiang').tap();
    await expect(atlas.panel('Xinjiang')).toBeInViewport();
    await page.goBack();
    await expect(atlas.panel('Xinjiang')).toBeHidden();
  });

  test('the sheet shows its head first, and stops where a finger or its button takes it', async ({ atlas, page }) => {
    await atlas.open('?renderer=svg');
    await atlas.tapProvinceOnMap('Sichuan');
    const height = () => atlas.heightOf(atlas.panel('Sichuan'));
    await expect.poll(height).toBe(152);
    await page.getByRole('button', { name: 'Make the panel larger' }).tap();
    await expect.poll(height).toBe(473);
    await page.getByRole('button', { name: 'Make the panel larger' }).tap();
    await expect.poll(height).toBe(796);

    // Its head can be dragged: down to where the finger puts it, and thrown away from the lowest stop.
    const grip = { x: 120, y: 60 };
    await atlas.dragFingers([{ from: grip, to: { x: 120, y: 400 } }]);
    await expect.poll(height).not.toBe(796);
    await page.getByRole('button', { name: /Make the panel/ }).focus();
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowDown');
    await expect.poll(height).toBe(152);
    await atlas.dragFingers([{ from: { x: 120, y: 720 }, to: { x: 120, y: 840 } }]);
    await expect(atlas.panel('Sichuan')).toBeHidden();
    await atlas.expectLink({ renderer: 'svg' });
  });

  test('a tap that covers several small units asks which one is meant', async ({ atlas, page }) => {
    await atlas.open('?renderer=svg');
    await page.getByRole('region', { name: 'Map' }).scrollIntoViewIfNeeded();
    const { x, y } = await atlas.middleOfShapes(['810000', '820000']);
    await page.touchscreen.tap(x, y);
    const choice = page.getByRole('dialog', { name: 'Which one?' });
    await expect(choice.getByRole('button')).toHaveText([/^Macao/, /^Hong Kong/]);
    await choice.getByRole('button', { name: 'Macao' }).tap();
    await expect(choice).toBeHidden();
    await expect(atlas.panel('Macao')).toBeInViewport();
  });
});

test('nothing scrolls sideways on a small or a large screen, with the panel closed or open', async ({
  atlas,
  page,
}) => {
  await atlas.open('?renderer=svg');
  for (const [width, height] of SCREENS) {
    const screen = `${width} by ${height}`;
    await page.setViewportSize({ width, height });
    await atlas.chooseIndicator('contribution');
    expect(await atlas.sidewaysOverflow(), screen).toBeLessThanOrEqual(0);

    await atlas.chooseIndicator('plan:connectivity');
    await atlas.row('Xinjiang').click();
    await expect(atlas.plan('Xinjiang', 'Plan of 2025; none held for 2024')).toBeAttached();
    const close = atlas.panel('Xinjiang').getByRole('button', { name: 'Close' });
    await expect(close, screen).toBeInViewport();
    expect(await atlas.sidewaysOverflow(), screen).toBeLessThanOrEqual(0);
    await close.click();
    await expect(atlas.row('Xinjiang')).toBeVisible();
  }
});

const SCREENS = [
  [360, 640],
  [390, 844],
  [768, 1024],
  [1024, 768],
  [1280, 720],
  [1920, 1080],
] as const;
