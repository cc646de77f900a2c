import { faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';

/** The change log: the latest day stands first, as readers see it. */
export function checkChanges({ changes }: Records): Fault[] {
  return changes.entries.flatMap(({ record, place }, index) => {
    const before = changes.entries[index - 1]?.record;
    if (before === undefined || before.date >= record.date) return [];
    const problem = `It is of ${record.date} and stands below "${before.id}" of ${before.date}.`;
    return [faultAt(place, 'sorted', problem, 'Sort the changes by date, the latest first.')];
  });
}
