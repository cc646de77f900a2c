import { describe, expect, it } from 'vitest';
import { parseAdcode } from './adcode.ts';
import { type LabelWish, placeLabels } from './labels.ts';

const anywhere = () => true;
const screen = { width: 400, height: 300 };
const roomy: LabelWish = { adcode: parseAdcode('510000'), x: 200, y: 150, radius: 40, width: 50, height: 14 };
const tiny: LabelWish = { adcode: parseAdcode('820000'), x: 100, y: 100, radius: 1, width: 44, height: 14 };

describe('label placement', () => {
  it('stands in a unit that has room', () => {
    expect(placeLabels([roomy], screen, anywhere)).toEqual([{ adcode: '510000', x: 200, y: 150, isOutside: false }]);
  });

  it('stands beside a unit that is too small', () => {
    const [label] = placeLabels([tiny], screen, anywhere);
    expect(label?.isOutside).toBe(true);
    expect(label?.x).toBeGreaterThan(100);
  });

  it('stands on no other unit: over its own where that can be seen, else nowhere', () => {
    const nowhere = () => false;
    expect(placeLabels([tiny], screen, nowhere)).toEqual([]);
    const [label] = placeLabels([{ ...tiny, radius: 6 }], screen, nowhere);
    expect(label).toEqual({ adcode: tiny.adcode, x: 100, y: 100, isOutside: false });
  });

  it('turns to the other side at the edge of the screen', () => {
    const [label] = placeLabels([{ ...tiny, x: 390 }], screen, anywhere);
    expect(label?.x).toBeLessThan(390);
  });

  it('never lets two labels meet, and leaves one out where there is no place', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({ ...tiny, x: 100 + index, y: 100 }));
    const placed = placeLabels(crowd, screen, anywhere);
    expect(placed.length).toBeGreaterThan(1);
    expect(placed.length).toBeLessThan(crowd.length);
    for (const [index, a] of placed.entries()) {
      for (const b of placed.slice(index + 1)) {
        expect(Math.abs(a.x - b.x) >= tiny.width || Math.abs(a.y - b.y) >= tiny.height).toBe(true);
      }
    }
  });

  it('serves roomy units first, whatever their order', () => {
    const rival = { ...tiny, x: 190, y: 150 };
    const placed = placeLabels([rival, roomy], screen, anywhere);
    expect(placed[0]?.adcode).toBe('510000');
  });
});
