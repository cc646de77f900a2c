import { expect, test } from './atlasTest.ts';

test.use({ mayComplain: true });

test('a reader who loses the network reads on, and gets the rest when it is back', async ({ atlas, page }) => {
  await atlas.open('?year=2019&renderer=gl');
  await atlas.expectRenderer('gl');
  await atlas.row('Fujian').click();
  await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();

  await page.context().setOffline(true);
  await atlas.showYear(2020);
  await expect(atlas.plan('Fujian', 'Plan of 2020')).toBeVisible();
  await atlas.chooseIndicator('total');
  await expect(atlas.sentence).toContainText('2020');
  await atlas.row('Sichuan').click();
  const panel = atlas.panel('Sichuan');
  await expect(panel.getByRole('alert')).toContainText('provinces/510000.json: the network did not answer');
  await expect(panel.getByRole('alert')).toContainText('When the connection is back');
  await expect(panel).toContainText("In 2020, Sichuan's goods trade");
  await atlas.row('Fujian').click();
  await expect(atlas.plan('Fujian', 'Plan of 2020')).toBeVisible();
  await atlas.row('Sichuan').click();
  await expect(panel.getByRole('alert')).toBeVisible();

  // By itself, without a press of the button, which goes and leaves the keyboard its place.
  await panel.getByRole('button', { name: 'Try again' }).focus();
  await page.context().setOffline(false);
  await expect(atlas.plan('Sichuan', 'Plan of 2020')).toBeVisible();
  await expect(panel).toBeFocused();
  await expect(panel.getByRole('alert')).toBeHidden();
});

test('a reader whose network came back unnoticed asks again', async ({ atlas, page }) => {
  await atlas.open('?year=2019&renderer=svg');
  const repair = await atlas.breakFile('data/provinces/*.json', 'no answer');
  await atlas.row('Sichuan').click();
  const panel = atlas.panel('Sichuan');
  await expect(panel.getByRole('alert')).toContainText('the network did not answer');
  await repair();
  const { release } = await atlas.holdFile('data/provinces/*.json');
  await panel.getByRole('button', { name: 'Try again' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('Loading the plan');
  // The button has gone, and the keyboard keeps its place in the panel.
  await expect(panel).toBeFocused();
  await release();
  await expect(atlas.plan('Sichuan', 'Plan of 2019')).toBeVisible();
});
