import { describe, expect, it } from 'vitest';
import {
  type Box,
  fitCamera,
  fromEngineView,
  fromScreen,
  HIGHEST_ZOOM,
  limitShift,
  scaleLimits,
  shiftBetween,
  shiftCamera,
  toEngineView,
  toScreen,
  ZOOM_OUT_STEPS,
} from './camera.ts';
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
    const back = fromEngineView(toEngineView(camera, size), size);
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
    const { scale } = fromEngineView({ zoom: HIGHEST_ZOOM, center: [0, 0] }, size);
    expect(6_371_008.8 / scale).toBeCloseTo(300, 6);
  });

  it('shifts the picture of one camera to that of another, and back', () => {
    const from = fitCamera(box, size, padding);
    const to = { scale: 2500, offsetX: -300, offsetY: 120 };
    const shift = shiftBetween(from, to);
    const back = shiftCamera(from, shift);
    expect(back.scale).toBeCloseTo(to.scale, 6);
    expect(back.offsetX).toBeCloseTo(to.offsetX, 6);
    expect(back.offsetY).toBeCloseTo(to.offsetY, 6);
    const point = toMapPlane([104, 30]);
    const [x, y] = toScreen(from, point);
    const [shiftedX, shiftedY] = toScreen(to, point);
    expect(x * shift.k + shift.x).toBeCloseTo(shiftedX, 6);
    expect(y * shift.k + shift.y).toBeCloseTo(shiftedY, 6);
  });

  it('zooms a little further out than home, and in to the finest scale, never past it', () => {
    const home = fitCamera(box, size, padding);
    const [least, most] = scaleLimits(home);
    expect(least).toBeCloseTo(2 ** -ZOOM_OUT_STEPS, 9);
    expect(6_371_008.8 / (home.scale * most)).toBeCloseTo(300, 6);
    expect(scaleLimits({ ...home, scale: home.scale * most * 2 })[1]).toBe(1);
  });

  it('keeps the middle of the screen within the home view', () => {
    const limits = [0.8, 10] as const;
    const still = { k: 2, x: -100, y: -50 };
    expect(limitShift(still, size, limits)).toEqual(still);
    // Dragged beyond each edge, the middle of the screen stands on that edge.
    expect(limitShift({ k: 2, x: 9999, y: 9999 }, size, limits)).toEqual({ k: 2, x: 430, y: 350 });
    expect(limitShift({ k: 2, x: -9999, y: -9999 }, size, limits)).toEqual({ k: 2, x: 430 - 1720, y: 350 - 1400 });
    expect(limitShift({ k: 99, x: 0, y: 0 }, size, limits).k).toBe(10);
    expect(limitShift({ k: 0.1, x: 0, y: 0 }, size, limits).k).toBe(0.8);
  });
});
