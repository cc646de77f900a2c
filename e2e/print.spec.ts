import type { Page } from '@playwright/test';
import { colourOfSwatch } from './atlasDriver.ts';
import { expect, test } from './atlasTest.ts';

/** How many sheets of paper the page takes. */
async function countSheets(page: Page, paper: Parameters<Page['pdf']>[0]): Promise<number> {
  const pdf = await page.pdf(paper);
  // Each page of a PDF is an object of this type; the tree that holds them is of type `/Pages`.
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const VIEWS = ['', '?year=2019&province=350000', '?indicator=plan&priority=trade&year=2020&province=510000'];

for (const view of VIEWS) {
  test(`the view ${view || 'that the atlas opens on'} prints on one sheet`, async ({ atlas, page }) => {
    await atlas.open(view);
    // What prints comes when the page is at rest.
    await expect.poll(() => atlas.loadedFiles()).toContainEqual(expect.stringMatching(/^printedPage-/));
    for (const format of ['A4', 'Letter']) {
      for (const landscape of [false, true]) {
        expect(await countSheets(page, { format, landscape }), `${format}, ${landscape}`).toBe(1);
      }
    }
    // The screen is as it was.
    await expect(atlas.legend).toBeVisible();
    await expect(atlas.yearSlider).toBeAttached();
  });
}

for (const [name, link, shown, kept] of [
  ['Table', '?view=table&year=2019', '.table-box', 'Heilongjiang'],
  ['Chart', '?view=chart&chart=bars&year=2019', '.chart-marks svg', 'Heilongjiang'],
  ['Tiles', '?view=tiles&year=2019', '.tiles', 'HL'],
  ['Years', '?view=years', '.year-maps', '2018'],
  ['Plans', '?view=plans&search=freight%20trains&facets=year:2020', '.task-group', 'Plan of 2020'],
] as const) {
  test(`the view ${name} prints itself: head, picture and sources, and nothing that can be pressed alone`, async ({
    atlas,
    page,
  }) => {
    await page.goto(`./${link}`);
    await atlas.expectKeysReady();
    const view = page.locator('.view-place');
    await expect(view.locator(shown).first()).toContainText(kept);
    await expect.poll(() => atlas.loadedFiles()).toContainEqual(expect.stringMatching(/^printedPage-/));
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheet = page.getByRole('article');
    const head = name === 'Plans' ? view : sheet;
    await expect(head.getByRole('heading', { level: 2 })).toBeVisible();
    await expect(sheet).toContainText(/http:\S+\/\?indicator=growth/);
    await expect(view.locator(shown).first()).toBeVisible();
    await expect(view).toHaveCSS('background-color', /rgba\(0, 0, 0, 0\)|rgb\(255, 255, 255\)/);
    for (const hidden of [atlas.indicator, atlas.list, atlas.yearSlider, view.locator('select').first()]) {
      await expect(hidden).toBeHidden();
    }
    // Between head and notes, and no wider than the paper.
    const order = await page.evaluate(() =>
      ['.print-sheet .print-brand', '.view-place', '.print-notes'].map(
        (part) => document.querySelector(part)?.getBoundingClientRect().top ?? Number.NaN,
      ),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    if (name !== 'Plans') expect(await countSheets(page, { format: 'A4' })).toBe(1);
    await page.emulateMedia({ media: 'screen' });
    await expect(atlas.yearSlider).toBeAttached();
  });
}

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('paper shows map, legend, sentence and sources in light colours, and no controls', async ({ atlas, page }) => {
    await atlas.open('?year=2019&province=350000&renderer=gl');
    await atlas.expectRenderer('gl');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('article');
    await expect(sheet.getByRole('heading', { level: 2 })).toContainText(
      '2019, US$: trade grew in 18 of 31 provinces.',
    );
    await expect(sheet).toContainText('Growth of all goods trade on the year before, US$');
    await expect(sheet).toContainText("In 2019, Fujian's goods trade in US$ grew by");
    await expect(sheet).toContainText("Sources: trade in US$ from copies of the National Bureau of Statistics'");
    await expect(sheet).toContainText('Read up to 26 January 2026.');
    await expect(sheet).toContainText('Boundaries are approximate');
    await expect(sheet).toContainText(
      /http:\S+\/\?indicator=growth&currency=usd&year=2019&province=350000&view=map&sort=value/,
    );
    await expect(sheet.getByRole('region', { name: 'Legend' })).toBeVisible();

    // The map is drawn, in the colours that the legend gives and the reader of paper needs.
    const hunan = sheet.locator('[data-adcode="430000"]').first();
    await expect(hunan).toBeVisible();
    const swatch = sheet.getByRole('button', { name: /Hunan/ }).locator('.swatch');
    await expect(hunan).toHaveCSS('fill', await colourOfSwatch(swatch));
    // Figures say in grey what the hues say.
    await expect(sheet.locator('[data-name="Tibet"] tspan')).toHaveText(['Tibet', '−2.8']);
    await expect(sheet).toHaveCSS('color', 'rgb(0, 0, 0)');
    for (const hidden of [atlas.indicator, atlas.list, atlas.yearSlider, atlas.map, atlas.panel('Fujian')]) {
      await expect(hidden).toBeHidden();
    }

    await page.emulateMedia({ media: 'screen' });
    await expect(sheet).toBeHidden();
    await expect(atlas.panel('Fujian')).toBeVisible();
    await atlas.expectRenderer('gl');
  });
});

test.describe('when the data has not come', () => {
  test.use({ mayComplain: true });

  test('paper shows what the screen shows, and is never blank', async ({ atlas, page }) => {
    await atlas.breakFile('data/core.json', { status: 404 });
    await page.goto('./?year=2019');
    await expect(atlas.alert).toContainText('The atlas could not load its data.');
    await page.emulateMedia({ media: 'print' });
    await expect(atlas.alert).toBeVisible();
    await expect(atlas.map).toBeVisible();
  });

  test('a sheet that meets a fault leaves the page to be printed as it stands', async ({ atlas, page }) => {
    const mend = await atlas.breakPart('.print-sheet');
    await atlas.open('?year=2019&renderer=svg');
    await page.emulateMedia({ media: 'print' });
    await expect(atlas.sentence).toBeVisible();
    await expect(atlas.legend).toBeVisible();
    await expect(page.getByRole('article')).toBeHidden();
    await mend();
    await page.emulateMedia({ media: 'screen' });
    await expect(atlas.yearSlider).toBeAttached();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('article')).toBeVisible();
  });
});
