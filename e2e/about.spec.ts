import { expect, test } from './atlasTest.ts';

test('a newcomer reads the primer by the keyboard, and each step sets the map', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await page.getByRole('button', { name: 'In sixty seconds' }).click();
  const reading = page.getByRole('region', { name: 'In sixty seconds' });
  await reading.getByRole('button', { name: 'Start' }).focus();
  await page.keyboard.press('Enter');
  await expect(reading).toContainText('1 of 7');
  const first = atlas.link().step;
  await reading.getByRole('button', { name: 'Next' }).focus();
  await page.keyboard.press('Enter');
  await expect(reading).toContainText('2 of 7');
  expect(atlas.link().step).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  await expect(reading).toContainText('1 of 7');
  await page.keyboard.press('ArrowRight');
  await expect(reading).toContainText('2 of 7');

  // The reader who moves the map by hand is told, and finds the way back.
  await atlas.showYear(2017);
  await expect(reading).toContainText('The map has been moved since.');
  await reading.getByRole('button', { name: 'Show this step again' }).click();
  await expect(reading).not.toContainText('The map has been moved since.');
  await page.keyboard.press('Escape');
  await expect(reading).toBeHidden();
});

test('a link opens a step of a briefing, with its claims and what they rest on', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&about=plans-2019');
  const reading = page.getByRole('region', { name: 'The plans of 2019' });
  await reading.getByText('All steps').click();
  await reading
    .getByRole('button', { name: /Sichuan/ })
    .first()
    .click();
  await expect(reading.getByRole('heading', { level: 3 }).first()).toContainText('Sichuan');
  await expect(reading.locator('.status').first()).toBeVisible();
  const link = page.url();
  await page.goto('about:blank');
  await page.goto(link);
  await expect(reading.getByRole('heading', { level: 3 }).first()).toContainText('Sichuan');
  expect(atlas.link()).toMatchObject({ about: 'plans-2019' });
});

test('a term of a task opens the glossary, which leads back to the plans', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&province=500000&year=2020');
  await atlas.panel('Chongqing').getByRole('button', { name: '长江经济带' }).first().click();
  const glossary = page.getByRole('region', { name: 'Glossary' });
  await expect(glossary.locator('[data-sought]')).toContainText('长江经济带');
  await expect(glossary.locator('[data-sought]')).toBeFocused();
  await glossary.getByRole('searchbox', { name: 'Find a term' }).fill('zhongou');
  await expect(glossary).toContainText('中欧班列');
  await glossary.getByRole('button', { name: 'Find it in the plans' }).first().click();
  await expect(page.getByRole('searchbox', { name: 'Search the plans' })).toHaveValue(/中欧/);
});

test('the method lists what the rule settled, and what is held, from the data', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&about=method');
  const method = page.getByRole('region', { name: 'Method and coverage' });
  await expect(method).toContainText('Change of goods imports and exports in US dollars');
  await expect(method.getByRole('row', { name: /^Guangdong/ })).toContainText('7 of 22');
  await method.getByText('Conflicts that the rule settled').nth(1).click();
  const fujian = method.getByRole('listitem').filter({ hasText: /Fujian, 2018: Growth of trade with Belt and Road/ });
  await expect(fujian).toContainText('at least +11');
  await fujian.getByRole('button').click();
  await expect(page.getByRole('dialog', { name: 'Evidence: Fujian, 2018' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a briefing is a plain page, in both languages, with the way to the map', async ({ page }) => {
    await page.goto('./briefings/plans-2019.html');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: 'Sichuan' }).first()).toContainText(
      /Confirmed|Another figure|Corrected|Not checked/,
    );
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('listitem').filter({ hasText: '四川' }).first()).toBeVisible();
    await page.getByRole('link', { name: '在地图上查看' }).first().click();
    await expect(page).toHaveURL(/about=plans-2019&step=/);
  });
});
