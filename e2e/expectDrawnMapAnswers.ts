import type { Page } from '@playwright/test';
import type { AtlasDriver } from './atlasDriver.ts';
import { expect } from './atlasTest.ts';

/** The part of a story in which the drawn map does what the map engine does: it points, selects and follows the year. */
export async function expectDrawnMapAnswers(atlas: AtlasDriver, page: Page): Promise<void> {
  await atlas.expectRenderer('svg');
  await atlas.pointAtProvinceOnMap('Xinjiang');
  await expect(atlas.row('Xinjiang')).toHaveAttribute('data-highlighted', 'true');
  await expect.poll(() => atlas.hasRing('highlight')).toBe(true);
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.panel('Sichuan')).toBeVisible();
  await atlas.showYear(2019);
  await page.mouse.move(1, 1);
  await expect.poll(() => atlas.colourOnMap('Xinjiang')).toBe(await atlas.colourInLegend('Xinjiang'));
  await atlas.expectRenderer('svg');
}
