import { describe, expect, it } from 'vitest';
import { type Camera, fitCamera } from './camera.ts';
import { AT_HOME, aimMap, type MapMoves, type MapScreen, moveMap, placeView, restMap } from './mapMoves.ts';

const size = { width: 800, height: 600 };
const home = fitCamera({ left: -0.4, right: 0.4, low: -0.3, high: 0.3 }, size, {
  top: 0,
  right: 0,
  bottom: 0,
  left: 0,
});
const screen: MapScreen = { size, home };

/** The home camera magnified about the middle of the screen. */
function magnified(k: number): Camera {
  return {
    scale: home.scale * k,
    offsetX: 400 - 400 * k + home.offsetX * k,
    offsetY: 300 - 300 * k + home.offsetY * k,
  };
}

const rested = (moves: MapMoves) => placeView(moves.restedView, screen);

describe('a map that is moved', () => {
  it('is drawn where it rested last, until it rests anew', () => {
    const moving = moveMap(restMap(AT_HOME, magnified(2), screen), magnified(3), screen);
    expect(moving.isMoving).toBe(true);
    expect(rested(moving).scale).toBeCloseTo(2 * home.scale);
    expect(placeView(moving.view, screen).scale).toBeCloseTo(3 * home.scale);
    const still = restMap(moving, magnified(3), screen);
    expect(still.isMoving).toBe(false);
    expect(still.view).toBe(still.restedView);
    expect(rested(still).scale).toBeCloseTo(3 * home.scale);
  });

  it('keeps the view that it was expected at, so that nothing is drawn twice', () => {
    const aimed = aimMap(moveMap(AT_HOME, magnified(1.5), screen), magnified(4), screen);
    expect(placeView(aimed.view, screen).scale).toBeCloseTo(1.5 * home.scale);
    expect(rested(aimed).scale).toBeCloseTo(4 * home.scale);
    const there = restMap(moveMap(aimed, magnified(3.9999), screen), magnified(4), screen);
    expect(there.view).toBe(aimed.restedView);
  });

  it('rests where another hand has taken it, and not where it was expected', () => {
    const aimed = aimMap(moveMap(AT_HOME, magnified(1.5), screen), magnified(4), screen);
    const dragged = { ...magnified(1.7), offsetX: magnified(1.7).offsetX + 60 };
    const there = restMap(moveMap(aimed, dragged, screen), dragged, screen);
    expect(rested(there).offsetX).toBeCloseTo(dragged.offsetX);
    expect(rested(there).scale).toBeCloseTo(dragged.scale);
  });

  it('is not drawn anew for an aim at where it rests, such as at the highest zoom', () => {
    const still = restMap(AT_HOME, magnified(4), screen);
    expect(aimMap(still, magnified(4), screen).restedView).toBe(still.restedView);
  });

  it('that something else moves without a rest is followed to the part of a pixel', () => {
    const still = restMap(AT_HOME, magnified(4), screen);
    const shifted = { ...magnified(4), offsetX: magnified(4).offsetX + 0.3 };
    expect(rested(restMap(still, shifted, screen)).offsetX).toBeCloseTo(shifted.offsetX);
  });

  it('is at home in the very camera of the screen, also on a screen of another size', () => {
    const moves = restMap(moveMap(AT_HOME, magnified(2), screen), magnified(1.0001), screen);
    expect(placeView(moves.view, screen)).toBe(home);
    const larger = { ...size, width: 1000 };
    expect(placeView(moves.view, { size: larger, home: magnified(1.2) })).toEqual(magnified(1.2));
  });
});
