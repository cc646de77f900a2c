import type { Adcode } from './adcode.ts';
import { type Atlas, type FigureIndicator, shownObservation } from './atlas.ts';
import { classify, makeClassifier, type SignedClass } from './classBreaks.ts';
import { asPrinted, type Measured } from './measured.ts';
import { emptyColumn, type MeasuredColumn, setMeasured } from './measuredColumn.ts';
import { oncePer } from './oncePer.ts';
import type { Period } from './period.ts';
import { choosePlanYear } from './planYear.ts';
import { type Rank, type Ranking, rankFigures } from './ranks.ts';
import { rememberRecent } from './recent.ts';
import type { ShownObservation } from './reportedColumns.ts';
import { roundTo } from './rounding.ts';
import { contributionOf, figuresOfYear, gapOf, growthOf, hasSmallBase, shareOf, totalOf } from './trade.ts';
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
  /** The figures of the indicator are on their way: whether there is one is not known yet. */
  | { readonly kind: 'awaited' }
  | { readonly kind: 'notInSeries' }
  | { readonly kind: 'holdsTask'; readonly planYear: number }
  | { readonly kind: 'noTaskHeld'; readonly planYear: number | undefined; readonly hasDocument: boolean };

export type FigureCell = Extract<Cell, { kind: 'figure' }>;

/** What the columns of a layer say of a province, one bit each. */
export const MARKS = {
  inSeries: 1,
  figure: 2,
  /** The figure is of the full year and not of a part of it. */
  fullYear: 4,
  /** A bound from below. */
  bound: 8,
  smallBase: 16,
  conflict: 32,
  holdsTask: 64,
  /** The records hold no document of the plan year, so that it cannot be said what it lacks. */
  noDocument: 128,
} as const;

/**
 * An indicator in one year over all provinces: what the map, the legend, the list and the sentence are drawn from.
 *
 * What concerns all provinces is held in columns by the index of the province in `atlas.provinces`, which one pass over
 * them fills. What is said of one province in words is worked out when it is asked for.
 */
export type Layer = FigureLayer | PlanLayer;

interface LayerColumns {
  /** The records the layer was made from, with the figures of its indicator once they are there. */
  readonly atlas: Atlas;
  readonly year: number;
  /** Bits of `MARKS`. */
  readonly marks: Uint8Array;
  /** The signed class of the printed figure, or of a task held; 0, which is no class, where there is none. */
  readonly classes: Int8Array;
  readonly cellOf: (adcode: Adcode) => Cell;
}

export interface FigureLayer extends LayerColumns {
  readonly kind: 'figures';
  readonly indicator: FigureIndicator;
  readonly countrySet: CountrySet | undefined;
  /** The earlier year that another than the year before was chosen to compare with; undefined for what compares nothing. */
  readonly base: number | undefined;
  /** The figures are on their way. */
  readonly isAwaited: boolean;
  readonly figures: MeasuredColumn;
  /** Those of a full year that are no bound and no estimate: they are ranked and summed up. */
  readonly ranked: MeasuredColumn;
  /** The provinces of the series together, where the indicator has such a figure. */
  readonly together: Measured | undefined;
}

export interface PlanLayer extends LayerColumns {
  readonly kind: 'plan';
  readonly priority: PriorityId;
  readonly planYear: number | undefined;
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

/** As many layers as a page looks at from one moment to the next, and the years about them. */
const LAYERS_KEPT = 24;
const layersOf = oncePer((_atlas: Atlas) => rememberRecent<FigureLayer>(LAYERS_KEPT));
const planLayersOf = oncePer((_atlas: Atlas) => rememberRecent<PlanLayer>(LAYERS_KEPT));

/**
 * The layer of an indicator and year, made once and remembered for a while. With a `base` it tells of the change since that
 * year, where the indicator tells of a change (`comparesYears`), and of that since the year before without.
 */
export function makeFigureLayer(atlas: Atlas, indicator: FigureIndicator, year: number, base?: number): FigureLayer {
  return layersOf(atlas)(`${indicator.recordId} ${year} ${base}`, () =>
    computeFigureLayer(atlas, indicator, year, base),
  );
}

/** True for an indicator of a change between two years that is computed, so that any two years may be compared. */
export function comparesYears({ id, isReported }: FigureIndicator): boolean {
  return !isReported && (id === 'growth' || id === 'gap' || id === 'contribution');
}

function computeFigureLayer(atlas: Atlas, indicator: FigureIndicator, year: number, base?: number): FigureLayer {
  const isAvailable = yearStateOf(indicator, year).kind === 'available';
  const isAwaited = isAvailable && indicator.isReported && !atlas.reported.has(indicator.recordId);
  const since = comparesYears(indicator) ? base : undefined;
  const columns = isAvailable ? fillColumns(atlas, indicator, year, since) : noFigures(atlas);
  let ranking: Ranking | undefined;

  function cellOf(adcode: Adcode): Cell {
    if (!atlas.provinceOf(adcode).inSeries) return { kind: 'notInSeries' };
    if (isAwaited) return { kind: 'awaited' };
    const figure = findFigure(atlas, indicator, adcode, year, since);
    if (figure === undefined) return { kind: 'noFigure' };
    ranking ??= rankFigures(columns.ranked);
    return { ...figure, rank: ranking(atlas.indexOf(adcode)) };
  }

  return {
    kind: 'figures',
    atlas,
    indicator,
    year,
    countrySet: indicator.countrySetIn(year),
    base: since,
    isAwaited,
    ...columns,
    cellOf,
    together: computeFigure(atlas, indicator, 'together', year, since),
  };
}

type FigureColumns = Pick<FigureLayer, 'marks' | 'classes' | 'figures' | 'ranked'>;

const seriesMarksOf = oncePer((provinces: Atlas['provinces']) =>
  Uint8Array.from(provinces, ({ inSeries }) => (inSeries ? MARKS.inSeries : 0)),
);

function noFigures({ provinces }: Atlas): FigureColumns {
  const marks = seriesMarksOf(provinces).slice();
  const none = emptyColumn(provinces.length);
  return { marks, classes: new Int8Array(provinces.length), figures: none, ranked: none };
}

function fillColumns(atlas: Atlas, indicator: FigureIndicator, year: number, base?: number): FigureColumns {
  return indicator.isReported ? fillReported(atlas, indicator, year) : fillComputed(atlas, indicator, year, base);
}

function fillReported(atlas: Atlas, indicator: FigureIndicator, year: number): FigureColumns {
  const { marks, classes, figures } = noFigures(atlas);
  const ranked = emptyColumn(marks.length);
  const columns: FigureColumns = { marks, classes, figures, ranked };
  const reports = atlas.reported.get(indicator.recordId)?.reportsIn(year);
  if (reports === undefined) return columns;
  const classOf = makeClassifier(indicator.scale);
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] ?? 0;
    const value = reports.values[index] ?? Number.NaN;
    const precision = reports.precisionAt(index);
    if (mark === 0 || Number.isNaN(value) || precision === undefined) continue;
    const isFullYear = reports.isFullYearAt(index);
    marks[index] =
      mark |
      MARKS.figure |
      (isFullYear ? MARKS.fullYear : 0) |
      (precision === 'atLeast' ? MARKS.bound : 0) |
      (reports.hasConflictAt(index) ? MARKS.conflict : 0);
    classes[index] = classOf(roundTo(value, indicator.decimals));
    setMeasured(figures, index, asPrinted(value));
    if (isFullYear && isExact(precision)) setMeasured(ranked, index, asPrinted(value));
  }
  return columns;
}

function fillComputed(atlas: Atlas, indicator: FigureIndicator, year: number, base?: number): FigureColumns {
  const { marks, classes, figures } = noFigures(atlas);
  const columns: FigureColumns = { marks, classes, figures, ranked: figures };
  const { id, decimals } = indicator;
  const computed = id === 'bri-growth' || id === 'bri-share' ? undefined : figuresOfYear(atlas.trade, id, year, base);
  if (computed === undefined) return columns;
  const { figureAt, hasSmallBaseAt } = computed;
  const marksSmallBase = restsOnBase(indicator);
  const classOf = makeClassifier(indicator.scale);
  for (let index = 0; index < marks.length; index++) {
    const mark = marks[index] ?? 0;
    const figure = mark === 0 ? undefined : figureAt(index);
    if (figure === undefined) continue;
    const smallBase = marksSmallBase && hasSmallBaseAt(index) ? MARKS.smallBase : 0;
    marks[index] = mark | MARKS.figure | MARKS.fullYear | smallBase;
    classes[index] = classOf(roundTo(figure.value, decimals));
    setMeasured(figures, index, figure);
  }
  return columns;
}

export function makePlanLayer(atlas: Atlas, priority: PriorityId, year: number): PlanLayer {
  return planLayersOf(atlas)(`${priority} ${year}`, () => findPlanLayer(atlas, priority, year));
}

function findPlanLayer(atlas: Atlas, priority: PriorityId, year: number): PlanLayer {
  const planYear = choosePlanYear(year, atlas.planYears);
  const { marks, classes } = noFigures(atlas);
  const holders = planYear === undefined ? undefined : atlas.taskHolders(planYear, priority);
  const lacking = planYear === undefined ? undefined : atlas.withoutDocument(planYear);
  for (let index = 0; index < marks.length; index++) {
    if (marks[index] === 0) continue;
    if (holders?.[index] === 1) {
      marks[index] = MARKS.inSeries | MARKS.holdsTask;
      classes[index] = TASK_CLASS;
    } else if (lacking?.[index] !== 0) {
      marks[index] = MARKS.inSeries | MARKS.noDocument;
    }
  }
  function cellOf(adcode: Adcode): Cell {
    if (!atlas.provinceOf(adcode).inSeries) return { kind: 'notInSeries' };
    const holds = planYear !== undefined && atlas.holdsTask(adcode, planYear, priority);
    if (holds) return { kind: 'holdsTask', planYear };
    const hasDocument = ((marks[atlas.indexOf(adcode)] ?? 0) & MARKS.noDocument) === 0;
    return { kind: 'noTaskHeld', planYear, hasDocument };
  }
  return { kind: 'plan', atlas, priority, year, planYear, marks, classes, cellOf };
}

/** Under its priority all who hold a task stand in one class. */
const TASK_CLASS: SignedClass = 1;

/** The figure of one province in one year, without its rank. Undefined where there is none. */
export function findFigure(
  atlas: Atlas,
  indicator: FigureIndicator,
  adcode: Adcode,
  year: number,
  base?: number,
): FigureCell | undefined {
  if (yearStateOf(indicator, year).kind !== 'available') return undefined;
  const quoted = shownObservation(atlas, indicator.recordId, adcode, year);
  if (quoted) return quoteFigure(indicator, quoted);
  const computed = computeFigure(atlas, indicator, adcode, year, base);
  const sourceId = atlas.trade.sourceIdOf(year);
  if (computed === undefined || sourceId === undefined) return undefined;
  return {
    ...classFigure(indicator, computed),
    period: { kind: 'fullYear' },
    precision: indicator.id === 'total' && atlas.trade.isRounded(adcode, year) ? 'rounded' : 'exact',
    // A total is the copy's own figure in another unit; everything else is our arithmetic.
    computed: indicator.id !== 'total',
    sourceId,
    smallBase: restsOnBase(indicator) && hasSmallBase(atlas.trade, adcode, year, base),
    conflict: undefined,
  };
}

/** A figure as a report gives it, without its rank. */
export function quoteFigure(
  indicator: FigureIndicator,
  quoted: Pick<ShownObservation, 'value' | 'period' | 'precision' | 'sourceId' | 'conflict'>,
): FigureCell {
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
  base?: number,
): Measured | undefined {
  if (indicator.currency !== 'usd' || yearStateOf(indicator, year).kind !== 'available') return undefined;
  switch (indicator.id) {
    case 'growth':
      return growthOf(atlas.trade, subject, year, base);
    case 'total':
      return totalOf(atlas.trade, subject, year);
    case 'share':
      return subject === 'together' ? undefined : shareOf(atlas.trade, subject, year);
    case 'gap':
      return subject === 'together' ? undefined : gapOf(atlas.trade, subject, year, base);
    case 'contribution':
      return contributionOf(atlas.trade, subject, year, base);
    case 'bri-growth':
    case 'bri-share':
      return undefined;
  }
}

/** True for a figure of a full year that is no bound and no estimate: those are ranked and summed up. */
export function isRankable(cell: Cell): cell is FigureCell {
  return cell.kind === 'figure' && cell.period.kind === 'fullYear' && isExact(cell.precision);
}

function isExact(precision: Precision): boolean {
  return precision === 'exact' || precision === 'rounded';
}
