import type { Adcode } from './adcode.ts';
import type { Atlas, FigureIndicator } from './atlas.ts';
import { type FigureLayer, type Layer, MARKS, type YearState, yearStateOf } from './layer.ts';
import type { Measured } from './measured.ts';
import { countFigures, valueAt } from './measuredColumn.ts';
import { findHighest, findLowest } from './ranks.ts';
import { growthOf } from './trade.ts';
import type { CountrySet, PriorityId } from './vocabulary.ts';

/** Provinces that lead one end of a layer, those that rounding cannot tell apart together. */
export interface Leaders {
  readonly adcodes: readonly Adcode[];
  /** Their figures, in the same order. */
  readonly values: readonly [number, ...number[]];
  /** True for a single leader whose growth rests on a small base. */
  readonly smallBase: boolean;
  /** True where the figure itself, not the rounded one, is below zero. */
  readonly negative: boolean;
}

/** What the sentence over a view says, before it is put into words. */
export type ViewSummary =
  | { readonly kind: 'empty'; readonly indicator: FigureIndicator; readonly year: number; readonly state: YearState }
  /** The figures are on their way. */
  | { readonly kind: 'awaited'; readonly indicator: FigureIndicator; readonly year: number }
  | {
      readonly kind: 'figures';
      readonly indicator: FigureIndicator;
      readonly year: number;
      /** The year compared with, where another than the year before was chosen. */
      readonly base: number | undefined;
      readonly countrySet: CountrySet | undefined;
      /** Provinces of the series, and how many of them have a figure for the full year, and for a part only. */
      readonly of: number;
      readonly fullYear: number;
      readonly partYear: number;
      /** Full-year figures that are no bound and no estimate: only among these is a highest and a lowest known. */
      readonly ranked: number;
      readonly positive: number;
      readonly negative: number;
      readonly highest: Leaders | undefined;
      readonly lowest: Leaders | undefined;
      readonly together: Measured | undefined;
      /** Growth of the series together, which gap and contribution are told against. */
      readonly growthTogether: Measured | undefined;
    }
  | {
      readonly kind: 'plan';
      readonly priority: PriorityId;
      readonly year: number;
      readonly planYear: number | undefined;
      readonly of: number;
      readonly holding: number;
    };

/** Sums up a layer. "Grew" and "shrank" follow the true figure, superlatives hold over the rounding of their inputs. */
export function summarizeView(atlas: Atlas, layer: Layer): ViewSummary {
  const { year, marks } = layer;
  const of = countMarked(marks, MARKS.inSeries);
  if (layer.kind === 'plan') {
    const holding = countMarked(marks, MARKS.holdsTask);
    return { kind: 'plan', priority: layer.priority, year, planYear: layer.planYear, of, holding };
  }
  const { indicator } = layer;
  const state = yearStateOf(indicator, year);
  if (state.kind !== 'available') return { kind: 'empty', indicator, year, state };
  if (layer.isAwaited) return { kind: 'awaited', indicator, year };

  const fullYear = countMarked(marks, MARKS.fullYear);
  return {
    kind: 'figures',
    indicator,
    year,
    base: layer.base,
    countrySet: layer.countrySet,
    of,
    fullYear,
    partYear: countMarked(marks, MARKS.figure) - fullYear,
    ranked: countFigures(layer.ranked),
    ...countSigns(layer),
    highest: describeLeaders(layer, findHighest(layer.ranked)),
    lowest: describeLeaders(layer, findLowest(layer.ranked)),
    together: layer.together,
    growthTogether: growthOf(atlas.trade, 'together', year, layer.base),
  };
}

function countMarked(marks: Uint8Array, mark: number): number {
  let count = 0;
  for (const each of marks) if ((each & mark) !== 0) count++;
  return count;
}

/**
 * How many full-year figures are above zero and how many below. A bound from below counts among those above: what is
 * at least 11 % has grown. It never counts among those below: it may still end above.
 */
function countSigns({ marks, figures }: FigureLayer): { positive: number; negative: number } {
  let positive = 0;
  let negative = 0;
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] ?? 0;
    const value = figures.values[index] ?? 0;
    if ((mark & MARKS.fullYear) === 0) continue;
    if (value > 0) positive++;
    else if (value < 0 && (mark & MARKS.bound) === 0) negative++;
  }
  return { positive, negative };
}

function describeLeaders({ atlas, marks, ranked }: FigureLayer, indexes: readonly number[]): Leaders | undefined {
  const leaders = indexes.flatMap((index) => {
    const province = atlas.provinces[index];
    const value = valueAt(ranked, index);
    return province === undefined || value === undefined ? [] : [{ index, adcode: province.adcode, value }];
  });
  const [first, ...others] = leaders;
  if (first === undefined) return undefined;
  return {
    adcodes: leaders.map(({ adcode }) => adcode),
    values: [first.value, ...others.map(({ value }) => value)],
    smallBase: others.length === 0 && ((marks[first.index] ?? 0) & MARKS.smallBase) !== 0,
    negative: first.value < 0,
  };
}
