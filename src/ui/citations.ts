import type { Atlas } from '../domain/atlas.ts';
import type { PlanReading } from '../domain/planReading.ts';
import type { ReportGroup } from '../domain/provinceReports.ts';
import type { ProvinceFile, PublishedSource } from '../domain/published.ts';

/** The sources of a panel, numbered in the order in which the panel cites them. */
export interface Citations {
  readonly numberOf: (sourceId: string) => number | undefined;
  readonly sources: readonly PublishedSource[];
}

/** Throws `RangeError` naming a source that the file cites and does not hold. */
export function citeSources(
  atlas: Atlas,
  file: ProvinceFile,
  year: number,
  groups: readonly ReportGroup[],
  plan: PlanReading | undefined,
): Citations {
  const cited = [
    atlas.trade.sourceIdOf(year) ?? atlas.trade.sourceIdOf(atlas.latestYear),
    ...groups.flatMap(({ shown }) => (shown ? [shown.sourceId] : [])),
    ...(plan?.documents.flatMap(({ document }) => [document.sourceId, ...(document.alsoSourceIds ?? [])]) ?? []),
    ...(plan?.lookBack.flatMap((reports) => reports.map(({ sourceId }) => sourceId)) ?? []),
    ...(plan?.claims.map(({ article }) => article) ?? []),
    ...(plan?.claims.flatMap(({ links }) =>
      links.flatMap((link) => (link.kind === 'observation' ? [link.sourceId] : [])),
    ) ?? []),
    ...groups.flatMap(({ reports }) => reports.map(({ sourceId }) => sourceId)),
  ].filter((id) => id !== undefined);

  const held = new Map(file.sources.map((source) => [source.id, source]));
  const sources = [...new Set(cited)].map((id) => {
    const source = held.get(id);
    if (source === undefined) {
      throw new RangeError(`provinces/${file.adcode}.json cites the source ${id} and does not hold it`);
    }
    return source;
  });
  const numbers = new Map(sources.map((source, index) => [source.id, index + 1]));
  return { numberOf: (sourceId) => numbers.get(sourceId), sources };
}
