import type { AtlasDriver } from './atlasDriver.ts';
import { expect } from './atlasTest.ts';

/** A session that touches everything the page loads: the map engine, its worker, the fine boundaries and a province. */
export async function readThroughAtlas(atlas: AtlasDriver): Promise<void> {
  await atlas.expectMapReady();
  await expect(atlas.overview).toContainText('The whole nation in 2024, as published');
  await atlas.pointAtProvinceOnMap('Xinjiang');
  await atlas.clickProvinceOnMap('Sichuan');
  await expect(atlas.plan('Sichuan', 'Plan of 2025; none held for 2024')).toBeVisible();
  await atlas.showYear(2019);
  await expect(atlas.plan('Sichuan', 'Plan of 2019')).toBeVisible();
  await atlas.chooseIndicator('plan:trade');
  await expect(atlas.sentence).toContainText('unimpeded trade');
  await atlas.chooseIndicator('bri-growth');
  await atlas.chooseIndicator('growth');
  await atlas.chooseCurrency('yuan');
  const before = await atlas.magnification();
  await atlas.button('Zoom in').click();
  await expect.poll(() => atlas.magnification()).toBeGreaterThan(before * 1.5);
  await expect.poll(() => atlas.loadedFiles()).toContain('shapes.detail.json');
  await atlas.expectRenderer('gl');
  await atlas.pointAtProvinceOnMap('Qinghai');
}
