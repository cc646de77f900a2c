import type { Page } from '@playwright/test';
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
  await expect(panel).toContainText('驻地：福州');
  await expect(panel.getByRole('heading', { name: '2019年规划', exact: true })).toBeVisible();
  await expect(panel).toContainText('政策沟通');
  await expect(page.getByRole('slider', { name: '年份' })).toHaveValue('2019');
  expect(atlas.link()).toMatchObject({ lang: 'zh', year: '2019', province: '350000', pin: '350000,510000' });
  await page.getByRole('link', { name: 'English' }).click();
  await expect(atlas.panel('Fujian')).toContainText('Plan of 2019');
  expect(atlas.link()).toMatchObject({ lang: 'en', province: '350000' });
});

test('turning the language leaves the page where it is, with what no link carries', async ({ atlas, page }) => {
  await page.goto('./?view=table&year=2019');
  await atlas.expectKeysReady();
  const opened = await page.evaluate(() => performance.timeOrigin);
  await page.getByRole('combobox', { name: 'Part of the country' }).selectOption('East');
  const rows = page.getByRole('table').locator('tbody [data-adcode]');
  const shown = await rows.evaluateAll((each) => each.map((row) => row.getAttribute('data-adcode')));
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: '中文' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('“一带一路”地图集');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /^中国各省/);
  await expect(page.getByRole('table')).toContainText('上海');
  expect(await rows.evaluateAll((each) => each.map((row) => row.getAttribute('data-adcode')))).toEqual(shown);
  await atlas.expectLink({ view: 'table', year: '2019', lang: 'zh' });

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Belt and Road Atlas');
  await expect(page.getByRole('table')).toContainText('Shanghai');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await rows.evaluateAll((each) => each.map((row) => row.getAttribute('data-adcode')))).toEqual(shown);
  expect(await page.evaluate(() => performance.timeOrigin)).toBe(opened);
});

for (const [lang, view, province] of [
  ['en', 'Table', 'Sichuan'],
  ['zh', '表格', '四川'],
] as const) {
  test(`words come in the language of the page alone: ${lang}`, async ({ atlas, page }) => {
    const loadedWords = async () =>
      (await atlas.loadedFiles()).flatMap((file) => /^(?:en|zh)[A-Z]?\w*(?=-)/.exec(file) ?? []).toSorted();
    await page.goto(`./?lang=${lang}&renderer=svg&province=510000`);
    await expect(page.getByRole('region', { name: province })).toBeVisible();
    expect(await loadedWords()).toContain(lang);
    await atlas.expectKeysReady();
    await page.getByRole('radio', { name: view }).check();
    await expect(page.getByRole('table')).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect.poll(loadedWords).toEqual(['', 'Details', 'Handling', 'Views'].map((part) => `${lang}${part}`));
  });
}

test.describe('where the Chinese words do not come', () => {
  test.use({ mayComplain: true });

  test('the page answers in English rather than not at all', async ({ atlas, page }) => {
    await atlas.breakFile('zh-*', 'no answer');
    await page.goto('./?lang=zh&renderer=svg');
    await expect(atlas.sentence).toContainText('2024, US$: trade grew');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    // The way to Chinese asks for it anew.
    await page.unrouteAll();
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“一带一路”地图集');
  });

  test('a page that cannot turn to Chinese stays as it is, and says so', async ({ atlas, page }) => {
    await atlas.open('?renderer=svg&province=350000');
    await atlas.breakFile('zh-*', 'no answer');
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.getByText('The Chinese texts could not be loaded.')).toBeVisible();
    await expect(atlas.panel('Fujian')).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('link', { name: '中文' }).click();
    await expect(page.getByRole('region', { name: '福建' })).toBeVisible();
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

/** A mark of English beside a Chinese character: a full stop too, but not the point of a decimal. */
const ENGLISH_MARK = /\p{Script=Han}\s?[,:;!?(]|\p{Script=Han}\.(\s|$)|[,:;!?)]\s?\p{Script=Han}/u;

/** Every text of the page, read out or shown, that has such a mark; not of what is quoted, which says its own language. */
async function findEnglishMarks(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const isQuoted = (node: Node) => Boolean((node.parentElement ?? document.body).closest('body [lang]'));
    const lines: string[] = [];
    for (const element of document.querySelectorAll('#root *')) {
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder']) {
        const value = element.getAttribute(name);
        if (value !== null && element.closest('body [lang]') === null) lines.push(value);
      }
      const holdsText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
      if (!holdsText || element.closest('body [lang]') !== null) continue;
      // What stands between two quotes is looked at with a sign in their place.
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let line = '';
      while (walker.nextNode()) line += isQuoted(walker.currentNode) ? '□' : walker.currentNode.textContent;
      lines.push(line);
    }
    return lines;
  });
  return [...new Set(texts)].filter((text) => ENGLISH_MARK.test(text));
}

const VIEWS = [
  ...['indicator=total', 'indicator=bri-growth&currency=cny&year=2018', 'province=650000&year=2020', 'view=tiles'],
  ...[
    'view=chart&indicator=total',
    'view=chart&indicator=total&pin=350000,510000&chart=lines',
    'view=chart&chart=size',
  ],
  ...[
    'view=chart&chart=scatter&year2=2019',
    'view=chart&indicator=bri-growth&currency=cny&chart=belt-and-road&year=2019',
  ],
  ...[
    'view=years',
    'view=table&indicator=total',
    'about=articles',
    'about=method',
    'about=coverage',
    'about=plans-2019',
  ],
];

test('no view in Chinese sets its texts with the marks of English', async ({ page }) => {
  for (const view of VIEWS) {
    await page.goto(`./?lang=zh&renderer=svg&${view}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('“一带一路”地图集');
    await page.waitForLoadState('networkidle');
    expect(await findEnglishMarks(page), view).toEqual([]);
  }
});

test('a reader of Chinese meets one unit of money, in sentence, legend, chart and table', async ({ page }) => {
  await page.goto('./?lang=zh&view=chart&indicator=total&year=2024');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 2 }).first()).toContainText('广东（12,786亿美元）最多');
  await expect(main.getByRole('button', { name: '广东，12,786亿美元' })).toContainText('12,786');
  await expect(main.locator('.chart-axis').first()).toContainText('12,000');
  await page.goto('./?lang=zh&renderer=svg&indicator=total&year=2024');
  const legend = page.getByRole('region', { name: '图例' });
  await expect(legend.locator('.legend-breaks')).toHaveText(/^50200500/);
  await expect(legend.getByRole('button', { name: /^200亿美元至500亿美元，/ })).toBeVisible();
  await page.goto('./?lang=zh&view=table&indicator=total&year=2024');
  await expect(main.getByRole('row', { name: /广东/ })).toContainText('12,786');
  await expect(page.locator('body')).not.toContainText('十亿');
});

test('documents, sources and names have the titles of the reader, and all else says its language', async ({ page }) => {
  await page.goto('./?lang=zh&renderer=svg&province=510000&year=2025');
  const panel = page.getByRole('region', { name: '四川' });
  const title = panel.locator('cite', { hasText: '2025年四川省政府工作报告' });
  await expect(title.first()).toHaveText('2025年四川省政府工作报告');
  await expect(title.first()).toHaveAttribute('lang', 'zh');
  await expect(panel.locator('.task-other').first()).toHaveAttribute('lang', 'en');
  await page.goto('./?lang=zh&renderer=svg&about=articles');
  await expect(page.getByRole('heading', { name: '福建 Fujian' }).first()).toBeVisible();
  await page.goto('./?lang=en&renderer=svg&province=510000&year=2025');
  const english = page.getByRole('region', { name: 'Sichuan' }).locator('cite', { hasText: 'Government Work Report' });
  await expect(english.first()).toHaveAttribute('lang', 'en');
});

test('paper speaks Chinese', async ({ atlas, page }) => {
  await page.goto('./?lang=zh&renderer=svg&year=2019&province=350000');
  await expect.poll(() => atlas.loadedFiles()).toContainEqual(expect.stringMatching(/^printedPage-/));
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByRole('article');
  await expect(sheet).toContainText('2019年，福建货物贸易总额按美元计增长3.0%');
  await expect(sheet).toContainText('增速与比重为计算所得。来源截至');
  await expect(sheet).toContainText('虚线为有争议的边界。依据Natural Earth制作。');
  await expect(sheet.getByRole('region', { name: '图例' })).toBeVisible();
  expect(await findEnglishMarks(page)).toEqual([]);
});

test('the head of a page in Chinese describes it in Chinese', async ({ page }) => {
  await page.goto('./?lang=zh&renderer=svg');
  await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /中国各省.*每项数据均附来源/);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a line of Chinese says what the page needs', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('noscript [lang="zh-Hans"]')).toContainText('请启用JavaScript');
  });
});
