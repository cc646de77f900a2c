import { type Entry, faultAt, groupBy } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { RecordedIn } from '../schemas/indicators.ts';

interface Use {
  readonly indicator: string;
  readonly where: RecordedIn;
  readonly at: Entry<unknown>['place'];
}

/** Both ways: each figure has an indicator that is recorded there, each indicator has figures where it says so. */
export function checkIndicators(records: Records): Fault[] {
  const uses = collectUses(records);
  const recordedIn = new Map(records.indicators.entries.map(({ record }) => [record.id, record.recorded_in]));
  const known = new Set(records.indicators.rows.map(({ raw }) => raw.id));
  const faults: Fault[] = [];
  for (const { indicator, where, at } of uses) {
    if (!known.has(indicator)) {
      const remedy = 'Correct the id, or add the indicator to data/indicators.json.';
      faults.push(faultAt(at, 'unknown-indicator', `There is no indicator "${indicator}".`, remedy));
    } else if (recordedIn.get(indicator)?.includes(where) === false) {
      const problem = `"${indicator}" is not recorded in ${where}.`;
      faults.push(faultAt(at, 'unknown-indicator', problem, `Correct the id, or add "${where}" to its recorded_in.`));
    }
  }
  const used = new Set(uses.map(({ indicator, where }) => `${indicator} ${where}`));
  for (const { record, place } of records.indicators.entries) {
    for (const where of record.recorded_in) {
      if (where === 'computed' || used.has(`${record.id} ${where}`)) continue;
      const problem = `It is said to be recorded in ${where}, where it has no figure.`;
      faults.push(faultAt(place, 'unused-indicator', problem, `Take "${where}" out of recorded_in, or add a figure.`));
    }
  }
  return [...faults, ...findSharedLinkNames(records)];
}

function collectUses(records: Records): Use[] {
  const uses: Use[] = [];
  for (const { raw, place } of records.observations.rows) {
    uses.push({ indicator: String(raw.indicator), where: 'observations', at: place });
  }
  for (const { raw, place } of records.national.rows) {
    uses.push({ indicator: String(raw.indicator), where: 'national', at: place });
  }
  for (const { record, place } of records.tasks.entries) {
    if (record.target) uses.push({ indicator: record.target.indicator, where: 'targets', at: place });
  }
  return uses;
}

/** A link names a layer by its indicator and currency: no two may share both. */
function findSharedLinkNames(records: Records): Fault[] {
  const mapped = records.indicators.entries.filter(({ record }) => record.map !== undefined);
  const groups = groupBy(mapped, ({ record }) => `${record.map?.indicator} ${record.currency ?? ''}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ record, place }) => {
      const problem = `Links name it "${record.map?.indicator}" in the same currency as "${first?.record.id}".`;
      return faultAt(place, 'unique', problem, 'Give one of the two another map.indicator.');
    }),
  );
}
