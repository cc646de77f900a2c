import { expect, test } from './atlasTest.ts';
import { readThroughAtlas } from './readThroughAtlas.ts';

test('a whole session keeps to the policy of the page, which allows nothing inline but what it came with', async ({
  atlas,
  page,
}) => {
  const readRefused = await atlas.watchPolicy();
  await page.goto('./');
  await readThroughAtlas(atlas);
  expect(await readRefused()).toEqual([]);

  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(
    /^default-src 'none'; script-src 'self'( 'sha256-[^']+')+; style-src 'self'( 'sha256-[^']+')+;/,
  );
  expect(policy).not.toMatch(/unsafe-(inline|eval)/);
});

test('a whole session asks for nothing from elsewhere, where every other host is closed', async ({
  atlas,
  page,
  baseURL,
}) => {
  const strangers: string[] = [];
  await page.context().route(
    (url) => url.origin !== new URL(baseURL ?? '').origin,
    (route) => {
      strangers.push(route.request().url());
      return route.abort();
    },
  );
  await page.goto('./');
  await readThroughAtlas(atlas);
  expect(strangers).toEqual([]);
});

test.describe('what somebody slips into the page', () => {
  // The browser complains of what it refuses.
  test.use({ mayComplain: true });

  test('does not run', async ({ atlas, page }) => {
    const readRefused = await atlas.watchPolicy();
    await atlas.open('?renderer=svg');
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
      const text = document.createElement('p');
      text.innerHTML = '<img src="no-such-picture.png" onerror="document.title = \'taken over\'">';
      document.body.append(text);
    });
    await expect
      .poll(readRefused)
      .toEqual(
        expect.arrayContaining([
          expect.stringContaining('script-src-elem inline'),
          expect.stringContaining('script-src-attr inline'),
        ]),
      );
    await expect(page).not.toHaveTitle('taken over');
  });
});
