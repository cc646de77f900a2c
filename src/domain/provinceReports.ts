import type { Atlas, FigureIndicator } from './atlas.ts';
import { type FigureCell, quoteFigure, yearStateOf } from './layer.ts';
import { parsePeriod } from './period.ts';
import type { ProvinceFile, PublishedIndicator, PublishedObservation, PublishedSource } from './published.ts';
import { findConflict, findDiffering, pickShown, type Report } from './shownObservation.ts';
import type { CountrySet } from './vocabulary.ts';

/** An observation as the panel lists it. */
export interface ListedReport extends Report {
  readonly observation: PublishedObservation;
  readonly source: PublishedSource;
}

/** All reports of one indicator in one year, and what the rule makes of them. */
export interface ReportGroup {
  readonly indicator: string;
  readonly countrySet: CountrySet | undefined;
  readonly reports: readonly ListedReport[];
  readonly shown: ListedReport | undefined;
  /** Where reports of the period shown conflict: what each of them says, lowest first, bounds after figures. */
  readonly differing: readonly SameFigure[];
}

/** Reports that give the same figure for the same thing: one line with several sources. */
export type SameFigure = readonly [ListedReport, ...ListedReport[]];

/** Joins the observations of a province with their sources. Throws `RangeError` naming a source that the file lacks. */
export function listReports(file: ProvinceFile): ListedReport[] {
  const sources = new Map(file.sources.map((source) => [source.id, source]));
  return file.observations.map((observation) => {
    const source = sources.get(observation.sourceId);
    if (source === undefined) {
      throw new RangeError(
        `provinces/${file.adcode}.json cites the source ${observation.sourceId} and does not hold it`,
      );
    }
    return {
      observation,
      source,
      period: parsePeriod(observation.period),
      value: observation.value,
      precision: observation.precision,
      scope: observation.scope,
      countrySet: observation.countrySet,
      sourceId: source.id,
      sourceKind: source.kind,
      sourcePublished: source.published,
    };
  });
}

/** Groups the reports of a year by indicator and country set, in the order in which they first stand in the records. */
export function groupReports(
  reports: readonly ListedReport[],
  year: number,
  indicatorOf: (recordId: string) => PublishedIndicator | undefined,
): ReportGroup[] {
  const groups = new Map<string, ListedReport[]>();
  for (const report of reports) {
    if (report.observation.year !== year) continue;
    const key = `${report.observation.indicator} ${report.countrySet ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  return [...groups.values()].flatMap((members) => {
    const [first] = members;
    if (first === undefined) return [];
    const { indicator } = first.observation;
    const shown = pickShown(members);
    const ofShownPeriod = members.filter(({ observation }) => observation.period === shown?.observation.period);
    const kind = indicatorOf(indicator)?.kind;
    const differing = kind === undefined ? [] : joinSameFigures(findDiffering(ofShownPeriod, kind));
    return [{ indicator, countrySet: first.countrySet, reports: members, shown, differing }];
  });
}

/**
 * The figure of a reported indicator, from the reports of a year alone: the one that its map shows, without its rank.
 * The panel of a province needs no file of another's figures.
 */
export function findQuoted(
  atlas: Atlas,
  groups: readonly ReportGroup[],
  indicator: FigureIndicator,
  year: number,
): FigureCell | undefined {
  if (yearStateOf(indicator, year).kind !== 'available') return undefined;
  const countrySet = indicator.countrySetIn(year);
  const group = groups.find((each) => each.indicator === indicator.recordId && each.countrySet === countrySet);
  const kind = atlas.indicatorOf(indicator.recordId)?.kind;
  if (group?.shown === undefined || kind === undefined) return undefined;
  const { shown, reports } = group;
  const samePeriod = reports.filter(({ observation }) => observation.period === shown.observation.period);
  return quoteFigure(indicator, { ...shown, conflict: findConflict(samePeriod, kind) });
}

/** Growth in yuan as the province reported it for a year. */
export function findYuanGrowth(atlas: Atlas, file: ProvinceFile, year: number): FigureCell | undefined {
  const indicator = atlas.figureIndicator('growth', 'cny');
  return indicator && findQuoted(atlas, groupReports(listReports(file), year, atlas.indicatorOf), indicator, year);
}

function joinSameFigures(reports: readonly ListedReport[]): SameFigure[] {
  const figures = new Map<string, [ListedReport, ...ListedReport[]]>();
  for (const report of reports) {
    const key = `${report.value} ${report.precision}`;
    const same = figures.get(key);
    if (same) same.push(report);
    else figures.set(key, [report]);
  }
  const isBound = ({ precision }: ListedReport) => Number(precision === 'atLeast');
  return [...figures.values()].toSorted(([a], [b]) => a.value - b.value || isBound(a) - isBound(b));
}

/** What tells one report of a province from every other. */
export function reportKey({ observation }: ListedReport): string {
  const { year, period, indicator, scope, countrySet, sourceId } = observation;
  return [year, period, indicator, scope, countrySet, sourceId].join(' ');
}
