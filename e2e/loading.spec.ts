import { expect, test } from './atlasTest.ts';

/** Each with a province whose panel loads a file of its own, and a layer without figures. */
const LINKS = ['', '?province=350000&year=2019', '?year=2025&indicator=plan&priority=finance', '?year=2019'];

for (const [width, height] of [
  [1440, 900],
  [1280, 720],
  [1024, 768],
  [390, 844],
] as const) {
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('nothing jumps while the page loads', async ({ atlas }) => {
      await atlas.watchJumps();
      for (const link of LINKS) {
        await atlas.open(link);
        await atlas.expectRenderer('gl');
        expect(await atlas.jumps(), link).toEqual([]);
      }
    });
  });
}
