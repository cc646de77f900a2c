import { expect, test } from './atlasTest.ts';

test("a reader asks what became of Fujian's plan of 2019", async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&province=350000&year=2019');
  const open = atlas.panel('Fujian').getByRole('button', { name: 'Plans and trade on one time axis' });
  await open.click();
  const outcome = page.getByRole('dialog', { name: 'Fujian: plans and trade in time' });
  await expect(outcome).toContainText('This shows order in time, not cause.');
  await expect(outcome.getByRole('img', { name: /Fujian: .*2019 \+3\.0/ })).toBeVisible();
  for (const year of [2019, 2020, 2025]) {
    await expect(outcome.getByRole('heading', { level: 3, name: `Plan of ${year}` })).toBeVisible();
  }
  await expect(outcome.getByRole('row', { name: /^2019 \+3\.0/ }).first()).toBeVisible();
  await expect(outcome).toContainText('Target stated: 出口增长3%左右');
  await expect(outcome.getByRole('heading', { name: 'China-Europe freight train trips' })).toBeVisible();

  await outcome.getByRole('combobox', { name: 'Plans of' }).selectOption('2019 and 2020');
  await expect(outcome).toContainText('Both name Silk Road Shipping.');
  await expect(outcome).toContainText('neither that they were dropped nor that they are new');
  await page.keyboard.press('Escape');
  await expect(outcome).toBeHidden();
  await expect(open).toBeFocused();
});
