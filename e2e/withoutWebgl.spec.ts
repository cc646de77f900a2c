import { expect, test } from './atlasTest.ts';
import { expectDrawnMapAnswers } from './expectDrawnMapAnswers.ts';

test.use({
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--disable-3d-apis'] });
    },
    { scope: 'worker' },
  ],
});

test('in a browser without WebGL the drawn map answers to pointing and clicking', async ({ atlas, page }) => {
  await atlas.open();
  await expect(atlas.map).toContainText('This browser gives no WebGL, so the map is drawn without zoom.');
  await expect(atlas.button('Zoom in')).toBeHidden();
  await expectDrawnMapAnswers(atlas, page);
  expect(await atlas.marks()).not.toContain('atlas:gl-ready');
});
