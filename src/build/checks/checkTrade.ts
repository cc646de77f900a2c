import { type Entry, faultAt, groupBy } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { TradeRecord } from '../schemas/tables.ts';

const TRADE_FILE = 'data/trade_usd.csv';
/** Lies between two compilations that share no year: a figure would hide the seam, so none is kept. */
const MISSING_YEAR = 2015;
/** From this step on, in thousand US$, the copy read is rounded and no longer what the bureau published. */
const ROUNDED_STEP = 10_000;
const USD_THOUSAND_PER_BILLION = 1_000_000;

/** The US$ series: complete, honest about its rounding, of one source a year, and free of slips of a digit. */
export function checkTrade(records: Records): Fault[] {
  const { entries } = records.trade;
  return [
    ...findGaps(records),
    ...entries.flatMap(checkRounding),
    ...findSecondSources(entries),
    ...findUncomparableYears(records),
    ...checkSize(records),
    ...checkGrowth(records),
  ];
}

function findGaps(records: Records): Fault[] {
  const there = new Set(records.trade.rows.map(({ raw }) => `${raw.adcode} ${raw.year}`));
  const years = records.trade.entries.map(({ record }) => record.year);
  const faults: Fault[] = [];
  for (const { record, place } of records.trade.entries) {
    if (record.year !== MISSING_YEAR) continue;
    const remedy = 'Take it out; see data/README.md, "Known gaps".';
    faults.push(faultAt(place, 'no-2015', 'The series has no 2015 and is never bridged.', remedy));
  }
  if (years.length === 0) return faults;
  const inSeries = records.provinces.entries.filter(({ record }) => record.in_series);
  for (const { record } of inSeries) {
    for (let year = Math.min(...years); year <= Math.max(...years); year += 1) {
      const row = `${record.adcode} ${year}`;
      if (year === MISSING_YEAR || there.has(row)) continue;
      const problem = `${record.name_en} has no total of ${year}.`;
      const remedy = 'Add the row; a year is published for all provinces of the series or for none.';
      faults.push(faultAt({ file: TRADE_FILE, row }, 'complete', problem, remedy));
    }
  }
  return faults;
}

function checkRounding({ record, raw, place }: Entry<TradeRecord>): Fault[] {
  const faults: Fault[] = [];
  const expected = record.step_usd_thousand >= ROUNDED_STEP ? 'rounded' : 'exact';
  if (record.precision !== expected) {
    const problem = `A step of ${record.step_usd_thousand} thousand US$ is ${expected}, not ${record.precision}.`;
    faults.push(faultAt(place, 'precision', problem, `Write ${expected}, or correct the step.`));
  }
  const value = countThousandths(String(raw.trade_total_usd_thousand));
  const step = countThousandths(String(raw.step_usd_thousand));
  if (value === undefined || step === undefined || value % step !== 0n) {
    const problem = `${record.trade_total_usd_thousand} is no multiple of the step ${record.step_usd_thousand}.`;
    faults.push(faultAt(place, 'step', problem, 'Correct the value or the step.'));
  }
  return faults;
}

/** US dollars exactly, as binary fractions cannot hold them; undefined for a part of a dollar. */
function countThousandths(text: string): bigint | undefined {
  const [whole = '', decimals = ''] = text.split('.');
  return decimals.length > 3 ? undefined : BigInt(whole + decimals.padEnd(3, '0'));
}

function findSecondSources(entries: readonly Entry<TradeRecord>[]): Fault[] {
  return [...groupBy(entries, ({ record }) => String(record.year)).values()].flatMap((year) =>
    year.flatMap(({ record, place }) => {
      const first = year[0]?.record.source_id;
      if (record.source_id === first) return [];
      const problem = `The year ${record.year} is taken from "${first}" elsewhere.`;
      return [faultAt(place, 'one-source', problem, 'Take all provinces of a year from one source.')];
    }),
  );
}

/** The map indicators that compare a year with the one before. */
const GROWTH_INDICATORS = ['growth', 'gap', 'contribution'];

/**
 * Finds years that the map offers growth for and that have no year before from the same source: the atlas would open on
 * an empty map.
 */
function findUncomparableYears(records: Records): Fault[] {
  const sourceOf = new Map(records.trade.entries.map(({ record }) => [record.year, record.source_id]));
  return records.indicators.entries.flatMap(({ record, place }) => {
    const { map, recorded_in } = record;
    if (map === undefined || !recorded_in.includes('computed') || !GROWTH_INDICATORS.includes(map.indicator)) return [];
    return [...sourceOf].flatMap(([year, source]) => {
      const before = sourceOf.get(year - 1);
      if (year < map.years[0] || year > map.years[1] || before === source) return [];
      const problem = `${year} is offered, is taken from "${source}", and ${year - 1} from ${before ? `"${before}"` : 'nowhere'}.`;
      const remedy = 'Take both years from one source, or leave the year out of map.years.';
      return [faultAt(place, 'comparable', problem, remedy)];
    });
  });
}

function checkSize(records: Records): Fault[] {
  const range = rangeOf(records, 'total_usd');
  return records.trade.entries.flatMap(({ record, place }) => {
    const billions = record.trade_total_usd_thousand / USD_THOUSAND_PER_BILLION;
    if (billions >= range[0] && billions <= range[1]) return [];
    const problem = `${billions} bn US$ lies outside ${range[0]} to ${range[1]}.`;
    return [faultAt(place, 'range', problem, RANGE_REMEDY)];
  });
}

function checkGrowth(records: Records): Fault[] {
  const range = rangeOf(records, 'growth_usd');
  const totals = new Map(
    records.trade.entries.map(({ record }) => [`${record.adcode} ${record.year}`, record.trade_total_usd_thousand]),
  );
  return records.trade.entries.flatMap(({ record, place }) => {
    const before = totals.get(`${record.adcode} ${record.year - 1}`);
    if (before === undefined) return [];
    const growth = 100 * (record.trade_total_usd_thousand / before - 1);
    if (growth >= range[0] && growth <= range[1]) return [];
    const problem = `That is ${growth.toFixed(1)} % on the year before, outside ${range[0]} to ${range[1]}.`;
    return [faultAt(place, 'range', problem, RANGE_REMEDY)];
  });
}

export const RANGE_REMEDY = 'Look for a slip of a digit or a unit; if it is right, add it to data/exceptions.json.';

function rangeOf(records: Records, indicator: string): readonly [number, number] {
  const found = records.indicators.entries.find(({ record }) => record.id === indicator)?.record.range;
  return found ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
}
