import type { Adcode } from './adcode.ts';
import type { Measured } from './measured.ts';
import { type ComputedId, type TradeSeries, type TradeSubject, totalOf } from './trade.ts';

/** A level that a computed figure was computed from. */
export interface FigureInput {
  readonly subject: TradeSubject;
  readonly year: number;
  /** In billion US$, with the interval that the rounding of the copy read leaves open. */
  readonly level: Measured;
  readonly sourceId: string;
}

/**
 * Returns the levels that a figure computed from the trade series rests on, the province's own first and the later year
 * first; those that the series lacks are left out. `base` is the year compared with.
 */
export function listInputs(
  series: TradeSeries,
  id: ComputedId,
  adcode: Adcode,
  year: number,
  base = year - 1,
): FigureInput[] {
  return inputPlaces(id, adcode, year, base).flatMap(([subject, of]) => {
    const level = totalOf(series, subject, of);
    const sourceId = series.sourceIdOf(of);
    return level && sourceId !== undefined ? [{ subject, year: of, level, sourceId }] : [];
  });
}

function inputPlaces(id: ComputedId, adcode: Adcode, year: number, base: number): [TradeSubject, number][] {
  switch (id) {
    case 'total':
      return [[adcode, year]];
    case 'growth':
      return [
        [adcode, year],
        [adcode, base],
      ];
    case 'share':
      return [
        [adcode, year],
        ['together', year],
      ];
    case 'contribution':
      return [
        [adcode, year],
        [adcode, base],
        ['together', base],
      ];
    case 'gap':
      return [
        [adcode, year],
        [adcode, base],
        ['together', year],
        ['together', base],
      ];
  }
}
