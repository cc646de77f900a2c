import { describe, expect, it } from 'vitest';
import { parseAdcode } from '../adcode.ts';
import { layOutRoomyLabels, type RoomyWish } from './roomyLabels.ts';

const LONG = { lines: [{ text: 'Long name', isValue: false }], fontSize: 11, width: 60, height: 12 };
const SHORT = { lines: [{ text: 'Name', isValue: false }], fontSize: 9.5, width: 30, height: 10 };
const SCREEN = { width: 200, height: 100 };

/** Region 0 to the left of a border, region 1 to the right. */
function layOut(border: number, wishes: readonly Partial<RoomyWish>[], obstacles = [] as never[]) {
  const labels = layOutRoomyLabels(
    wishes.map((wish) => ({
      region: 0,
      adcode: parseAdcode('110000'),
      place: [50, 50],
      forms: [LONG, SHORT],
      ...wish,
    })),
    { screen: SCREEN, obstacles, regionAt: (x) => (x < border ? 0 : 1) },
  );
  return labels.map(({ form }) => form.lines[0]?.text);
}

describe('names on a map of many regions', () => {
  it('stand where all of them lies on their own region, in the first form that fits', () => {
    expect(layOut(100, [{}])).toEqual(['Long name']);
    expect(layOut(70, [{}])).toEqual(['Name']);
    expect(layOut(60, [{}])).toEqual([]);
  });

  it('stand neither over each other nor over the edge of the screen', () => {
    expect(layOut(200, [{}, { place: [70, 52] }])).toEqual(['Long name']);
    expect(layOut(200, [{ place: [10, 50] }])).toEqual([]);
  });
});
