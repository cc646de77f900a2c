import { PRIORITY_IDS } from '../../domain/vocabulary.ts';
import { type Entry, faultAt, type Row } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { ProvinceRecord } from '../schemas/tables.ts';

const PROVINCES_FILE = 'data/provinces.csv';
/** The province-level units of GB/T 2260; 31 of them are in the series. */
const UNIT_COUNT = 34;
const SERIES_COUNT = 31;

/** The units and the five priorities: all there, each with records, and no record of any other. */
export function checkProvinces(records: Records): Fault[] {
  return [
    ...checkCounts(records),
    ...records.provinces.entries.flatMap((province) => checkProvince(province, records)),
    ...findStrayRecords(records),
    ...checkPriorities(records),
  ];
}

function checkCounts(records: Records): Fault[] {
  const units = records.provinces.rows.length;
  const inSeries = records.provinces.rows.filter(({ raw }) => raw.in_series === 'true').length;
  if (units === UNIT_COUNT && inSeries === SERIES_COUNT) return [];
  const problem = `It holds ${units} units, ${inSeries} of them in the series.`;
  const remedy = `Complete it: ${UNIT_COUNT} and ${SERIES_COUNT} are expected.`;
  return [faultAt({ file: PROVINCES_FILE, row: 'file' }, 'complete', problem, remedy)];
}

function checkProvince({ record, place }: Entry<ProvinceRecord>, records: Records): Fault[] {
  const faults: Fault[] = [];
  if (record.in_series !== (record.region !== undefined)) {
    const problem = record.in_series
      ? 'It is in the series and has no region.'
      : 'It is not in the series and has a region.';
    faults.push(faultAt(place, 'region', problem, 'Correct the region or in_series.'));
  }
  if (!record.in_series) return faults;
  const kinds: readonly (readonly [string, readonly Row[]])[] = [
    [
      'observation in data/observations.csv',
      records.observations.rows.filter(({ raw }) => raw.adcode === record.adcode),
    ],
    ['task in data/plans', records.tasks.rows.filter(({ raw }) => String(raw.id).startsWith(`${record.adcode}-`))],
  ];
  for (const [kind, rows] of kinds) {
    if (rows.length > 0) continue;
    const problem = `${record.name_en} is in the series and has no ${kind}.`;
    faults.push(faultAt(place, 'complete', problem, 'Add one, or put back what was lost.'));
  }
  return faults;
}

/** Figures and plans belong to a province of the series. */
function findStrayRecords(records: Records): Fault[] {
  const inSeries = new Set(
    records.provinces.rows.filter(({ raw }) => raw.in_series === 'true').map(({ raw }) => raw.adcode),
  );
  const remedy = 'Correct the adcode; only provinces with in_series true have figures and plans.';
  const strays = [records.trade.rows, records.observations.rows, records.claims.rows].flatMap((rows) =>
    rows.filter(({ raw }) => !inSeries.has(raw.adcode)),
  );
  const strayPlans = [records.documents.entries, records.tasks.entries].flatMap(
    (entries: readonly Entry<{ readonly adcode: string }>[]) =>
      entries.filter(({ record }) => !inSeries.has(record.adcode)),
  );
  return [...strays, ...strayPlans].map(({ place }) =>
    faultAt(place, 'unknown-province', 'No province of the series has this adcode.', remedy),
  );
}

function checkPriorities(records: Records): Fault[] {
  const ids = records.priorities.rows.map(({ raw }) => raw.id);
  if (ids.join(' ') === PRIORITY_IDS.join(' ')) return [];
  const place = { file: 'data/priorities.json', row: 'list' };
  const remedy = `List exactly ${PRIORITY_IDS.join(', ')}, in this order.`;
  return [faultAt(place, 'complete', `It lists ${ids.join(', ') || 'nothing'}.`, remedy)];
}
