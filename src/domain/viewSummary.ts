import type { Adcode } from './adcode.ts';
import type { Atlas, FigureIndicator } from './atlas.ts';
import {
  type Cell,
  type FigureLayer,
  isRankable,
  type Layer,
  rankableFigures,
  type YearState,
  yearStateOf,
} from './layer.ts';
import type { Measured } from './measured.ts';
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
  | {
      readonly kind: 'figures';
      readonly indicator: FigureIndicator;
      readonly year: number;
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
  if (layer.kind === 'plan') {
    const cells = [...layer.cells.values()];
    const holding = cells.filter((cell) => cell.kind === 'holdsTask').length;
    const of = cells.filter((cell) => cell.kind !== 'notInSeries').length;
    return { kind: 'plan', priority: layer.priority, year: layer.year, planYear: layer.planYear, of, holding };
  }
  const state = yearStateOf(layer.indicator, layer.year);
  if (state.kind !== 'available') return { kind: 'empty', indicator: layer.indicator, year: layer.year, state };

  const inSeries = [...layer.cells.values()].filter((cell) => cell.kind !== 'notInSeries');
  const figures = rankableFigures(layer.cells);
  const fullYear = inSeries.filter((cell) => cell.kind === 'figure' && cell.period.kind === 'fullYear');
  return {
    kind: 'figures',
    indicator: layer.indicator,
    year: layer.year,
    countrySet: layer.countrySet,
    of: inSeries.length,
    fullYear: fullYear.length,
    partYear: inSeries.filter((cell) => cell.kind === 'figure' && cell.period.kind === 'firstMonths').length,
    ranked: figures.size,
    positive: fullYear.filter(isAboveZero).length,
    negative: fullYear.filter(isBelowZero).length,
    highest: describeLeaders(layer, findHighest(figures)),
    lowest: describeLeaders(layer, findLowest(figures)),
    together: layer.together,
    growthTogether: growthOf(atlas.trade, 'together', layer.year),
  };
}

/** A bound counts too: what is at least 11 % has grown. */
function isAboveZero(cell: Cell): boolean {
  return cell.kind === 'figure' && cell.figure.value > 0;
}

/** Below zero for certain: a bound from below may still end above. */
function isBelowZero(cell: Cell): boolean {
  return cell.kind === 'figure' && cell.figure.value < 0 && cell.precision !== 'atLeast';
}

function describeLeaders(layer: FigureLayer, adcodes: readonly Adcode[]): Leaders | undefined {
  const [first, ...others] = adcodes.flatMap((adcode) => {
    const cell = layer.cells.get(adcode);
    return cell !== undefined && isRankable(cell) ? [cell] : [];
  });
  if (first === undefined) return undefined;
  const value = first.figure.value;
  return {
    adcodes,
    values: [value, ...others.map(({ figure }) => figure.value)],
    smallBase: others.length === 0 && first.smallBase,
    negative: value < 0,
  };
}
