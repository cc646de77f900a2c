import { describe, expect, it } from 'vitest';
import { placeLabels, spreadLabels } from './spreadLabels.ts';

describe('labels on one line', () => {
  it('stay where they have room', () => {
    expect(spreadLabels([10, 50, 90], 12, 0, 100)).toEqual([10, 50, 90]);
  });

  it('move apart by as little as it takes, in their order', () => {
    expect(spreadLabels([50, 50], 12, 0, 100)).toEqual([44, 56]);
    expect(spreadLabels([52, 50, 10], 12, 0, 100)).toEqual([57, 45, 10]);
  });

  it('push on those that they come to stand on', () => {
    const places = spreadLabels([40, 41, 42, 60], 12, 0, 100);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    for (let index = 1; index < places.length; index += 1) {
      expect((places[index] ?? 0) - (places[index - 1] ?? 0)).toBeGreaterThanOrEqual(12 - 1e-9);
    }
  });

  it('stay within the ends', () => {
    expect(spreadLabels([1, 2], 12, 0, 100)).toEqual([0, 12]);
    expect(spreadLabels([99, 100], 12, 0, 100)).toEqual([88, 100]);
  });

  it('are none of none', () => {
    expect(spreadLabels([], 12, 0, 100)).toEqual([]);
  });
});

describe('labels on a plane', () => {
  const box = (left: number) => ({ left, right: left + 10, low: 0, high: 10 });

  it('are written in the order in which they are wanted, and left out where they would meet', () => {
    expect(placeLabels([[box(0)], [box(5)], [box(20)]], [])).toEqual([box(0), undefined, box(20)]);
    expect(placeLabels([[box(0)], [box(20)]], [box(25)])).toEqual([box(0), undefined]);
  });

  it('take the first of their places that is free', () => {
    expect(
      placeLabels(
        [
          [box(0), box(40)],
          [box(5), box(45), box(60)],
        ],
        [box(8)],
      ),
    ).toEqual([box(40), box(60)]);
    expect(placeLabels([[]], [])).toEqual([undefined]);
  });
});
