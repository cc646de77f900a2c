import { parseAdcode } from '../domain/adcode.ts';
import { SCHEMA_NUMBER } from '../domain/edition.ts';
import { type Period, parsePeriod } from '../domain/period.ts';
import { groupReports, type ListedReport, listReports, type ReportGroup } from '../domain/provinceReports.ts';
import type { CoreFile, ProvinceFile } from '../domain/published.ts';
import type { MethodFile } from '../domain/publishedMethod.ts';
import { explainChoice } from '../domain/shownObservation.ts';
import { growthOf, type TradeSeries, totalOf } from '../domain/trade.ts';
import type { Unversioned } from './joinCore.ts';
import type { Records } from './records.ts';
import { listTemplates } from './recordTemplates.ts';

type Conflict = MethodFile['conflicts'][number];
type Coverage = MethodFile['coverage'][number];
type FigureYears = MethodFile['figureYears'][number];

/**
 * Lists what the rule of the shown observation settled, what is held and how to send what is not, from the joined files of
 * the provinces, the trade series and the log of changes.
 */
export function joinMethod(
  core: Unversioned<CoreFile>,
  provinces: readonly Unversioned<ProvinceFile>[],
  trade: TradeSeries,
  changes: Records['changes'],
): Unversioned<MethodFile> {
  const inSeries = new Set(core.provinces.filter((each) => each.inSeries).map(({ adcode }) => adcode));
  const members = provinces.filter(({ adcode }) => inSeries.has(adcode));
  return {
    schema: SCHEMA_NUMBER,
    conflicts: members.flatMap((file) => listConflicts(core, file)),
    coverage: members.map((file) => describeCoverage(core, file)),
    figureYears: listFigureYears(core, members, trade),
    changes: changes.entries.map(({ record }) => ({
      date: record.date,
      textEn: record.change_en,
      textZh: record.change_zh,
    })),
    templates: listTemplates(core),
  };
}

function listConflicts(core: Unversioned<CoreFile>, file: Unversioned<ProvinceFile>): Conflict[] {
  const indicators = new Map(core.indicators.map((indicator) => [indicator.id, indicator]));
  const reports = listReports({ ...file, version: '' });
  const years = [...new Set(reports.map(({ observation }) => observation.year))].toSorted((a, b) => a - b);
  return years.flatMap((year) =>
    groupReports(reports, year, (id) => indicators.get(id)).flatMap((group) => describeConflict(file, year, group)),
  );
}

function describeConflict({ adcode }: Unversioned<ProvinceFile>, year: number, group: ReportGroup): Conflict[] {
  const { shown, differing } = group;
  if (shown === undefined || differing.length === 0) return [];
  const rivals = group.reports.filter(({ observation }) => observation.period === shown.observation.period);
  const choice = explainChoice(shown, rivals);
  const others = differing.flat().filter((report) => report !== shown && report.value !== shown.value);
  if (choice === undefined || others.length === 0) return [];
  return [
    {
      adcode,
      year,
      period: shown.observation.period,
      indicator: group.indicator,
      countrySet: group.countrySet,
      shown: describeReport(shown),
      others: others.map(describeReport),
      criterion: choice.criterion,
    },
  ];
}

function describeReport({ value, precision, sourceKind, source }: ListedReport): Conflict['shown'] {
  return { value, precision, sourceKind, title: source.title };
}

function describeCoverage(core: Unversioned<CoreFile>, file: Unversioned<ProvinceFile>): Coverage {
  const cited = new Set([
    ...file.documents.flatMap(({ sourceId, alsoSourceIds }) => [sourceId, ...(alsoSourceIds ?? [])]),
    ...file.observations.map(({ sourceId }) => sourceId),
  ]);
  const sources = file.sources.filter(({ id }) => cited.has(id));
  const official = new Set(sources.filter(({ kind }) => kind === 'government').map(({ id }) => id));
  return {
    adcode: file.adcode,
    figures: file.observations.length,
    sources: sources.length,
    official: official.size,
    plans: core.planYears.flatMap((planYear) => {
      const documents = file.documents.filter((each) => each.planYear === planYear);
      if (documents.length === 0) return [];
      const ids = documents.flatMap(({ sourceId, alsoSourceIds }) => [sourceId, ...(alsoSourceIds ?? [])]);
      const tasks = file.tasks.filter((task) => task.planYear === planYear);
      // What one document counts says nothing of the tasks of another.
      const stated = documents
        .filter(({ id, sameAs }) =>
          tasks.every(({ documentId, alsoDocumentIds = [] }) =>
            [documentId, ...alsoDocumentIds].some((each) => each === id || each === sameAs),
          ),
        )
        .map(({ statedCount }) => statedCount?.tasks ?? statedCount?.measures);
      return [
        {
          planYear,
          documents: documents.filter(({ sameAs }) => sameAs === undefined).length,
          sources: new Set(ids).size,
          official: new Set(ids.filter((id) => official.has(id))).size,
          tasks: tasks.length,
          stated: stated.find((count) => count !== undefined),
        },
      ];
    }),
  };
}

/** US$ indicators that are worked out of totals and growth are held wherever these are, and are not listed again. */
const COMPUTED: Readonly<Record<string, typeof totalOf>> = {
  total: totalOf,
  growth: (series, subject, year) => growthOf(series, subject, year),
};

function listFigureYears(
  core: Unversioned<CoreFile>,
  members: readonly Unversioned<ProvinceFile>[],
  trade: TradeSeries,
): FigureYears[] {
  return core.indicators.flatMap(({ id, map }): FigureYears[] => {
    if (map === undefined) return [];
    const years = Array.from({ length: map.years[1] - map.years[0] + 1 }, (_, index) => map.years[0] + index);
    if (map.reported)
      return [{ indicator: id, years, provinces: members.map((file) => countReports(file, id, years)) }];
    const compute = COMPUTED[map.indicator];
    if (compute === undefined) return [];
    const provinces = members.map(({ adcode }) => ({
      full: years.map((year) => (compute(trade, parseAdcode(adcode), year) === undefined ? 0 : 1)),
      part: years.map(() => 0),
    }));
    return [{ indicator: id, years, provinces }];
  });
}

/** Reports of the province itself, of either list of Belt and Road countries. */
function countReports({ observations }: Unversioned<ProvinceFile>, indicator: string, years: readonly number[]) {
  const own = observations.filter((each) => each.indicator === indicator && each.scope === 'province');
  const count = (kind: Period['kind']) =>
    years.map((year) => own.filter((each) => each.year === year && parsePeriod(each.period).kind === kind).length);
  return { full: count('fullYear'), part: count('firstMonths') };
}
