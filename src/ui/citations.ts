import type { Atlas } from '../domain/atlas.ts';
import { citeDocument, findEvidence, type Shelf, sourcesOf } from '../domain/claimEvidence.ts';
import type { PlanReading } from '../domain/planReading.ts';
import type { ReportGroup } from '../domain/provinceReports.ts';
import type { ArticlesFile, NationFile, ProvinceFile, PublishedClaim, PublishedSource } from '../domain/published.ts';

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
  const path = `provinces/${file.adcode}.json`;
  const cited = [
    ...citeTrade(atlas, year),
    ...groups.flatMap(({ shown }) => (shown ? [shown.sourceId] : [])),
    ...(plan ? citePlan(plan) : []),
    ...(plan?.claims ?? []).flatMap((claim) => citeClaim(claim, file.adcode, file, path)),
    ...groups.flatMap(({ reports }) => reports.map(({ sourceId }) => sourceId)),
  ];
  return numberSources(cited, file.sources, path);
}

/** The sources of the trade series, that of `year` first. */
function citeTrade(atlas: Atlas, year: number): string[] {
  const ids = [year, ...chartYears(atlas)].map((each) => atlas.trade.sourceIdOf(each));
  return [...new Set(ids.filter((id) => id !== undefined))];
}

/** The years that the charts draw: the series since 2016; 2015 is missing before it and is never bridged. */
export function chartYears({ trade }: Atlas): number[] {
  return trade.years.filter((year) => year >= 2016);
}

function citePlan({ documents, lookBack, claims }: PlanReading): string[] {
  return [
    ...documents.flatMap(({ records }) => records.flatMap(citeDocument)),
    ...lookBack.flatMap((reports) => reports.map(({ sourceId }) => sourceId)),
    ...claims.map(({ article }) => article),
  ];
}

/** Cites for the panel of all provinces together: their trade, the figures of the nation, and what was said of it. */
export function citeNation(atlas: Atlas, file: NationFile, year: number): Citations {
  const context = file.context.filter((each) => each.year === year);
  const cited = [
    ...citeTrade(atlas, year),
    ...file.figures.filter((figure) => figure.year === year).map(({ sourceId }) => sourceId),
    ...context.map(({ article }) => article),
    ...context.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId)),
  ];
  return numberSources(cited, file.sources, 'nation.json');
}

/** Cites for the panel of the articles: the articles first, then what their statements rest on. */
export function citeArticles(file: ArticlesFile, path: string): Citations {
  const evidence = file.claims.flatMap((claim) => citeClaim(claim, claim.adcode, file, path));
  const cited = [
    ...file.articles,
    ...file.context.flatMap((statement) => statement.evidence.map(({ sourceId }) => sourceId)),
    ...evidence,
  ];
  return numberSources(cited, file.sources, path);
}

function citeClaim(claim: PublishedClaim, adcode: string, shelf: Shelf, path: string): string[] {
  return [...findEvidence(claim, adcode, shelf, path).flatMap(sourcesOf), ...(claim.alsoSourceIds ?? [])];
}

/** Numbers sources as they are first cited. Throws `RangeError` naming a source that `file` cites and does not hold. */
function numberSources(cited: readonly string[], held: readonly PublishedSource[], file: string): Citations {
  const byId = new Map(held.map((source) => [source.id, source]));
  const sources = [...new Set(cited)].map((id) => {
    const source = byId.get(id);
    if (source === undefined) throw new RangeError(`${file} cites the source ${id} and does not hold it`);
    return source;
  });
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]));
  return { numberOf: (sourceId) => numbers.get(sourceId), sources };
}
