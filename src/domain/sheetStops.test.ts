import { describe, expect, it } from 'vitest';
import { SHEET_STOPS, settleSheet, sheetHeight, stepSheet } from './sheetStops.ts';

const screenHeight = 844;

describe('the stops of the sheet', () => {
  it('rise, on a phone upright and on its side', () => {
    for (const height of [390, 640, 844]) {
      const heights = SHEET_STOPS.map((stop) => sheetHeight(stop, height));
      expect(heights).toEqual(heights.toSorted((a, b) => a - b));
      expect(heights.at(-1)).toBeLessThan(height);
    }
  });

  it('are stepped through, and end at both ends', () => {
    expect(stepSheet('peek', 1)).toBe('half');
    expect(stepSheet('half', 1)).toBe('full');
    expect(stepSheet('full', 1)).toBe('full');
    expect(stepSheet('peek', -1)).toBe('peek');
  });
});

describe('a sheet that the finger leaves', () => {
  it('goes to the nearest stop where the finger rests', () => {
    expect(settleSheet({ height: 480, speed: 0, screenHeight })).toBe('half');
    expect(settleSheet({ height: 700, speed: 0.1, screenHeight })).toBe('full');
    expect(settleSheet({ height: 200, speed: -0.1, screenHeight })).toBe('peek');
  });

  it('goes one stop on where it is thrown', () => {
    expect(settleSheet({ height: 480, speed: 1, screenHeight })).toBe('full');
    expect(settleSheet({ height: 440, speed: -1, screenHeight })).toBe('peek');
    expect(settleSheet({ height: 790, speed: -1, screenHeight })).toBe('half');
  });

  it('goes away where it is thrown down from the lowest, or is pulled below half of that', () => {
    expect(settleSheet({ height: 140, speed: -1, screenHeight })).toBe('closed');
    expect(settleSheet({ height: 60, speed: 0, screenHeight })).toBe('closed');
  });
});
