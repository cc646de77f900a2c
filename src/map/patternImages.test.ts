import { describe, expect, it } from 'vitest';
import { PATTERN_SIZE } from '../domain/patternTile.ts';
import { fitPatternTile } from './patternImages.ts';

/** Zooms of home views and beyond, with nothing in common. */
const ZOOMS = [2.91, 3, 3.137, 3.49, 3.77, 4.02, 5.618, 7.93];

describe('the tile of a pattern for the map engine', () => {
  it.each(ZOOMS)('repeats the pattern in its true size at zoom %d', (zoom) => {
    for (const screenRatio of [1, 1.5, 2, 3]) {
      const { side, repeats, pixelRatio } = fitPatternTile(screenRatio, zoom);
      const repeatOnScreen = (side / repeats / pixelRatio) * 2 ** (zoom - Math.floor(zoom));
      // Half the width of a map away from the origin it is still off by less than a pixel.
      expect(Math.abs(repeatOnScreen - PATTERN_SIZE) * (350 / PATTERN_SIZE)).toBeLessThan(1);
    }
  });

  it.each(ZOOMS)('begins the pattern at the origin of the map plane at zoom %d', (zoom) => {
    const { side, pixelRatio, anchor } = fitPatternTile(2, zoom);
    // The engine lays its tiles from the corner of the world, at the whole zoom below.
    const origin = 256 * 2 ** Math.floor(zoom) * pixelRatio;
    expect((origin - anchor) / side).toBeCloseTo(Math.round((origin - anchor) / side), 9);
    expect(anchor).toBeLessThan(side);
  });

  it('is about twice as fine as the screen', () => {
    for (const zoom of ZOOMS) {
      const stretch = 2 ** (zoom - Math.floor(zoom));
      expect(fitPatternTile(1, zoom).pixelRatio / stretch).toBeGreaterThanOrEqual(1.5);
      expect(fitPatternTile(1, zoom).pixelRatio / stretch).toBeLessThanOrEqual(2.5);
    }
  });
});
