import { expect, test } from './atlasTest.ts';

test.describe('in a Chinese browser', () => {
  test.use({ locale: 'zh-CN' });

  test('the atlas opens in Chinese, and a link in English stays English', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“一带一路”地图集');
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toContainText(
      '2024年，按美元计：31个省份中23个贸易增长。',
    );
    await expect(page).toHaveTitle(/2024年 · “一带一路”地图集/);
    await page.goto('./?lang=en');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Belt and Road Atlas');
  });
});

test('a reader switches to Chinese and back, and keeps what the view shows', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&year=2019&province=350000&pin=350000,510000');
  await page.getByRole('link', { name: '中文' }).click();
  const panel = page.getByRole('region', { name: '福建' });
  await expect(panel).toContainText('2019年，福建货物贸易总额按美元计增长3.0%');
  await expect(panel).toContainText('1,931亿美元');
  await expect(panel.getByRole('heading', { name: '2019年规划', exact: true })).toBeVisible();
  await expect(panel).toContainText('政策沟通');
  await expect(page.getByRole('slider', { name: '年份' })).toHaveValue('2019');
  expect(atlas.link()).toMatchObject({ lang: 'zh', year: '2019', province: '350000', pin: '350000,510000' });
  await page.getByRole('link', { name: 'English' }).click();
  await expect(atlas.panel('Fujian')).toContainText('Plan of 2019');
  expect(atlas.link()).toMatchObject({ lang: 'en', province: '350000' });
});

test('the Chinese words come with a page in Chinese alone', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&province=510000');
  expect((await atlas.loadedFiles()).filter((file) => file.startsWith('chineseWords'))).toEqual([]);
  await page.goto('./?lang=zh&renderer=svg&province=510000');
  await expect(page.getByRole('region', { name: '四川' })).toBeVisible();
  expect((await atlas.loadedFiles()).filter((file) => file.startsWith('chineseWords'))).toHaveLength(1);
});

test.describe('where the Chinese words do not come', () => {
  test.use({ mayComplain: true });

  test('the page answers in English rather than not at all', async ({ atlas, page }) => {
    await atlas.breakFile('chineseWords*', 'no answer');
    await page.goto('./?lang=zh&renderer=svg');
    await expect(atlas.sentence).toContainText('2024, US$: trade grew');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

test('views, charts, table, evidence and failures speak Chinese', async ({ atlas, page }) => {
  for (const [view, text] of [
    ['tiles', '方格等大'],
    ['chart', '高低排列'],
    ['years', '各年均与上年相比'],
    ['plans', '任务为摘选'],
    ['table', '地区数由所辖省份总额计算'],
  ] as const) {
    await page.goto(`./?lang=zh&view=${view}`);
    await expect(page.getByRole('main')).toContainText(text);
  }
  await page.goto('./?lang=zh&renderer=svg&province=440000&year=2023');
  await atlas.expectKeysReady();
  await page.getByRole('button', { name: '可能的原因' }).click();
  await expect(page.getByRole('dialog')).toContainText('两种货币的增减方向不同');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '键盘操作' })).toBeVisible();
  await page.goto('./?lang=zh&about=primer&renderer=svg');
  await page.getByRole('button', { name: '开始' }).click();
  await expect(page.getByRole('region', { name: '一分钟入门' })).toContainText('第1步');
});
