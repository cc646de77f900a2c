import { expect, test } from './atlasTest.ts';
import { countRenders } from './renderCount.ts';

const WAITING = ['list', 'panel', 'title'];

test('a year touches only what shows it, and list and panel once it stands', async ({ atlas, page }) => {
  await page.clock.install();
  await atlas.open('?renderer=svg');
  await expect(atlas.overview).toContainText('The whole nation in 2024, as published');
  // From here on time stands, as it does between two keys of somebody who holds one down.
  await page.clock.pauseAt(Date.now() + 60_000);
  const touched = await atlas.watchTouchedParts();
  await atlas.yearSlider.focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
  await expect(atlas.sentence).toContainText('2021, US$');
  const scrubbed = await touched();
  expect(scrubbed).toEqual(expect.arrayContaining(['headline', 'legend', 'map', 'years']));
  expect(scrubbed.filter((part) => !['headline', 'legend', 'map', 'years'].includes(part))).toEqual([]);

  await page.clock.runFor(500);
  await expect(atlas.list.getByRole('listitem').first()).toContainText('+');
  await expect.poll(touched).toEqual(expect.arrayContaining(WAITING));
  await atlas.expectLink({ renderer: 'svg', year: '2021' });
});

test('pointing at a province touches its ring, its row, its dot and the tooltip, and draws no map anew', async ({
  atlas,
}) => {
  await atlas.open('?renderer=svg');
  await atlas.pointAtProvinceOnMap('Sichuan');
  const touched = await atlas.watchTouchedParts();
  await atlas.pointAtProvinceOnMap('Yunnan');
  expect((await touched()).filter((part) => !['rings', 'tooltip', 'stage', 'list', 'legend'].includes(part))).toEqual(
    [],
  );
});

test('React renders for a year no more than what shows it', async ({ atlas, page }) => {
  const takeRenders = await countRenders(page);
  await page.clock.install();
  await atlas.open('?renderer=svg');
  await expect(atlas.overview).toContainText('The whole nation in 2024, as published');
  await page.clock.pauseAt(Date.now() + 60_000);
  await atlas.yearSlider.focus();
  // The first change also brings what a change needs, and is not counted.
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.sentence).toContainText('2023, US$');
  await takeRenders();
  await page.keyboard.press('ArrowLeft');
  await expect(atlas.sentence).toContainText('2022, US$');
  const renders = await takeRenders();
  expect(renders).toMatchObject({ headline: expect.any(Number), legend: expect.any(Number) });
  // Of list and panel only what holds their figures back until the year stands: no row.
  const { 'province-list': list = 0, panel = 0 } = renders;
  expect([list, panel].every((count) => count <= 1)).toBe(true);
  const all = Object.values(renders).reduce((sum, count) => sum + count, 0);
  expect(all, JSON.stringify(renders)).toBeLessThanOrEqual(100);
});
