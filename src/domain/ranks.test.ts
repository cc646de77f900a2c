import { describe, expect, it } from 'vitest';
import { type Adcode, parseAdcode } from './adcode.ts';
import { asPrinted, type Measured } from './measured.ts';
import { findHighest, findLowest, rankFigures } from './ranks.ts';

const gansu = parseAdcode('620000');
const qinghai = parseAdcode('630000');
const xinjiang = parseAdcode('650000');
const jiangxi = parseAdcode('360000');

/** Growth of 2024 in US$ with the interval that the rounded 2023 levels leave. */
const growth2024 = new Map<Adcode, Measured>([
  [jiangxi, { value: -18.591, low: -18.596, high: -18.586 }],
  [xinjiang, { value: 20.425, low: 20.413, high: 20.437 }],
  [qinghai, { value: 22.338, low: 21.451, high: 23.225 }],
  [gansu, { value: 23.018, low: 22.93, high: 23.106 }],
]);

describe('ranks', () => {
  it('are shared where rounding cannot tell two apart (Gansu and Qinghai 2024)', () => {
    const ranks = rankFigures(growth2024);
    expect(ranks.get(gansu)).toEqual({ place: 1, shared: true, of: 4 });
    expect(ranks.get(qinghai)).toEqual({ place: 1, shared: true, of: 4 });
    expect(ranks.get(xinjiang)).toEqual({ place: 3, shared: false, of: 4 });
  });

  it('are shared by a chain of which each overlaps the next: no "22=, 22=, 23="', () => {
    const ranks = rankFigures(
      new Map([
        [gansu, asPrinted(5)],
        [qinghai, { value: -8.9, low: -8.95, high: -8.85 }],
        [xinjiang, { value: -9, low: -9.3, high: -8.7 }],
        [jiangxi, { value: -9.2, low: -9.25, high: -9.15 }],
      ]),
    );
    expect(ranks.get(gansu)).toEqual({ place: 1, shared: false, of: 4 });
    for (const each of [qinghai, xinjiang, jiangxi]) expect(ranks.get(each)).toEqual({ place: 2, shared: true, of: 4 });
  });

  it('name all who may be highest or lowest', () => {
    expect(findHighest(growth2024)).toEqual([gansu, qinghai]);
    expect(findLowest(growth2024)).toEqual([jiangxi]);
  });

  it('share a place between equal printed figures', () => {
    const ranks = rankFigures(
      new Map([
        [gansu, asPrinted(9.4)],
        [jiangxi, asPrinted(9.4)],
        [qinghai, asPrinted(1)],
      ]),
    );
    expect(ranks.get(gansu)).toEqual({ place: 1, shared: true, of: 3 });
    expect(ranks.get(qinghai)).toEqual({ place: 3, shared: false, of: 3 });
  });

  it('have nobody at the top of nothing', () => {
    expect(rankFigures(new Map()).size).toBe(0);
    expect(findHighest(new Map())).toEqual([]);
    expect(findLowest(new Map())).toEqual([]);
  });
});
