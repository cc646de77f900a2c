import { describe, expect, it } from 'vitest';
import { toPlaneBox } from './boxes.ts';
import { type Box, fitCamera, toScreen } from './camera.ts';
import { hasLandIn, makeGround } from './ground.ts';
import { placeMark } from './insideLabel.ts';
import type { LabelScene } from './label.ts';
import { adcodeOf, realAtlas, realHomeShapes } from './realAtlas.ts';

const screen = { width: 640, height: 500 };
const camera = fitCamera(realHomeShapes.box, screen, { top: 20, right: 20, bottom: 20, left: 20 });
const ground = makeGround(realHomeShapes);
const tibet = adcodeOf('Tibet');
const terrain = ground.provinces.find(({ adcode }) => adcode === tibet);
const province = realAtlas.provinces.find(({ adcode }) => adcode === tibet);
if (terrain === undefined || province === undefined) throw new Error('Tibet is missing');
const [x, y] = toScreen(camera, province.labelPoint);
const wish = { adcode: tibet, x, y, markRadius: 5, forms: [], shortForms: [] };

function sceneWith(obstacles: readonly Box[]): LabelScene {
  return { camera, screen, ground, obstacles };
}

describe('placeMark', () => {
  it('leaves a mark at its point where nothing lies over it', () => {
    const beside = { left: x + 6, right: x + 50, low: y - 20, high: y + 20 };
    expect(placeMark(sceneWith([]), terrain, wish)).toEqual([x, y]);
    expect(placeMark(sceneWith([beside]), terrain, wish)).toEqual([x, y]);
  });

  it('moves a covered mark to free land of its own', () => {
    const cover = { left: 0, right: x + 10, low: y - 15, high: screen.height };
    const [movedX, movedY] = placeMark(sceneWith([cover]), terrain, wish);
    const box = { left: movedX - 5, right: movedX + 5, low: movedY - 5, high: movedY + 5 };
    expect(box.left >= cover.right || box.high <= cover.low).toBe(true);
    expect(hasLandIn(terrain, toPlaneBox(camera, box))).toBe(true);
  });

  it('leaves the mark of a province that is covered whole where it is', () => {
    const cover = { left: 0, right: screen.width, low: 0, high: screen.height };
    expect(placeMark(sceneWith([cover]), terrain, wish)).toEqual([x, y]);
  });
});
