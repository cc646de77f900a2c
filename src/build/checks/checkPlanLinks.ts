import { type Entry, faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { PlanLinkRecord } from '../schemas/tables.ts';

/** The links between plans of one province: from a task to one of a later year. */
export function checkPlanLinks(records: Records): Fault[] {
  const tasks = new Map(records.tasks.entries.map(({ record }) => [record.id, record]));
  const ids = new Set(records.tasks.rows.map(({ raw }) => raw.id));
  return records.planLinks.entries.flatMap((link) => {
    const { record, place } = link;
    const [earlier, later] = [tasks.get(record.earlier_task_id), tasks.get(record.later_task_id)];
    const faults = findUnknown(link, ids);
    if (earlier === undefined || later === undefined) return faults;
    if (earlier.adcode !== later.adcode) {
      const problem = `The tasks are of ${earlier.adcode} and ${later.adcode}.`;
      faults.push(faultAt(place, 'plan-links', problem, 'Link tasks of one province only.'));
    }
    if (earlier.planYear >= later.planYear) {
      const problem = `The plan of ${earlier.planYear} is not before that of ${later.planYear}.`;
      faults.push(faultAt(place, 'plan-links', problem, 'Put the earlier task first, and link no two of one year.'));
    }
    return faults;
  });
}

function findUnknown({ record, place }: Entry<PlanLinkRecord>, ids: ReadonlySet<unknown>): Fault[] {
  return [record.earlier_task_id, record.later_task_id].flatMap((id) => {
    if (ids.has(id)) return [];
    return [faultAt(place, 'unknown-task', `There is no task "${id}".`, 'Correct the id, or add the task.')];
  });
}
