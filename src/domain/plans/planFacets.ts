import type { PlanDocument, PlanTask } from '../publishedPlans.ts';

/** What the plan tasks can be narrowed by, in the order in which it stands on the page. */
export const FACETS = ['priority', 'year', 'names', 'level', 'kind', 'primary', 'province'] as const;
export type Facet = (typeof FACETS)[number];

/** The values chosen of each facet: none means all, several mean any of them. */
export type Facets = Readonly<Record<Facet, readonly string[]>>;

/** A task with what is asked of it. */
export interface FacetedTask {
  readonly task: PlanTask;
  readonly values: Readonly<Record<Facet, string>>;
}

export const NO_FACETS: Facets = { priority: [], year: [], names: [], level: [], kind: [], primary: [], province: [] };

/** Joins each task with its document, whose kind it takes. Throws `RangeError` naming a document that the file lacks. */
export function facetTasks(tasks: readonly PlanTask[], documents: readonly PlanDocument[]): FacetedTask[] {
  const kinds = new Map(documents.map(({ id, kind }) => [id, kind]));
  return tasks.map((task) => {
    const kind = kinds.get(task.documentId);
    if (kind === undefined) throw new RangeError(`plans.json has the task ${task.id} and not its document`);
    return {
      task,
      values: {
        priority: task.priority,
        year: String(task.planYear),
        names: task.namesBri === null ? 'unknown' : task.namesBri ? 'yes' : 'no',
        level: task.level,
        kind,
        primary: task.primary ? 'yes' : 'no',
        province: task.adcode,
      },
    };
  });
}

/** True where a task has one of the values chosen of every facet; `except` is not asked. */
export function matchesFacets({ values }: FacetedTask, facets: Facets, except?: Facet): boolean {
  return FACETS.every(
    (facet) => facet === except || facets[facet].length === 0 || facets[facet].includes(values[facet]),
  );
}

/** How many tasks each value of a facet would show beside what is chosen of the others. */
export function countFacet(tasks: readonly FacetedTask[], facets: Facets, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of tasks) {
    if (!matchesFacets(each, facets, facet)) continue;
    const value = each.values[facet];
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

export function toggleFacet(facets: Facets, facet: Facet, value: string): Facets {
  const chosen = facets[facet];
  const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value];
  return { ...facets, [facet]: next };
}

/** Reads what a link carries, such as `priority:trade,year:2020`. What is no facet is passed over. */
export function readFacets(text: string): Facets {
  const facets: Record<Facet, string[]> = {
    priority: [],
    year: [],
    names: [],
    level: [],
    kind: [],
    primary: [],
    province: [],
  };
  for (const part of text.split(',')) {
    const [name, value] = part.split(':');
    const facet = FACETS.find((each) => each === name);
    if (facet !== undefined && value !== undefined && value !== '' && !facets[facet].includes(value)) {
      facets[facet].push(value);
    }
  }
  return facets;
}

export function writeFacets(facets: Facets): string {
  return FACETS.flatMap((facet) => facets[facet].map((value) => `${facet}:${value}`)).join(',');
}

/** What stands before the facets of a link that lays plans side by side: they are kept for the way back. */
export const COMPARED = 'compare,';

/** True where a link narrows the plans, by what is written in them or by a facet. */
export function narrowsPlans({ search, facets }: { search: string; facets: string }): boolean {
  return search.trim() !== '' || writeFacets(readFacets(facets)) !== '';
}
