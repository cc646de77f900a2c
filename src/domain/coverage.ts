/** What is held of a province and what is missing, as the coverage tells it. */
import type { MethodFile } from './publishedMethod.ts';

export type PlanCoverage = MethodFile['coverage'][number]['plans'][number];
type FigureYears = MethodFile['figureYears'][number];

/** What is known to be missing of a province's plan: a document, an official source, tasks that a document itself counts. */
export type PlanGap =
  | { readonly kind: 'document' }
  | { readonly kind: 'official' }
  | { readonly kind: 'tasks'; readonly missing: number };

/** Names the gaps of a plan; undefined stands for a year without a document. */
export function findPlanGaps(plan: PlanCoverage | undefined): PlanGap[] {
  if (plan === undefined) return [{ kind: 'document' }];
  const missing = (plan.stated ?? 0) - plan.tasks;
  return [
    ...(plan.official === 0 ? [{ kind: 'official' } as const] : []),
    ...(missing > 0 ? [{ kind: 'tasks', missing } as const] : []),
  ];
}

/** How many provinces an indicator has in a year: with a full-year figure, or with parts of the year only. */
export interface FigureCount {
  readonly full: number;
  readonly part: number;
}

/** Counts provinces year by year, in the order of `years`. */
export function countFigures({ years, provinces }: FigureYears): FigureCount[] {
  return years.map((_, place) => {
    const full = provinces.filter((each) => (each.full[place] ?? 0) > 0);
    const part = provinces.filter((each) => (each.full[place] ?? 0) === 0 && (each.part[place] ?? 0) > 0);
    return { full: full.length, part: part.length };
  });
}

/** The years between the first and the last of a series that it lacks. */
export function findMissingYears(years: readonly number[]): number[] {
  const held = new Set(years);
  const missing: number[] = [];
  for (let year = Math.min(...years); year < Math.max(...years); year += 1) if (!held.has(year)) missing.push(year);
  return missing;
}

/** Puts what is known of a record in the place of its `<field>`; what is not known stays to be filled in. */
export function fillTemplate(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(/<(\w+)>/g, (blank, field: string) => known[field] ?? blank);
}
