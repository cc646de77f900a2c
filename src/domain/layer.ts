import type { Adcode } from './adcode.ts';
import type { Atlas, FigureIndicator, ShownObservation } from './atlas.ts';
import { classify, type SignedClass } from './classBreaks.ts';
import { asPrinted, type Measured } from './measured.ts';
import type { Period } from './period.ts';
import { choosePlanYear } from './planYear.ts';
import { type Rank, rankFigures } from './ranks.ts';
import { roundTo } from './rounding.ts';
import { contributionOf, gapOf, growthOf, hasSmallBase, shareOf, totalOf } from './trade.ts';
import type { CountrySet, Precision, PriorityId } from './vocabulary.ts';

/** What one province shows under an indicator and year. Every kind of "nothing" is a case of its own. */
export type Cell =
  | {
      readonly kind: 'figure';
      readonly figure: Measured;
      /** Rounded to the decimals of the indicator: what is written, and what decides the class. */
      readonly printed: number;
      readonly signedClass: SignedClass;
      readonly period: Period;
      readonly precision: Precision;
      /** Computed from the trade series, not quoted. */
      readonly computed: boolean;
      readonly sourceId: string;
      readonly smallBase: boolean;
      readonly conflict: ShownObservation['conflict'];
      /** Undefined for bounds, approximate figures and part years, which are not ranked. */
      readonly rank: Rank | undefined;
    }
  | { readonly kind: 'noFigure' }
  | { readonly kind: 'notInSeries' }
  | { readonly kind: 'holdsTask'; readonly planYear: number }
  | { readonly kind: 'noTaskHeld'; readonly planYear: number | undefined };

export type FigureCell = Extract<Cell, { kind: 'figure' }>;

/** An indicator in one year over all provinces: what the map, the legend, the list and the sentence are drawn from. */
export type Layer = FigureLayer | PlanLayer;

export interface FigureLayer {
  readonly kind: 'figures';
  readonly indicator: FigureIndicator;
  readonly year: number;
  readonly countrySet: CountrySet | undefined;
  readonly cells: ReadonlyMap<Adcode, Cell>;
  /** The provinces of the series together, where the indicator has such a figure. */
  readonly together: Measured | undefined;
}

export interface PlanLayer {
  readonly kind: 'plan';
  readonly priority: PriorityId;
  readonly year: number;
  readonly planYear: number | undefined;
  readonly cells: ReadonlyMap<Adcode, Cell>;
}

/** Whether a year has the indicator, and if not, why and which year has it. */
export type YearState =
  | { readonly kind: 'available' }
  | { readonly kind: 'beforeSeries'; readonly nearestYear: number }
  | { readonly kind: 'afterSeries'; readonly nearestYear: number };

export function yearStateOf(indicator: FigureIndicator, year: number): YearState {
  if (year < indicator.firstYear) return { kind: 'beforeSeries', nearestYear: indicator.firstYear };
  if (year > indicator.lastYear) return { kind: 'afterSeries', nearestYear: indicator.lastYear };
  return { kind: 'available' };
}

export function makeFigureLayer(atlas: Atlas, indicator: FigureIndicator, year: number): FigureLayer {
  const cells = new Map<Adcode, Cell>();
  for (const province of atlas.provinces) {
    const cell = province.inSeries ? findFigure(atlas, indicator, province.adcode, year) : undefined;
    cells.set(province.adcode, cell ?? { kind: province.inSeries ? 'noFigure' : 'notInSeries' });
  }
  return {
    kind: 'figures',
    indicator,
    year,
    countrySet: indicator.countrySetIn(year),
    cells: withRanks(cells),
    together: computeFigure(atlas, indicator, 'together', year),
  };
}

export function makePlanLayer(atlas: Atlas, priority: PriorityId, year: number): PlanLayer {
  const planYear = choosePlanYear(year, atlas.planYears);
  const cells = new Map<Adcode, Cell>();
  for (const { adcode, inSeries } of atlas.provinces) {
    if (!inSeries) cells.set(adcode, { kind: 'notInSeries' });
    else if (planYear !== undefined && atlas.holdsTask(adcode, planYear, priority)) {
      cells.set(adcode, { kind: 'holdsTask', planYear });
    } else cells.set(adcode, { kind: 'noTaskHeld', planYear });
  }
  return { kind: 'plan', priority, year, planYear, cells };
}

/** The figure of one province in one year, without its rank. Undefined where there is none. */
export function findFigure(
  atlas: Atlas,
  indicator: FigureIndicator,
  adcode: Adcode,
  year: number,
): FigureCell | undefined {
  if (yearStateOf(indicator, year).kind !== 'available') return undefined;
  const quoted = atlas.shownObservation(indicator.recordId, adcode, year);
  if (quoted) {
    return {
      ...classFigure(indicator, asPrinted(quoted.value)),
      period: quoted.period,
      precision: quoted.precision,
      computed: false,
      sourceId: quoted.sourceId,
      smallBase: false,
      conflict: quoted.conflict,
    };
  }
  const computed = computeFigure(atlas, indicator, adcode, year);
  const sourceId = atlas.trade.sourceIdOf(year);
  if (computed === undefined || sourceId === undefined) return undefined;
  return {
    ...classFigure(indicator, computed),
    period: { kind: 'fullYear' },
    precision: indicator.id === 'total' && atlas.trade.isRounded(adcode, year) ? 'rounded' : 'exact',
    // A total is the copy's own figure in another unit; everything else is our arithmetic.
    computed: indicator.id !== 'total',
    sourceId,
    smallBase: restsOnBase(indicator) && hasSmallBase(atlas.trade, adcode, year),
    conflict: undefined,
  };
}

function classFigure(indicator: FigureIndicator, figure: Measured) {
  const printed = roundTo(figure.value, indicator.decimals);
  return { kind: 'figure', figure, printed, signedClass: classify(indicator.scale, printed), rank: undefined } as const;
}

function restsOnBase(indicator: FigureIndicator): boolean {
  return indicator.id === 'growth' || indicator.id === 'gap';
}

/** Computes an indicator from the trade series in US$; undefined for those that are only ever quoted. */
export function computeFigure(
  atlas: Atlas,
  indicator: FigureIndicator,
  subject: Adcode | 'together',
  year: number,
): Measured | undefined {
  if (indicator.currency !== 'usd' || yearStateOf(indicator, year).kind !== 'available') return undefined;
  switch (indicator.id) {
    case 'growth':
      return growthOf(atlas.trade, subject, year);
    case 'total':
      return totalOf(atlas.trade, subject, year);
    case 'share':
      return subject === 'together' ? undefined : shareOf(atlas.trade, subject, year);
    case 'gap':
      return subject === 'together' ? undefined : gapOf(atlas.trade, subject, year);
    case 'contribution':
      return contributionOf(atlas.trade, subject, year);
    case 'bri-growth':
    case 'bri-share':
      return undefined;
  }
}

/** True for a figure of a full year that is no bound and no estimate: those are ranked and summed up. */
export function isRankable(cell: Cell): cell is FigureCell {
  return (
    cell.kind === 'figure' &&
    cell.period.kind === 'fullYear' &&
    (cell.precision === 'exact' || cell.precision === 'rounded')
  );
}

/** The figures of a layer that are ranked and summed up. */
export function rankableFigures(cells: ReadonlyMap<Adcode, Cell>): Map<Adcode, Measured> {
  const figures = new Map<Adcode, Measured>();
  for (const [adcode, cell] of cells) {
    if (isRankable(cell)) figures.set(adcode, cell.figure);
  }
  return figures;
}

function withRanks(cells: ReadonlyMap<Adcode, Cell>): ReadonlyMap<Adcode, Cell> {
  const ranks = rankFigures(rankableFigures(cells));
  const ranked = new Map<Adcode, Cell>();
  for (const [adcode, cell] of cells) {
    ranked.set(adcode, cell.kind === 'figure' ? { ...cell, rank: ranks.get(adcode) } : cell);
  }
  return ranked;
}
