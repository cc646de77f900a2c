import type { Adcode } from '../adcode.ts';
import type { PlanTask } from '../publishedPlans.ts';
import { PRIORITY_IDS, type PriorityId } from '../vocabulary.ts';

/** What can stand side by side and still be read. */
export const COLUMNS_AT_MOST = 4;

/** A task in its column, and in which other columns one of its recorded Chinese terms stands too. */
export interface ComparedTask {
  readonly task: PlanTask;
  readonly alsoIn: readonly Adcode[];
  /** It has recorded terms, and none of them stands in another column. */
  readonly isOnlyHere: boolean;
}

export interface ComparedRow {
  readonly priority: PriorityId;
  /** The tasks of each province, in the order in which they were asked for. */
  readonly cells: readonly (readonly ComparedTask[])[];
}

/**
 * Lays the tasks of some provinces in one plan year side by side, a row for each priority.
 *
 * Likeness rests on the recorded Chinese terms alone, and the records are a selection: "only here" says that none of the
 * other tasks held has such a term, not that no other province planned it.
 */
export function comparePlans(tasks: readonly PlanTask[], adcodes: readonly Adcode[], planYear: number): ComparedRow[] {
  const ofYear = tasks.filter((task) => task.planYear === planYear);
  const columns = adcodes.map((adcode) => ofYear.filter((task) => task.adcode === adcode));
  const terms = columns.map((column) => new Set(column.flatMap(({ termsZh }) => termsZh)));
  return PRIORITY_IDS.map((priority) => ({
    priority,
    cells: columns.map((column, place) =>
      column
        .filter((task) => task.priority === priority)
        .map((task) => {
          const alsoIn = adcodes.filter(
            (_, other) => other !== place && task.termsZh.some((term) => terms[other]?.has(term)),
          );
          return { task, alsoIn, isOnlyHere: task.termsZh.length > 0 && alsoIn.length === 0 };
        }),
    ),
  }));
}
