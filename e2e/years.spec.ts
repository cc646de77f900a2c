import type { Page } from '@playwright/test';
import { expect, test } from './atlasTest.ts';

test('a reader walks through the years with the keyboard', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await atlas.yearSlider.focus();
  await page.keyboard.press('ArrowLeft');
  await atlas.expectYear(2023);
  await expect(atlas.sentence).toContainText('2023, US$: trade grew in 11 of 31 provinces.');
  await expect(atlas.yearSlider).toHaveAttribute('aria-valuetext', /^2023, the 31 together minus 5\.0 percent/);
  await page.keyboard.press('ArrowRight');
  await atlas.expectYear(2024);
  await page.keyboard.press('Home');
  await atlas.expectYear(2016);
  await expect(atlas.sentence).toContainText('trade growth begins with 2017');
  await page.keyboard.press('End');
  await atlas.expectYear(2025);

  // Each year that was shown is marked once it is drawn.
  await expect.poll(() => atlas.yearsDrawn()).toEqual([2023, 2024, 2016, 2025]);

  // The brackets step from anywhere, and not beyond the ends.
  await atlas.map.focus();
  await page.keyboard.press('[');
  await atlas.expectYear(2024);
  await page.keyboard.press(']');
  await page.keyboard.press(']');
  await atlas.expectYear(2025);
});

test('the year of the plans alone says why it is empty and offers the latest figures', async ({ atlas }) => {
  await atlas.open('?renderer=svg');
  await atlas.showYear(2025);
  await expect(atlas.sentence).toContainText('2025: no figures for trade growth yet; the latest are of 2024.');
  await expect(atlas.legendEntry(/^no figure, 31 provinces/)).toBeVisible();
  await atlas.row('Fujian').click();
  await expect(atlas.panel('Fujian')).toContainText('We hold no trade in US$ for 2025 yet');
  await expect(atlas.plan('Fujian', 'Plan of 2025')).toBeVisible();

  await atlas.button('Show 2024').click();
  await atlas.expectYear(2024);
  await expect(atlas.button('Show 2024')).toBeHidden();
});

test('a reader plays the years: they step, the list keeps its order, and they stop at the latest', async ({
  atlas,
  page,
}) => {
  await page.clock.install();
  await atlas.open('?year=2022&renderer=svg');
  const orderOf2022 = await atlas.rowNames();
  await holdTime(page);

  await atlas.button('Play the years').click();
  await expect(atlas.button('Stop')).toBeVisible();
  await atlas.expectYear(2022);
  await page.clock.runFor(YEAR_MS);
  await atlas.expectYear(2023);
  await expect(atlas.sentence).toContainText('2023, US$');
  // The rows tell 2023 in the order of 2022.
  await expect(atlas.row('Guangdong')).toContainText('−5.0');
  expect(await atlas.rowNames()).toEqual(orderOf2022);

  await page.clock.runFor(YEAR_MS);
  await atlas.expectYear(2024);
  await expect(atlas.button('Play the years')).toBeVisible();
  await expect.poll(async () => (await atlas.rowNames())[0]).toBe('Gansu');
  await page.clock.runFor(5 * YEAR_MS);
  await atlas.expectYear(2024);

  // From the end it begins again.
  await atlas.button('Play the years').click();
  await expect.poll(() => atlas.yearSlider.inputValue()).toMatch(/^201[67]$/);
  await page.clock.runFor(YEAR_MS);
  await expect.poll(() => atlas.yearSlider.inputValue()).toMatch(/^201[78]$/);
});

test('playing stops at any touch of the reader', async ({ atlas, page }) => {
  await page.clock.install();
  await atlas.open('?year=2017&renderer=svg');
  await holdTime(page);
  const touches = {
    'a click elsewhere': () => atlas.sentence.click(),
    'its own button': () => atlas.button('Stop').click(),
    'a key, the button still in focus': () => page.keyboard.press(']'),
  };
  for (const [name, touch] of Object.entries(touches)) {
    const year = Number(await atlas.yearSlider.inputValue());
    await atlas.button('Play the years').click();
    await expect(atlas.button('Stop')).toBeVisible();
    await page.clock.runFor(YEAR_MS);
    await atlas.expectYear(year + 1);
    await touch();
    await expect(atlas.button('Play the years'), name).toBeVisible();
    const stoppedIn = await atlas.yearSlider.inputValue();
    await page.clock.runFor(3 * YEAR_MS);
    await atlas.expectYear(Number(stoppedIn));
  }
});

test('a reader who wants less motion steps through the years instead', async ({ atlas, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await atlas.open('?year=2018&renderer=svg');
  await expect(atlas.button('Play the years')).toBeHidden();
  await atlas.button('Next year').click();
  await atlas.expectYear(2019);
  await atlas.button('Next year').click();
  await atlas.expectYear(2020);
});

/** A year plays this long. */
const YEAR_MS = 1200;

/** From now on the page's time stands still but for `page.clock.runFor`. */
async function holdTime(page: Page): Promise<void> {
  const now = await page.evaluate(() => Date.now());
  await page.clock.pauseAt(now + 1000);
}

test('the strip tells how the 31 together went, what happened, and where plans are held', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&year=2020');
  const strip = page.locator('.year-strip');
  await expect(strip).toContainText('31 together, in US$');
  await expect(strip).toContainText(/\+1\.7\s%/);
  await expect(strip).toContainText('pandemic');
  await expect(strip).toContainText('rebound, revised base');
  await expect(strip.getByText('plans', { exact: true })).toHaveCount(3);
  await expect(atlas.yearSlider).toHaveAttribute(
    'aria-valuetext',
    '2020, the 31 together 1.7 percent, Plans of 2020, pandemic',
  );
  await atlas.showYear(2021);
  await expect(strip).toContainText(/\+28\.8\s%/);
  // No growth is known of the first year and of the last: the line has no value there.
  await atlas.showYear(2016);
  await expect(strip).not.toContainText('%');
});
