import { describe, expect, it } from 'vitest';
import { parsePeriod } from './period.ts';
import { explainChoice, findConflict, findRange, pickShown, type Report } from './shownObservation.ts';
import type { IndicatorKind } from './vocabulary.ts';

function report(fields: Partial<Report> & { value: number }, period = 'FY'): Report {
  return {
    period: parsePeriod(period),
    precision: 'exact',
    scope: 'province',
    sourceId: 'a-source',
    sourceKind: 'press',
    ...fields,
  };
}

/** The values of the range alone. */
function rangeOf(reports: readonly Report[], kind: IndicatorKind): number[] | undefined {
  return findConflict(reports, kind)?.map(({ value }) => value);
}

describe('the rule of the shown observation', () => {
  it('gives nothing for no reports, or none of the province itself', () => {
    expect(pickShown([])).toBeUndefined();
    expect(pickShown([report({ value: 5, scope: 'customs district' })])).toBeUndefined();
    expect(pickShown([report({ value: 5, scope: 'cumulative' }, 'cumulative')])).toBeUndefined();
  });

  it('takes a full year before eleven months, whoever reports it', () => {
    const year = report({ value: 8, sourceKind: 'repost' });
    const months = report({ value: 9, sourceKind: 'government' }, 'M1-11');
    expect(pickShown([months, year])).toBe(year);
  });

  it('takes a longer part of the year before a shorter', () => {
    const nine = report({ value: 8 }, 'M1-9');
    expect(pickShown([report({ value: 9, sourceKind: 'government' }, 'M1-6'), nine])).toBe(nine);
  });

  it("does not let a government's bound beat a figure it allows (Sichuan 2024: over 1 trillion, 1,045.72 billion)", () => {
    const bound = report({ value: 10000, precision: 'atLeast', sourceKind: 'government' });
    const figure = report({ value: 10457.2, sourceKind: 'repost' });
    expect(pickShown([bound, figure])).toBe(figure);
  });

  it('lets a bound stand against a figure outside it (Fujian 2018: more than 11 %, 10.7 %)', () => {
    const bound = report({ value: 11, precision: 'atLeast', sourceKind: 'government' });
    const figure = report({ value: 10.7, sourceKind: 'state media' });
    expect(pickShown([figure, bound])).toBe(bound);
    expect(rangeOf([figure, bound], 'rate')).toEqual([10.7, 11]);
  });

  it('compares a bound only with figures of its own period', () => {
    const bound = report({ value: 11, precision: 'atLeast' });
    const months = report({ value: 12 }, 'M1-11');
    expect(pickShown([months, bound])).toBe(bound);
  });

  it('asks for the kind of source, then precision, then date with undated last, then id', () => {
    const press = report({ value: 1, sourceKind: 'press' });
    const official = report({ value: 2, sourceKind: 'government', precision: 'rounded' });
    expect(pickShown([press, official])).toBe(official);
    const exact = report({ value: 3, sourceKind: 'government', sourcePublished: '2019-01-10' });
    expect(pickShown([official, exact])).toBe(exact);
    const later = report({ value: 4, sourceKind: 'government', sourcePublished: '2019-03' });
    expect(pickShown([exact, later])).toBe(later);
    const undated = report({ value: 5, sourceKind: 'government' });
    expect(pickShown([undated, exact])).toBe(exact);
    const twin = report({ value: 6, sourceKind: 'government', sourcePublished: '2019-03', sourceId: 'b-source' });
    expect(pickShown([twin, later])).toBe(later);
  });
});

describe('what decided', () => {
  const press = report({ value: 1, sourcePublished: '2020-02' });

  it('is nothing where there is no other report, or the other is shown', () => {
    expect(explainChoice(press, [press])).toBeUndefined();
    const government = report({ value: 1, sourceKind: 'government' });
    expect(explainChoice(press, [press, government])).toBeUndefined();
  });

  it.each([
    ['scope', report({ value: 1, scope: 'city', sourceKind: 'government' })],
    ['period', report({ value: 1, sourceKind: 'government' }, 'M1-11')],
    ['bound', report({ value: 0.5, precision: 'atLeast', sourceKind: 'government' })],
    ['sourceKind', report({ value: 1, sourceKind: 'repost' })],
    ['precision', report({ value: 1, precision: 'rounded' })],
    ['date', report({ value: 1, sourcePublished: '2019' })],
    ['order', report({ value: 1, sourcePublished: '2020-02', sourceId: 'b-source' })],
  ] as const)('is the %s', (criterion, over) => {
    expect(explainChoice(press, [over, press])).toEqual({ criterion, over });
  });

  it('is told of the best of the others', () => {
    const months = report({ value: 1, sourceKind: 'government' }, 'M1-11');
    const repost = report({ value: 2, sourceKind: 'repost' });
    expect(explainChoice(press, [months, repost, press])).toEqual({ criterion: 'sourceKind', over: repost });
  });
});

describe('the range', () => {
  const shown = report({ value: 5 });

  it('is from the lowest to the highest of the same period and scope', () => {
    const low = report({ value: 4.9 });
    const others = [report({ value: 1 }, 'M1-6'), report({ value: 9, scope: 'city' }), low];
    expect(findRange(shown, [shown, ...others])).toEqual([low, shown]);
  });

  it('is none where all say the same', () => {
    expect(findRange(shown, [shown])).toBeUndefined();
    expect(findRange(shown, [shown, report({ value: 5, precision: 'rounded' })])).toBeUndefined();
  });

  it('puts a bound above the figure that it is equal to', () => {
    const bound = report({ value: 5, precision: 'atLeast' });
    expect(findRange(shown, [bound, shown])).toEqual([shown, bound]);
  });
});

describe('conflicts', () => {
  it('need more than one point between rates', () => {
    expect(rangeOf([report({ value: 9.7 }), report({ value: 10.7 })], 'rate')).toBeUndefined();
    expect(rangeOf([report({ value: 9.6 }), report({ value: 10.7 })], 'rate')).toEqual([9.6, 10.7]);
  });

  it('need more than one per cent between levels', () => {
    expect(rangeOf([report({ value: 9900 }), report({ value: 10000 })], 'level')).toBeUndefined();
    expect(rangeOf([report({ value: 9899 }), report({ value: 10000 })], 'level')).toEqual([9899, 10000]);
  });

  it('keep a bound a bound, and let the most exact of equal reports speak', () => {
    const bound = report({ value: 11, precision: 'atLeast' });
    expect(findConflict([report({ value: 10.7 }), bound], 'rate')).toEqual([
      { value: 10.7, precision: 'exact' },
      { value: 11, precision: 'atLeast' },
    ]);
    const rounded = report({ value: 20, precision: 'rounded' });
    expect(findConflict([report({ value: 5 }), rounded, report({ value: 20 })], 'rate')?.[1].precision).toBe('exact');
  });

  it('range over the reports that conflict, and not over those that conflict with none', () => {
    const bound = report({ value: 5, precision: 'atLeast' });
    const [low, high] = [report({ value: 9.6 }), report({ value: 10.7 })];
    expect(rangeOf([bound, low, high], 'rate')).toEqual([9.6, 10.7]);
    expect(rangeOf([low, report({ value: 30, scope: 'city' }), high], 'rate')).toEqual([9.6, 10.7]);
    // Within a point of either end, and so in conflict with neither.
    expect(rangeOf([low, report({ value: 10.2 }), high], 'rate')).toEqual([9.6, 10.7]);
    // Above a bound that the last one misses.
    const low2 = report({ value: 8.9 });
    expect(rangeOf([report({ value: 9, precision: 'atLeast' }), low2, report({ value: 9.5 })], 'rate')).toEqual([
      8.9, 9,
    ]);
  });

  it('leave two bounds in peace, and other scopes out', () => {
    const low = report({ value: 5, precision: 'atLeast' });
    const high = report({ value: 11, precision: 'atLeast' });
    expect(rangeOf([low, high], 'rate')).toBeUndefined();
    expect(rangeOf([report({ value: 5 }), report({ value: 50, scope: 'city' })], 'rate')).toBeUndefined();
  });
});
