import { describe, expect, it } from 'vitest';
import { readBox, writeBox } from './homeBox.ts';

describe('the box of the home view in the page', () => {
  it('is read as it was written', () => {
    const box = { left: -0.31, right: 0.42, low: 0.1, high: 0.75 };
    expect(readBox(writeBox(box))).toEqual(box);
  });

  it.each(['', '1 2 3', '2 1 3 4', '1 2 3 high'])('is refused where it is none: "%s"', (text) => {
    expect(() => readBox(text)).toThrow(RangeError);
  });
});
