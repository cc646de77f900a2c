import type { Adcode } from '../adcode.ts';
import { type Atlas, type FigureIndicator, shownObservation } from '../atlas.ts';
import type { Period } from '../period.ts';

/** Growth of trade with Belt and Road countries and of all trade, in per cent, in yuan, as one source gives both. */
export interface BothGrowths {
  readonly adcode: Adcode;
  readonly beltAndRoad: number;
  readonly all: number;
  readonly period: Period;
}

/**
 * Lists the provinces of which both growths are shown for the same period from the same source; the furthest apart first.
 *
 * Two sources may count differently and two periods always do, so that a difference between them would say nothing.
 * `withBeltAndRoad` and `withAll` hold the figures of one indicator each.
 */
export function listBothGrowths(
  withBeltAndRoad: Atlas,
  withAll: Atlas,
  beltAndRoad: FigureIndicator,
  all: FigureIndicator,
  year: number,
): BothGrowths[] {
  return withBeltAndRoad.provinces
    .flatMap(({ adcode }) => {
      const own = shownObservation(withBeltAndRoad, beltAndRoad.recordId, adcode, year);
      const whole = shownObservation(withAll, all.recordId, adcode, year);
      const isAlike = own && whole && own.sourceId === whole.sourceId && isSamePeriod(own.period, whole.period);
      // A bound may lie anywhere above itself.
      const isKnown = isAlike && own.precision !== 'atLeast' && whole.precision !== 'atLeast';
      return isKnown ? [{ adcode, beltAndRoad: own.value, all: whole.value, period: own.period }] : [];
    })
    .toSorted((a, b) => b.beltAndRoad - b.all - (a.beltAndRoad - a.all));
}

function isSamePeriod(a: Period, b: Period): boolean {
  if (a.kind === 'firstMonths' && b.kind === 'firstMonths') return a.lastMonth === b.lastMonth;
  return a.kind === b.kind;
}
