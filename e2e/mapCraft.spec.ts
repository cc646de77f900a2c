import type { AtlasDriver } from './atlasDriver.ts';
import { expect, test } from './atlasTest.ts';

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];

async function countLabels(atlas: AtlasDriver): Promise<number> {
  return (await atlas.labelBoxes()).length;
}

/** Pairs of parts that lie over each other by more than the blank edge of a line of text. */
async function listCollisions(atlas: AtlasDriver): Promise<string[]> {
  const labels = await atlas.labelBoxes();
  const covers = await atlas.coverBoxes();
  const slack = 2.5;
  const collisions: string[] = [];
  for (const [index, one] of labels.entries()) {
    for (const other of [...labels.slice(index + 1), ...covers]) {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > slack && down > slack) collisions.push(`${one.name} and ${other.name}`);
    }
  }
  return collisions;
}

for (const viewport of SCREENS) {
  test.describe(`on ${viewport.width} by ${viewport.height}`, () => {
    test.use({ viewport });

    test('names keep clear of each other and of what lies on the map, with values and without', async ({ atlas }) => {
      await atlas.open('?renderer=svg');
      await expect.poll(() => countLabels(atlas)).toBeGreaterThan(25);
      expect(await listCollisions(atlas)).toEqual([]);
      await atlas.valuesSwitch.click();
      await expect.poll(() => atlas.labelOnMap('Tibet')).toHaveLength(2);
      expect(await countLabels(atlas)).toBeGreaterThan(25);
      expect(await listCollisions(atlas)).toEqual([]);
    });
  });
}

test('a reader prints the values on the map, and finds them there the next time', async ({ atlas, page }) => {
  await atlas.open('?year=2024&renderer=svg');
  await expect(atlas.valuesSwitch).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => atlas.labelOnMap('Xinjiang')).toEqual(['Xinjiang']);

  await atlas.valuesSwitch.click();
  await expect(atlas.valuesSwitch).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => atlas.labelOnMap('Xinjiang')).toEqual(['Xinjiang', '+20.4']);
  await expect.poll(() => atlas.labelOnMap('Yunnan')).toEqual(['Yunnan', '−5.0']);
  expect(await atlas.labelOnMap('Taiwan')).toEqual(['Taiwan']);
  // It is how this reader likes it, and no part of what a link says.
  expect(atlas.link()).toEqual({ year: '2024', renderer: 'svg' });

  await page.reload();
  await expect.poll(() => atlas.labelOnMap('Xinjiang')).toEqual(['Xinjiang', '+20.4']);
  await atlas.valuesSwitch.click();
  await expect.poll(() => atlas.labelOnMap('Xinjiang')).toEqual(['Xinjiang']);
  await page.reload();
  await expect.poll(() => atlas.labelOnMap('Xinjiang')).toEqual(['Xinjiang']);
});

test('part years carry their months, and plans have no values', async ({ atlas }) => {
  await atlas.open('?indicator=growth&currency=cny&year=2019&renderer=svg');
  await atlas.valuesSwitch.click();
  await expect.poll(() => atlas.labelOnMap('Xinjiang')).toEqual(['Xinjiang', '+31.1', 'Jan–Nov']);
  expect(await atlas.labelOnMap('Qinghai')).toEqual(['Qinghai']);

  await atlas.chooseIndicator('plan:trade');
  await expect(atlas.valuesSwitch).toBeDisabled();
  await expect(atlas.valuesSwitch).toHaveAttribute('title', /plans are not measured/);
  await expect.poll(() => atlas.labelOnMap('Xinjiang')).toEqual(['Xinjiang']);
});

test.describe('on a tablet', () => {
  test.use({ viewport: { width: 1024, height: 768 } });

  test('dots of part years give way to the legend, as names do', async ({ atlas, page }) => {
    await atlas.open('?indicator=bri-growth&currency=cny&year=2023&renderer=svg');
    await expect(atlas.legend).toContainText('part of the year');
    const coveredDots = () =>
      page.evaluate(() => {
        const boxOf = (element: Element) => element.getBoundingClientRect();
        const covers = [...document.querySelectorAll('.legend, .sea-inset, .map-controls')].map(boxOf);
        const dots = [...document.querySelectorAll('.map-sheet circle')].map(boxOf);
        const isCovered = (dot: DOMRect) =>
          covers.some((c) => dot.left < c.right && c.left < dot.right && dot.top < c.bottom && c.top < dot.bottom);
        return { dots: dots.length, covered: dots.filter(isCovered).length };
      });
    await expect.poll(coveredDots).toMatchObject({ covered: 0 });
    expect((await coveredDots()).dots).toBeGreaterThan(5);
  });
});

test('values are printed unasked in forced colours', async ({ atlas, page }) => {
  await atlas.open('?year=2024&renderer=svg');
  await expect.poll(() => atlas.labelOnMap('Tibet')).toEqual(['Tibet']);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(() => atlas.labelOnMap('Tibet')).toEqual(['Tibet', '+15.5']);
  await expect(atlas.valuesSwitch).toHaveAttribute('aria-pressed', 'true');
  await expect(atlas.valuesSwitch).toBeDisabled();
});

test('the switch works where the browser forbids storage', async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError');
      },
    });
  });
  await atlas.open('?year=2024&renderer=svg');
  await atlas.valuesSwitch.click();
  await expect.poll(() => atlas.labelOnMap('Tibet')).toEqual(['Tibet', '+15.5']);
});

test('a unit too small to see has a ring that can be seen', async ({ atlas }) => {
  await atlas.open('?province=820000&renderer=svg');
  await expect.poll(() => atlas.selectionRingWidth()).toBeGreaterThan(10);
});

for (const ratio of [2, 3]) {
  test.describe(`on a screen of density ${ratio}`, () => {
    test.use({ deviceScaleFactor: ratio });

    test('the map is drawn pixel for pixel, with its hatch and its names', async ({ atlas }) => {
      await atlas.open('?indicator=growth&currency=cny&year=2019&renderer=gl');
      await atlas.expectRenderer('gl');
      expect(await atlas.canvasRatio()).toBeCloseTo(ratio, 1);
      await expect.poll(() => atlas.countColoursOnMap('Qinghai')).toBeGreaterThan(2);
      expect(await atlas.countColoursOnMap('Tibet')).toBe(1);
      expect(await countLabels(atlas)).toBeGreaterThan(25);
    });
  });
}

test.describe('between screens', () => {
  // So narrow that a higher window leaves the map its size: only the density changes for it.
  test.use({ viewport: { width: 390, height: 844 } });

  test('the map follows the window to a screen of another density', async ({ atlas, page }) => {
    await atlas.open('?renderer=gl');
    await atlas.expectRenderer('gl');
    expect(await atlas.canvasRatio()).toBeCloseTo(1, 1);
    const screen = await page.context().newCDPSession(page);
    const metrics = { width: 390, height: 850, deviceScaleFactor: 2, mobile: false };
    await screen.send('Emulation.setDeviceMetricsOverride', metrics);
    await expect.poll(() => atlas.canvasRatio()).toBeCloseTo(2, 1);
    await atlas.expectRenderer('gl');
  });
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`the inset of the sea lies on the map at ${width} by ${height}`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height });
    await atlas.open('?renderer=svg');
    const [frame, inset] = await atlas.boxesOfMapAndInset();
    expect(inset.x).toBeGreaterThanOrEqual(frame.x);
    expect(inset.y).toBeGreaterThanOrEqual(frame.y);
    expect(inset.x + inset.width).toBeLessThanOrEqual(frame.x + frame.width);
    expect(inset.y + inset.height).toBeLessThanOrEqual(frame.y + frame.height);
  });
}
