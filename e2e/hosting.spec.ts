import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './atlasTest.ts';
import { readThroughAtlas } from './readThroughAtlas.ts';
import { type StaticHost, startStaticHost } from './staticHost.ts';

const SITE = join(import.meta.dirname, '..', 'dist');
const FOLDER = '/some/deep/path/';

/** The stories of this file are told on a host of their own, which stands in for the usual one. */
const onStaticHost = test.extend<{ host: StaticHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  host: async ({}, use) => {
    const host = await startStaticHost(SITE, FOLDER);
    await use(host);
    await host.close();
  },
  baseURL: ({ host }, use) => use(host.url),
});

onStaticHost('the site works from any folder of a plain host, and its links stay there', async ({ atlas, page }) => {
  await page.goto('./');
  await readThroughAtlas(atlas);
  expect(new URL(page.url()).pathname).toBe(FOLDER);
  await atlas.expectLink({ currency: 'cny', year: '2019', province: '510000' });

  await page.reload();
  await atlas.expectMapReady();
  await expect(atlas.plan('Sichuan', 'Plan of 2019')).toBeVisible();
  await atlas.expectLink({ currency: 'cny', year: '2019', province: '510000' });
  await page.goto('./index.html?year=2020&renderer=svg');
  await atlas.expectMapReady();
  await atlas.row('Fujian').click();
  await expect(atlas.plan('Fujian', 'Plan of 2020')).toBeVisible();
  expect(new URL(page.url()).pathname).toBe(`${FOLDER}index.html`);
});

for (const [name, story] of [
  ['the preview', test],
  ['a plain host', onStaticHost],
] as const) {
  story.describe(`an unknown address on ${name}`, () => {
    // The browser complains of the answer 404.
    story.use({ mayComplain: true });

    story('is answered with a page that leads to the atlas', async ({ atlas, page }) => {
      const readRefused = await atlas.watchPolicy();
      const answer = await page.goto('./fujian?year=2019');
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('heading', { name: 'There is no page at this address' })).toBeVisible();
      await expect(page.getByRole('main')).toHaveCSS('display', 'grid');
      expect(await readRefused()).toEqual([]);
      await expect(page.getByRole('link', { name: 'Open the atlas' })).toHaveAttribute('href', '/');
      await page.getByRole('link', { name: 'try the folder of this address' }).click();
      await atlas.expectMapReady();
    });

    story('looks the same at any depth', async ({ page }) => {
      const answer = await page.goto('./no/such/folder/');
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole('main')).toHaveCSS('display', 'grid');
      await expect(page.getByRole('link', { name: 'Open the atlas' })).toBeVisible();
    });
  });
}

onStaticHost.describe('where the browser keeps files for a while', () => {
  onStaticHost.use({ mayComplain: true });

  onStaticHost(
    'a file that was cut short is whole once the host is mended and the reader tries again',
    async ({ atlas, page, host }) => {
      host.replaceFile('data/core.json', '{"schema":1,"ver');
      await page.goto('./?renderer=svg');
      await expect(atlas.alert).toContainText('the answer is not JSON');
      host.restoreFile('data/core.json');
      await atlas.button('Try again').click();
      await atlas.expectMapReady();
    },
  );

  onStaticHost('a page of an older edition finds the newer one at the first try', async ({ atlas, page, host }) => {
    const core = JSON.parse(readFileSync(join(SITE, 'data', 'core.json'), 'utf8'));
    host.replaceFile('data/core.json', JSON.stringify({ ...core, version: 'older' }));
    await page.goto('./?renderer=svg&province=350000&year=2019');
    await expect(atlas.alert).toContainText('columns/total_usd.bin: it is of another edition');
    host.restoreFile('data/core.json');
    await atlas.button('Try again').click();
    await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
    await expect(atlas.alert).toBeHidden();
  });

  onStaticHost(
    'a core file that the browser kept from an older edition is asked for anew',
    async ({ atlas, page, host }) => {
      const core = JSON.parse(readFileSync(join(SITE, 'data', 'core.json'), 'utf8'));
      host.replaceFile('data/core.json', JSON.stringify({ ...core, version: 'older' }));
      await page.goto('./?renderer=svg');
      await expect(atlas.alert).toContainText('columns/total_usd.bin: it is of another edition');
      host.restoreFile('data/core.json');
      // Without a word, and without the reader's doing.
      await page.goto('./?renderer=svg&year=2019');
      await atlas.expectMapReady();
      await expect(atlas.alert).toBeHidden();
    },
  );

  onStaticHost('a province file of an older edition is not taken from the cache', async ({ atlas, page, host }) => {
    const file = 'data/provinces/350000.json';
    const fujian = JSON.parse(readFileSync(join(SITE, file), 'utf8'));
    host.replaceFile(file, JSON.stringify({ ...fujian, version: 'older' }));
    await atlas.open('?renderer=svg&province=350000&year=2019');
    await expect(atlas.alert).toContainText('it is of another edition');
    host.restoreFile(file);
    await page.reload();
    await expect(atlas.plan('Fujian', 'Plan of 2019')).toBeVisible();
  });
});
