import type { Atlas } from '../domain/atlas.ts';
import type { PlanReading } from '../domain/planReading.ts';
import type { ReportGroup } from '../domain/provinceReports.ts';
import type { ProvinceFile, PublishedSource } from '../domain/published.ts';

/** The sources of a panel, numbered in the order in which the panel cites them. */
export interface Citations {
  readonly numberOf: (sourceId: string) => number | undefined;
  readonly sources: readonly PublishedSource[];
}

/** Cites for a province's panel: its trade first, then what is shown, the plan, the claims, and all other reports. */
export function citeProvince(
  atlas: Atlas,
  file: ProvinceFile,
  year: number,
  groups: readonly ReportGroup[],
  plan: PlanReading | undefined,
): Citations {
  const trade = atlas.trade.sourceIdOf(year) ?? atlas.trade.sourceIdOf(atlas.latestYear);
  const cited = [
    ...(trade === undefined ? [] : [trade]),
    ...groups.flatMap(({ shown }) => (shown ? [shown.sourceId] : [])),
    ...(plan ? citePlan(plan) : []),
    ...groups.flatMap(({ reports }) => reports.map(({ sourceId }) => sourceId)),
  ];
  return numberSources(cited, file.sources, `provinces/${file.adcode}.json`);
}

function citePlan({ documents, lookBack, claims }: PlanReading): string[] {
  return [
    ...documents.flatMap(({ document }) => [document.sourceId, ...(document.alsoSourceIds ?? [])]),
    ...lookBack.flatMap((reports) => reports.map(({ sourceId }) => sourceId)),
    ...claims.flatMap(({ article, links }) => [
      article,
      ...links.flatMap((link) => (link.kind === 'observation' ? [link.sourceId] : [])),
    ]),
  ];
}

/** Numbers sources as they are first cited. Throws `RangeError` naming a source that `file` cites and does not hold. */
export function numberSources(cited: readonly string[], held: readonly PublishedSource[], file: string): Citations {
  const byId = new Map(held.map((source) => [source.id, source]));
  const sources = [...new Set(cited)].map((id) => {
    const source = byId.get(id);
    if (source === undefined) throw new RangeError(`${file} cites the source ${id} and does not hold it`);
    return source;
  });
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return { numberOf: (sourceId) => numbers.get(sourceId), sources };
}
