import { type Entry, faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { TaskRecord } from '../schemas/plans.ts';

/** The series that a task names: of an indicator that sources report, and of which the province holds a figure. */
export function checkSeries(records: Records): Fault[] {
  const reported = new Set(
    records.indicators.rows
      .filter(({ raw }) => Array.isArray(raw.recorded_in) && raw.recorded_in.includes('observations'))
      .map(({ raw }) => raw.id),
  );
  const held = new Set(records.observations.rows.map(({ raw }) => `${raw.adcode} ${raw.indicator}`));
  return records.tasks.entries.flatMap((task) => checkTask(task, reported, held));
}

function checkTask(
  { record, place }: Entry<TaskRecord>,
  reported: ReadonlySet<unknown>,
  held: ReadonlySet<string>,
): Fault[] {
  const series = record.series ?? [];
  const faults: Fault[] = [];
  if (series.some((indicator, index) => index > 0 && indicator <= (series[index - 1] ?? ''))) {
    faults.push(
      faultAt(place, 'sorted', 'series is not sorted, or names one twice.', 'Sort it, and keep one of each.'),
    );
  }
  for (const indicator of series) {
    if (!reported.has(indicator)) {
      const problem = `series names "${indicator}", which no source reports.`;
      faults.push(faultAt(place, 'unknown-indicator', problem, 'Name an indicator that is recorded in observations.'));
    } else if (!held.has(`${record.adcode} ${indicator}`)) {
      const problem = `series names "${indicator}", of which ${record.adcode} holds no figure.`;
      faults.push(faultAt(place, 'series', problem, 'Take it out, or add an observation.'));
    }
  }
  return faults;
}
