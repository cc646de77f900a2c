import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './atlasTest.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** It is on trial with axe itself, and takes a count or a code that stands beside a name for a part of the name. */
const SWITCHED_OFF = { 'label-content-name-mismatch': { enabled: false } };

/** What axe finds fault with on the page as it stands, in words. */
async function listFaults(page: Page, rules: readonly string[] = RULES): Promise<string[]> {
  await page.evaluate(AXE);
  const results: AxeResults = await page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(rules)}, rules: ${JSON.stringify(SWITCHED_OFF)}, resultTypes: ['violations'] })`,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}: ${failureSummary}`),
  );
}

const STATES = {
  'the map': '?renderer=svg',
  'a province': '?renderer=svg&province=510000&year=2019',
  'two years and pins': '?renderer=svg&year2=2019&pin=510000,610000,500000',
  'reported figures': '?renderer=svg&indicator=bri-growth&year=2021&province=650000',
  'plans on the map': '?renderer=svg&indicator=plan&priority=trade&year=2020',
  'a year without figures': '?renderer=svg&year=2025',
  'the list by parts of the country': '?renderer=svg&sort=region',
  articles: '?renderer=svg&about=articles',
  'a step of a briefing': '?renderer=svg&about=primer&step=priorities',
  'the glossary': '?renderer=svg&about=terms',
  'the method': '?renderer=svg&about=method',
  'the coverage': '?renderer=svg&about=coverage',
  tiles: '?view=tiles',
  'bars as a chart': '?view=chart',
  arrows: '?view=chart&chart=arrows&year2=2019',
  'the scatter of two years': '?view=chart&chart=scatter&year2=2019',
  lines: '?view=chart&chart=lines&pin=510000,610000,500000',
  levels: '?view=chart&chart=levels&pin=510000,610000,500000',
  'size and growth': '?view=chart&chart=size',
  contribution: '?view=chart&chart=contribution',
  'the years': '?view=years',
  plans: '?view=plans&search=port',
  'plans side by side': '?view=plans&facets=compare,&pin=510000,500000,610000',
  'the table': '?view=table',
  'the map in Chinese': '?renderer=svg&lang=zh',
  'a province in Chinese': '?renderer=svg&lang=zh&province=510000&year=2019',
  'plans in Chinese': '?view=plans&lang=zh&search=口岸',
  'the table in Chinese': '?view=table&lang=zh',
  'a link that is not understood': '?renderer=svg&year=1066&province=nowhere',
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    for (const [state, link] of Object.entries(STATES)) {
      test(`axe finds nothing: ${state}`, async ({ atlas, page }) => {
        await page.goto(`./${link}`);
        await atlas.expectKeysReady();
        await expect(
          page
            .getByRole('main')
            .getByRole('status')
            .filter({ hasText: /^Loading/ }),
        ).toHaveCount(0);
        expect(await listFaults(page)).toEqual([]);
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const link of ['?renderer=svg', '?renderer=svg&province=510000', '?view=tiles', '?view=table']) {
    test(`axe finds nothing: ${link}`, async ({ atlas, page }) => {
      await page.goto(`./${link}`);
      await atlas.expectKeysReady();
      await expect(
        page
          .getByRole('main')
          .getByRole('status')
          .filter({ hasText: /^Loading/ }),
      ).toHaveCount(0);
      expect(await listFaults(page)).toEqual([]);
    });
  }
});

test('axe finds nothing in what opens over the page', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&province=510000&pin=510000,610000');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  expect(await listFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('region', { name: 'Compare' }).locator('summary').click();
  expect(await listFaults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await atlas.panel('Sichuan').locator('.source-number').first().click();
  await expect(atlas.sourceNote).toBeVisible();
  expect(await listFaults(page)).toEqual([]);
});

test('axe finds nothing in a tooltip that is kept, nor where plans narrow the map', async ({ atlas, page }) => {
  await atlas.open('?renderer=svg&search=port');
  await expect(atlas.button('Show all provinces')).toBeVisible();
  await atlas.keepTooltipOf('Sichuan');
  expect(await listFaults(page)).toEqual([]);
});

test('axe finds nothing in colours that the system forces', async ({ atlas, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await atlas.open('?renderer=svg&province=510000&pin=510000');
  expect(await listFaults(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`who asks for more contrast gets it, in ${colorScheme} colours`, async ({ atlas, page }) => {
    await page.emulateMedia({ contrast: 'more', colorScheme });
    await atlas.open('?renderer=svg&province=510000&year=2019');
    await expect(atlas.plan('Sichuan', 'Plan of 2019')).toBeVisible();
    expect(await listFaults(page, ['color-contrast-enhanced'])).toEqual([]);
  });
}
