import type { Records } from '../records.ts';
import type { IndicatorRecord } from '../schemas/indicators.ts';

/** What other records point to by id, for the columns that spell it out. */
export interface NameIndex {
  readonly provinceName: (adcode: string) => string;
  readonly indicator: (id: string) => IndicatorRecord;
}

/** Indexes checked records. What it gives throws `RangeError` for an id that no record has. */
export function indexNames(records: Records): NameIndex {
  const provinces = new Map<string, string>(
    records.provinces.entries.map(({ record }) => [record.adcode, record.name_en]),
  );
  const indicators = new Map(records.indicators.entries.map(({ record }) => [record.id, record]));
  return {
    provinceName: (adcode) => find(provinces, adcode),
    indicator: (id) => find(indicators, id),
  };
}

function find<T>(byId: ReadonlyMap<string, T>, id: string): T {
  const found = byId.get(id);
  if (found === undefined) throw new RangeError(`No record of ${id}: the checks should have found that.`);
  return found;
}
