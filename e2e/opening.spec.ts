import { expect, test } from './atlasTest.ts';

test('a reader opens the atlas and is told how the latest complete year went', async ({ atlas, page }) => {
  await atlas.open();
  await expect(page).toHaveTitle(/Belt and Road Atlas/);
  await expect(atlas.sentence).toContainText('2024, US$: trade grew in 23 of 31 provinces.');
  await expect(atlas.sentence).toContainText('Gansu and Qinghai rose most');
  await expect(atlas.sentence).toContainText(/Jiangxi fell most, −18\.6\s%; together \+3\.8\s%/);
  await atlas.expectYear(2024);
  await expect(atlas.overview).toContainText(/grew by 3\.8\s%/);
  await expect(atlas.overview).toContainText(/6,159\.0\sbn US\$/);

  await expect(atlas.legendEntry('not in this series, 3 provinces: Taiwan, Hong Kong, and Macao')).toBeVisible();
  const counts = await atlas.legendCounts();
  expect(sum(counts)).toBe(31 + 3);

  await expect.poll(() => atlas.marks()).toContain('atlas:first-map');
  await atlas.expectLink({});
});

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
