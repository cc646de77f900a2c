import { monthsCovered, type Period } from './period.ts';
import {
  type CountrySet,
  type IndicatorKind,
  type Precision,
  type Scope,
  SOURCE_KINDS,
  type SourceKind,
} from './vocabulary.ts';

/** One observation together with what the rule needs to know of its source. */
export interface Report {
  readonly period: Period;
  readonly value: number;
  readonly precision: Precision;
  readonly scope: Scope;
  readonly countrySet?: CountrySet | undefined;
  readonly sourceId: string;
  readonly sourceKind: SourceKind;
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly sourcePublished?: string | undefined;
}

const PRECISION_ORDER: readonly Precision[] = ['exact', 'rounded', 'approximate', 'atLeast'];

/**
 * Returns the report that stands for a province, indicator and year (and country set), or undefined if none may.
 *
 * `reports` are all reports of that key, of any period. Only the province's own scope counts. A full year goes before
 * a part, a longer part before a shorter; a bound never beats a figure that it is compatible with; then the kind of
 * source, exact before rounded, later before earlier with undated last. What is left is settled by source id, so that
 * the answer never depends on the order of the records.
 */
export function pickShown<R extends Report>(reports: readonly R[]): R | undefined {
  const own = reports.filter((report) => report.scope === 'province' && report.period.kind !== 'cumulative');
  const candidates = own.filter((report) => !yieldsToFigure(report, own));
  return candidates.toSorted(compareReports)[0];
}

/** True for a bound beside which stands a figure of the same period that it allows: the figure says more. */
function yieldsToFigure(bound: Report, reports: readonly Report[]): boolean {
  if (bound.precision !== 'atLeast') return false;
  return reports.some(
    (other) => other.precision !== 'atLeast' && isSamePeriod(other.period, bound.period) && other.value >= bound.value,
  );
}

function isSamePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && monthsCovered(a) === monthsCovered(b);
}

function compareReports(a: Report, b: Report): number {
  return (
    monthsCovered(b.period) - monthsCovered(a.period) ||
    SOURCE_KINDS.indexOf(a.sourceKind) - SOURCE_KINDS.indexOf(b.sourceKind) ||
    PRECISION_ORDER.indexOf(a.precision) - PRECISION_ORDER.indexOf(b.precision) ||
    compareText(b.sourcePublished ?? '', a.sourcePublished ?? '') ||
    compareText(a.sourceId, b.sourceId)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What can decide between two reports of one key, in the order in which the rule asks. */
export type ChoiceCriterion = 'scope' | 'period' | 'bound' | 'sourceKind' | 'precision' | 'date' | 'order';

/** Why one report stands for all, as `pickShown` decides: the criterion, and the best of the others, which it set apart. */
export interface Choice<R> {
  readonly criterion: ChoiceCriterion;
  readonly over: R;
}

/**
 * Returns what decided for `shown` among all `reports` of its key; undefined where there is no other, or another would be
 * shown. `shown` is one of `reports`.
 */
export function explainChoice<R extends Report>(shown: R, reports: readonly R[]): Choice<R> | undefined {
  if (pickShown(reports) !== shown) return undefined;
  const others = reports.filter((report) => report !== shown);
  const own = others.filter((report) => report.scope === 'province' && report.period.kind !== 'cumulative');
  const [rival] = own.filter((report) => !yieldsToFigure(report, reports)).toSorted(compareReports);
  if (rival !== undefined) return { criterion: findCriterion(shown, rival), over: rival };
  const [bound] = own;
  if (bound !== undefined) return { criterion: 'bound', over: bound };
  const [elsewhere] = others;
  return elsewhere && { criterion: 'scope', over: elsewhere };
}

function findCriterion(a: Report, b: Report): ChoiceCriterion {
  if (monthsCovered(a.period) !== monthsCovered(b.period)) return 'period';
  if (a.sourceKind !== b.sourceKind) return 'sourceKind';
  if (a.precision !== b.precision) return 'precision';
  return (a.sourcePublished ?? '') === (b.sourcePublished ?? '') ? 'order' : 'date';
}

/** Differences up to these are rounding or revision of a last digit; above them two reports conflict. */
const RATE_TOLERANCE_POINTS = 1;
const LEVEL_TOLERANCE_RATIO = 0.01;

/**
 * Returns those of `reports` that conflict with another of them, in their order.
 *
 * `reports` share one key, period and country set included. Rates conflict when more than one point apart, levels when
 * more than one per cent of the larger apart; a figure below another report's "more than" conflicts with it.
 */
export function findDiffering<R extends Report>(reports: readonly R[], kind: IndicatorKind): R[] {
  const own = reports.filter((report) => report.scope === 'province');
  return own.filter((a) => own.some((b) => isInConflict(a, b, kind)));
}

/** What a report says, with how exact it is: "more than 11" is no 11. */
export type ReportedValue = Pick<Report, 'value' | 'precision'>;

/**
 * Returns the lowest and highest value among the reports that conflict, as `findDiffering` finds them, if any do. Of
 * reports of one value the most exact speaks.
 */
export function findConflict(
  reports: readonly Report[],
  kind: IndicatorKind,
): [ReportedValue, ReportedValue] | undefined {
  const differing = findDiffering(reports, kind).toSorted(
    (a, b) => PRECISION_ORDER.indexOf(a.precision) - PRECISION_ORDER.indexOf(b.precision),
  );
  const [lowest] = differing.toSorted((a, b) => a.value - b.value);
  const [highest] = differing.toSorted((a, b) => b.value - a.value);
  if (lowest === undefined || highest === undefined) return undefined;
  return [
    { value: lowest.value, precision: lowest.precision },
    { value: highest.value, precision: highest.precision },
  ];
}

/**
 * Returns the lowest and the highest of `reports` that tell of the same period and scope as `report`, undefined where all
 * say the same. Wider than `findConflict`: it also has what differs by rounding.
 */
export function findRange(report: Report, reports: readonly Report[]): [ReportedValue, ReportedValue] | undefined {
  const alike = reports
    .filter((each) => each.scope === report.scope && isSamePeriod(each.period, report.period))
    .toSorted((a, b) => a.value - b.value || Number(a.precision === 'atLeast') - Number(b.precision === 'atLeast'));
  const [lowest, highest] = [alike[0], alike.at(-1)];
  const isOne =
    lowest?.value === highest?.value && (lowest?.precision === 'atLeast') === (highest?.precision === 'atLeast');
  return lowest && highest && !isOne ? [lowest, highest] : undefined;
}

function isInConflict(a: Report, b: Report, kind: IndicatorKind): boolean {
  const aIsBound = a.precision === 'atLeast';
  const bIsBound = b.precision === 'atLeast';
  if (aIsBound && bIsBound) return false;
  if (aIsBound) return b.value < a.value;
  if (bIsBound) return a.value < b.value;
  const difference = Math.abs(a.value - b.value);
  // A hair of slack: 10.7 - 9.7 is 1.0000000000000009 in binary and yet one point.
  const slack = 1e-9;
  if (kind === 'rate') return difference > RATE_TOLERANCE_POINTS + slack;
  return difference > LEVEL_TOLERANCE_RATIO * Math.max(Math.abs(a.value), Math.abs(b.value)) + slack;
}
