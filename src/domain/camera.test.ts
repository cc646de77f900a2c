import { describe, expect, it } from 'vitest';
import { type Box, fitCamera, fromEngineView, fromScreen, HIGHEST_ZOOM, toEngineView, toScreen } from './camera.ts';
import { toMapPlane } from './projection.ts';

const box: Box = { left: -0.4, right: 0.4, low: -0.3, high: 0.3 };
const padding = { top: 10, right: 20, bottom: 30, left: 40 };
const size = { width: 860, height: 700 };

describe('the camera', () => {
  it('fits the box between the paddings, centred', () => {
    const camera = fitCamera(box, size, padding);
    expect(camera.scale).toBe(1000);
    expect(camera.offsetX).toBe(40 + 400);
    expect(camera.offsetY).toBe(10 + 330);
  });

  it('survives a screen smaller than its paddings', () => {
    expect(fitCamera(box, { width: 0, height: 0 }, padding).scale).toBeGreaterThan(0);
  });

  it('goes to the engine and back', () => {
    const camera = fitCamera(box, size, padding);
    const { zoom, center } = toEngineView(camera, size);
    const back = fromEngineView(zoom, center, size);
    expect(back.scale).toBeCloseTo(camera.scale, 6);
    expect(back.offsetX).toBeCloseTo(camera.offsetX, 6);
    expect(back.offsetY).toBeCloseTo(camera.offsetY, 6);
  });

  it('goes to the screen and back', () => {
    const camera = fitCamera(box, size, padding);
    for (const [x, y] of [
      [0, 0],
      [440, 340],
      [860, 700],
    ] as const) {
      const [backX, backY] = toScreen(camera, fromScreen(camera, x, y));
      expect(backX).toBeCloseTo(x, 6);
      expect(backY).toBeCloseTo(y, 6);
    }
  });

  it('fits the narrower side and leaves the other room', () => {
    const wide = fitCamera(box, { width: 4000, height: 640 }, padding);
    expect(wide.scale).toBe(1000);
    expect(wide.offsetX).toBe(40 + 3940 / 2);
  });

  it('puts north above south and east right of west', () => {
    const camera = fitCamera(box, size, padding);
    const [harbinX, harbinY] = toScreen(camera, toMapPlane([126.6, 45.8]));
    const [haikouX, haikouY] = toScreen(camera, toMapPlane([110.2, 20]));
    expect(harbinY).toBeLessThan(haikouY);
    expect(harbinX).toBeGreaterThan(haikouX);
  });

  it('never shows less than 300 m a pixel', () => {
    const { scale } = fromEngineView(HIGHEST_ZOOM, [0, 0], size);
    expect(6_371_008.8 / scale).toBeCloseTo(300, 6);
  });
});
