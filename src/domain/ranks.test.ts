import { describe, expect, it } from 'vitest';
import { asPrinted, type Measured } from './measured.ts';
import { emptyColumn, type MeasuredColumn, setMeasured } from './measuredColumn.ts';
import { findHighest, findLowest, rankFigures } from './ranks.ts';

const gansu = 0;
const qinghai = 1;
const xinjiang = 2;
const jiangxi = 3;
/** There is none of it. */
const taiwan = 4;

function columnOf(figures: Iterable<readonly [index: number, figure: Measured]>, length = 5): MeasuredColumn {
  const column = emptyColumn(length);
  for (const [index, figure] of figures) setMeasured(column, index, figure);
  return column;
}

/** Growth of 2024 in US$ with the interval that the rounded 2023 levels leave. */
const growth2024 = columnOf([
  [jiangxi, { value: -18.591, low: -18.596, high: -18.586 }],
  [xinjiang, { value: 20.425, low: 20.413, high: 20.437 }],
  [qinghai, { value: 22.338, low: 21.451, high: 23.225 }],
  [gansu, { value: 23.018, low: 22.93, high: 23.106 }],
]);

describe('ranks', () => {
  it('are shared where rounding cannot tell two apart (Gansu and Qinghai 2024)', () => {
    const rankOf = rankFigures(growth2024);
    expect(rankOf(gansu)).toEqual({ place: 1, shared: true, of: 4 });
    expect(rankOf(qinghai)).toEqual({ place: 1, shared: true, of: 4 });
    expect(rankOf(xinjiang)).toEqual({ place: 3, shared: false, of: 4 });
    expect(rankOf(taiwan)).toBeUndefined();
  });

  it('are shared by a chain of which each overlaps the next: no "22=, 22=, 23="', () => {
    const rankOf = rankFigures(
      columnOf([
        [gansu, asPrinted(5)],
        [qinghai, { value: -8.9, low: -8.95, high: -8.85 }],
        [xinjiang, { value: -9, low: -9.3, high: -8.7 }],
        [jiangxi, { value: -9.2, low: -9.25, high: -9.15 }],
      ]),
    );
    expect(rankOf(gansu)).toEqual({ place: 1, shared: false, of: 4 });
    for (const each of [qinghai, xinjiang, jiangxi]) expect(rankOf(each)).toEqual({ place: 2, shared: true, of: 4 });
  });

  it('name all who may be highest or lowest', () => {
    expect(findHighest(growth2024)).toEqual([gansu, qinghai]);
    expect(findLowest(growth2024)).toEqual([jiangxi]);
  });

  it('share a place between equal printed figures', () => {
    const rankOf = rankFigures(
      columnOf([
        [gansu, asPrinted(9.4)],
        [jiangxi, asPrinted(9.4)],
        [qinghai, asPrinted(1)],
      ]),
    );
    expect(rankOf(gansu)).toEqual({ place: 1, shared: true, of: 3 });
    expect(rankOf(qinghai)).toEqual({ place: 3, shared: false, of: 3 });
  });

  it('share a place where one ends just where the next begins', () => {
    const rankOf = rankFigures(
      columnOf([
        [gansu, { value: 2, low: 1.5, high: 2.5 }],
        [qinghai, { value: 1, low: 0.5, high: 1.5 }],
      ]),
    );
    expect([rankOf(gansu), rankOf(qinghai)]).toEqual(Array(2).fill({ place: 1, shared: true, of: 2 }));
  });

  it('have nobody at the top of nothing', () => {
    const nothing = emptyColumn(5);
    expect(rankFigures(nothing)(gansu)).toBeUndefined();
    expect(findHighest(nothing)).toEqual([]);
    expect(findLowest(nothing)).toEqual([]);
  });

  it('are those that walking down the figures one by one gives', () => {
    let state = 1;
    const random = () => {
      state = (state * 48_271) % 2_147_483_647;
      return state / 2_147_483_647;
    };
    for (const width of [0, 0.002, 0.05]) {
      const figures = Array.from({ length: 300 }, (): Measured => {
        const value = Math.round(1000 * random()) / 100;
        const half = width * random() * 10;
        return { value, low: value - half, high: value + half };
      });
      const rankOf = rankFigures(columnOf(figures.entries(), figures.length));
      expect(figures.map((_, index) => rankOf(index))).toEqual(walkDown(figures));
    }
  });
});

/** The ranks by the plain rule: from the highest upper end down, a group closes above a figure that is lower for certain. */
function walkDown(figures: readonly Measured[]) {
  const order = [...figures.entries()].toSorted(([, a], [, b]) => b.high - a.high);
  const groups: number[][] = [];
  let lowest = Number.NEGATIVE_INFINITY;
  for (const [index, { low, high }] of order) {
    const last = groups.at(-1);
    if (last === undefined || high < lowest) {
      groups.push([index]);
      lowest = low;
    } else {
      last.push(index);
      lowest = Math.min(lowest, low);
    }
  }
  const ranks = new Map<number, object>();
  let place = 1;
  for (const group of groups) {
    for (const index of group) ranks.set(index, { place, shared: group.length > 1, of: figures.length });
    place += group.length;
  }
  return figures.map((_, index) => ranks.get(index));
}
