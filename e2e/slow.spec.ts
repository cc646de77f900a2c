import type { Locator } from '@playwright/test';
import { expect, test } from './atlasTest.ts';

/** Longer than the page waits before it says that something is slow. */
const LATE_SECONDS = 9;
const SLOW = 'This takes longer than usual.';

async function expectStillWaiting(part: Locator): Promise<void> {
  await expect(part).toContainText(SLOW);
  await expect(part.getByRole('button', { name: 'Try again' })).toBeVisible();
}

test.beforeEach(({ page }) => page.clock.install());

test('a core file that is slow is awaited, and the page says so', async ({ atlas, page }) => {
  const { release } = await atlas.holdFile('data/core.json');
  await page.goto('./?renderer=svg');
  const body = page.locator('body');
  await expect(atlas.sentence).toContainText('2024, US$: trade grew');
  await expect(body).not.toContainText(SLOW);
  await atlas.letSecondsPass(LATE_SECONDS);
  await expectStillWaiting(body);

  // It waits on, however long that takes.
  await atlas.letSecondsPass(300);
  await expectStillWaiting(body);
  await release();
  await atlas.expectMapReady();
  await expect(body).not.toContainText(SLOW);
});

test('a reader may ask again for a file that hangs', async ({ atlas, page }) => {
  const { answerNext } = await atlas.holdFile('data/core.json');
  await page.goto('./?renderer=svg');
  await expect(atlas.sentence).toBeVisible();
  await atlas.letSecondsPass(LATE_SECONDS);
  answerNext();
  await atlas.button('Try again').focus();
  await page.keyboard.press('Enter');
  await atlas.expectMapReady();
  expect(await atlas.hasKeyboardPlace()).toBe(true);
});

test('while the file of a province is slow, its panel shows what is known and waits', async ({ atlas }) => {
  const { release } = await atlas.holdFile('data/provinces/350000.json');
  await atlas.open('?renderer=svg&year=2019&province=350000');
  const panel = atlas.panel('Fujian');
  await expect(panel).toContainText('Loading the plan');
  await expect(panel).toContainText("In 2019, Fujian's goods trade");
  // Screen readers announce what changes in a region that they know already.
  await expect(panel.getByRole('status')).toHaveText(['Loading the plan', '']);
  await atlas.letSecondsPass(LATE_SECONDS);
  await expectStillWaiting(panel);
  // Another province begins a wait of its own.
  await atlas.row('Sichuan').click();
  await expect(atlas.plan('Sichuan', 'Plan of 2019')).toBeVisible();
  await atlas.row('Fujian').click();
  await expect(panel).toContainText('Loading the plan');
  await expect(panel).not.toContainText(SLOW);
  await release();
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
});

test('while the figures of an indicator are slow, its map is plain and the page says what it waits for', async ({
  atlas,
}) => {
  const { release } = await atlas.holdFile('data/columns/bri_trade_growth.bin');
  await atlas.open('?renderer=svg&year=2019&indicator=bri-growth');
  await expect(atlas.sentence).toContainText('Loading the figures of 2019');
  await expect(atlas.row('Fujian')).toContainText('not loaded yet');
  await atlas.letSecondsPass(LATE_SECONDS);
  await expect(atlas.page.getByRole('main')).toContainText(SLOW);
  await release();
  await expect(atlas.sentence).toContainText(/^2019: .*growth of trade.* countries along the route/);
  await expect(atlas.page.getByRole('main')).not.toContainText(SLOW);
});

test('while the national figures are slow, the overview waits for them', async ({ atlas }) => {
  const { release } = await atlas.holdFile('data/nation.json');
  await atlas.open('?renderer=svg');
  await expect(atlas.overview).toContainText('Loading the national figures');
  await atlas.letSecondsPass(LATE_SECONDS);
  await expectStillWaiting(atlas.overview);
  // The button that had the focus goes when the file comes.
  await atlas.overview.getByRole('button', { name: 'Try again' }).focus();
  await release();
  await expect(atlas.overview).toContainText('43.85 trillion yuan');
  await expect(atlas.overview).toBeFocused();
});

test('while the script of the panels is slow, a panel shows its sentence and waits', async ({ atlas, page }) => {
  const { answerNext } = await atlas.holdFile('assets/panelDetails-*.js');
  await atlas.open('?renderer=svg&year=2019');
  await expect(atlas.overview).toContainText('In 2019 their goods trade');
  await expect(atlas.overview).toContainText('Loading the national figures');
  await atlas.row('Fujian').click();
  const panel = atlas.panel('Fujian');
  await expect(panel).toContainText("In 2019, Fujian's goods trade");
  await expect(panel).toContainText('Loading the plan');
  await atlas.letSecondsPass(LATE_SECONDS);
  await expectStillWaiting(panel);
  // A browser asks once only for a script, so the page is loaded anew, and opens where the reader was.
  answerNext();
  await panel.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
});
