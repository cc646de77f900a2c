import { expect, test } from './atlasTest.ts';

test('a reader goes from the overview through the articles to a claim and back', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg');
  await atlas.overview.getByRole('button', { name: 'About the two articles' }).click();
  await expect(atlas.articles).toBeFocused();
  await expect(atlas.overview).toBeHidden();
  await atlas.expectLink({ renderer: 'svg', about: 'articles' });
  await expect(atlas.articles).toContainText(/58 statements: 18 confirmed, .* and 30 not checked\./);
  await expect(atlas.articles).toContainText('published in February 2019 and read in English');

  const fujian = atlas.articles.getByRole('region', { name: 'Fujian 福建' });
  const coreArea = fujian.getByRole('listitem').filter({ hasText: 'Hayes core area' });
  await expect(coreArea).toContainText('Corrected');
  await expect(coreArea).toContainText(
    'The article prints “Hayes core area”; right is 海丝核心区, the core area of the 21st Century Maritime Silk Road.',
  );
  await coreArea.getByRole('button', { name: 'Show Fujian, 2019' }).click();

  const claims = atlas
    .panel('Fujian')
    .getByRole('region', { name: 'What the article on the 2019 plans says, checked' });
  const claim = claims.getByRole('listitem').filter({ hasText: 'Hayes core area' });
  await expect(claim).toBeInViewport();
  await expect(claim).toBeFocused();
  await atlas.expectYear(2019);
  await atlas.expectLink({ renderer: 'svg', year: '2019', province: '350000' });

  await page.goBack();
  await expect(atlas.articles).toBeVisible();
  await expect(coreArea).toBeInViewport();
  await atlas.expectYear(2024);
  await page.goBack();
  await expect(atlas.overview).toBeVisible();
});

test('a reader opens the articles from a link, reads of the nation, and steps back with Esc', async ({
  atlas,
  page,
}) => {
  await atlas.open('?about=articles&province=610000&renderer=svg');
  await expect(atlas.articles).toBeVisible();
  await expect(atlas.panel('Shaanxi')).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(atlas.articles).toBeHidden();
  await expect(atlas.panel('Shaanxi')).toBeVisible();

  await atlas.showYear(2020);
  await atlas.panel('Shaanxi').getByRole('button', { name: 'About the two articles' }).click();
  const nation = atlas.articles.getByRole('listitem').filter({ hasText: "China's foreign trade fell overall" });
  await expect(nation).toContainText('January to March 2020: all goods trade down 6.4 %');
  await nation.getByRole('button', { name: 'Show 2020' }).click();
  await expect(atlas.overview.getByText("China's foreign trade fell overall")).toBeInViewport();
  await atlas.expectYear(2020);

  await page.goBack();
  await atlas.articles.getByRole('button', { name: 'Close' }).click();
  await expect(atlas.panel('Shaanxi')).toBeVisible();
});

test('where the list has the place beside the map, the overview and the way to the articles stand below both', async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await atlas.open('?renderer=svg');
  await expect(atlas.overview).not.toBeInViewport();
  await atlas.overview.scrollIntoViewIfNeeded();
  await expect(atlas.overview.getByRole('link', { name: 'observations.csv' })).toBeVisible();
  await atlas.button('About the two articles').click();
  await expect(atlas.articles).toBeFocused();
  await expect(atlas.list).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(atlas.button('About the two articles')).toBeFocused();
});

test('a province chosen on the map takes the place of the articles', async ({ atlas }) => {
  await atlas.open('?about=articles&renderer=svg');
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await expect(atlas.articles).toBeHidden();
  await atlas.expectLink({ renderer: 'svg', province: '510000' });
});

test('a topic that the atlas does not know is told of quietly', async ({ atlas }) => {
  await atlas.open('?about=everything&renderer=svg');
  await expect(atlas.notice).toContainText('about "everything" is not known here; it was left out');
  await expect(atlas.overview).toBeVisible();
});

test.describe('when the file of the articles fails', () => {
  test.use({ mayComplain: true });

  test('the panel says so, the map works on, and a second try fills it', async ({ atlas }) => {
    const repair = await atlas.breakFile('data/articles.json', { status: 503 });
    await atlas.open('?about=articles&renderer=svg');
    await expect(atlas.articles.getByRole('alert')).toContainText('articles.json');
    await repair();
    await atlas.articles.getByRole('button', { name: 'Try again' }).click();
    await expect(atlas.articles.getByRole('region', { name: 'Fujian 福建' })).toBeVisible();
  });
});

test('a reader on a phone reads the articles in the sheet and follows one to its province', async ({ atlas, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await atlas.open('?about=articles&renderer=svg');
  const xinjiang = atlas.articles.getByRole('region', { name: 'Xinjiang 新疆' });
  await xinjiang.getByRole('button', { name: 'Show Xinjiang, 2020' }).first().click();
  await expect(atlas.panel('Xinjiang').getByText('Confirmed Main line of work: one port')).toBeInViewport();
  expect(await atlas.sidewaysOverflow()).toBe(0);
});
