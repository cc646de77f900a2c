import type { Adcode } from './adcode.ts';
import type { Atlas } from './atlas.ts';
import { groupReports, type ListedReport } from './provinceReports.ts';
import type { ProvinceFile, PublishedIndicator, PublishedTask } from './published.ts';
import { growthOf } from './trade.ts';
import { type CountrySet, type PlanLinkKind, PRIORITY_IDS, type PriorityId } from './vocabulary.ts';

/** The plan years of which a province has a task recorded, in order. */
export function planYearsOf(file: ProvinceFile): number[] {
  return [...new Set(file.tasks.map(({ planYear }) => planYear))].toSorted((a, b) => a - b);
}

/** Growth of the province and of the 31 together in per cent; undefined where it cannot be computed. */
export interface YearOfGrowth {
  readonly year: number;
  readonly own: number | undefined;
  readonly together: number | undefined;
}

/**
 * The year before a plan, its own and the one after: an order in time, which says nothing of a cause. Years to
 * come are left out.
 */
export function growthAbout(atlas: Atlas, adcode: Adcode, planYear: number): YearOfGrowth[] {
  const years = [planYear - 1, planYear, planYear + 1].filter((year) => year <= atlas.yearRange[1]);
  return years.map((year) => ({
    year,
    own: growthOf(atlas.trade, adcode, year)?.value,
    together: growthOf(atlas.trade, 'together', year)?.value,
  }));
}

/** A series that a task names: what was reported of it, one report a year. */
export interface NamedSeries {
  readonly indicator: PublishedIndicator;
  /** The countries that its reports count, where they count some: what counts others is another series. */
  readonly countrySet: CountrySet | undefined;
  readonly tasks: readonly PublishedTask[];
  readonly reports: readonly ListedReport[];
}

/** The series that tasks of the province name, each with the reports that the rule shows, by year. None is guessed at. */
export function listNamedSeries(atlas: Atlas, file: ProvinceFile, reports: readonly ListedReport[]): NamedSeries[] {
  const ids = [...new Set(file.tasks.flatMap(({ series }) => series ?? []))];
  const years = [...new Set(reports.map(({ observation }) => observation.year))].toSorted((a, b) => a - b);
  return ids.flatMap((id) => {
    const indicator = atlas.indicatorOf(id);
    if (indicator === undefined) return [];
    const own = reports.filter(({ observation }) => observation.indicator === id);
    const shown = years.flatMap((year) =>
      groupReports(own, year, atlas.indicatorOf).flatMap((group) => group.shown ?? []),
    );
    const tasks = file.tasks.filter(({ series }) => series?.includes(id));
    const countrySets = new Set(shown.map(({ observation }) => observation.countrySet));
    return [...countrySets].map((countrySet) => ({
      ...{ indicator, countrySet, tasks },
      reports: shown.filter(({ observation }) => observation.countrySet === countrySet),
    }));
  });
}

/** Two tasks of which a record says that they name the same thing. */
export interface LinkedTasks {
  readonly earlier: PublishedTask;
  readonly later: PublishedTask;
  readonly kind: PlanLinkKind;
  readonly reasonEn: string;
  readonly reasonZh: string;
}

/** The tasks of two plan years on one priority: those that a record links, and those of which none says anything. */
export interface PriorityBetween {
  readonly priority: PriorityId;
  readonly linked: readonly LinkedTasks[];
  readonly earlier: readonly PublishedTask[];
  readonly later: readonly PublishedTask[];
}

/**
 * Lays two plan years of a province beside each other. A pair stands under the priority of its later task; a task without
 * a link was neither dropped nor new: nothing was recorded.
 */
export function readBetween(file: ProvinceFile, earlierYear: number, laterYear: number): PriorityBetween[] {
  const earlier = file.tasks.filter(({ planYear }) => planYear === earlierYear);
  const later = file.tasks.filter(({ planYear }) => planYear === laterYear);
  const linked = file.planLinks.flatMap(({ earlierTaskId, laterTaskId, ...link }): LinkedTasks[] => {
    const before = earlier.find(({ id }) => id === earlierTaskId);
    const after = later.find(({ id }) => id === laterTaskId);
    return before && after ? [{ earlier: before, later: after, ...link }] : [];
  });
  const ids = new Set(linked.flatMap((each) => [each.earlier.id, each.later.id]));
  return PRIORITY_IDS.map((priority) => ({
    priority,
    linked: linked.filter((each) => each.later.priority === priority),
    earlier: earlier.filter((task) => task.priority === priority && !ids.has(task.id)),
    later: later.filter((task) => task.priority === priority && !ids.has(task.id)),
  }));
}
