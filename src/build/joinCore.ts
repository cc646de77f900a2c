import { writeBits } from '../domain/bitSet.ts';
import { SCHEMA_NUMBER } from '../domain/edition.ts';
import { toMapPlane } from '../domain/projection.ts';
import type { CoreFile } from '../domain/published.ts';
import { boundaryFileNames } from './boundaries/boundaryFiles.ts';
import { countOtherLists } from './joinColumns.ts';
import type { Records } from './records.ts';
import type { IndicatorRecord } from './schemas/indicators.ts';
import type { ProvinceRecord } from './schemas/tables.ts';

/** A published file before it knows its version. */
export type Unversioned<T> = Omit<T, 'version'>;

/** Joins what the first screen needs. The records have passed all checks. */
export function joinCore(records: Records): Unversioned<CoreFile> {
  return {
    schema: SCHEMA_NUMBER,
    dataAsOf: latestDay(records),
    provinces: records.provinces.entries.map(({ record }) => publishProvince(record)),
    indicators: records.indicators.entries.map(({ record }) => publishIndicator(records, record)),
    priorities: records.priorities.entries.map(({ record }) => ({
      id: record.id,
      nameEn: record.name_en,
      nameZh: record.name_zh,
    })),
    planYears: planYearsOf(records),
    planHoldings: joinPlanHoldings(records),
    planGaps: joinPlanGaps(records),
    boundaries: boundaryFileNames(records.provinces.entries.length),
  };
}

function latestDay(records: Records): string {
  const days = records.sources.entries.map(({ record }) => record.published ?? '').filter((date) => date.length === 10);
  return days.toSorted().at(-1) ?? '';
}

/** About 10 m on the ground: finer than any label stands. */
const LABEL_DECIMALS = 4;

function publishProvince(record: ProvinceRecord): CoreFile['provinces'][number] {
  const [x, y] = toMapPlane([record.label_lon, record.label_lat]);
  return {
    adcode: record.adcode,
    isoCode: record.iso_code,
    nameEn: record.name_en,
    nameEnAlt: record.name_en_alt,
    nameZh: record.name_zh,
    nameZhFull: record.name_zh_full,
    pinyin: record.pinyin,
    kind: record.kind,
    region: record.region,
    inSeries: record.in_series,
    searchNames: record.search_names,
    seatName: record.seat_name,
    seatNameZh: record.seat_name_zh,
    labelPoint: [Number(x.toFixed(LABEL_DECIMALS)), Number(y.toFixed(LABEL_DECIMALS))],
    labelRadiusKm: record.label_radius_km,
  };
}

function publishIndicator(records: Records, record: IndicatorRecord): CoreFile['indicators'][number] {
  const { map } = record;
  return {
    id: record.id,
    nameEn: record.name_en,
    nameZh: record.name_zh,
    definitionEn: record.definition_en,
    definitionZh: record.definition_zh,
    unit: record.unit,
    decimals: record.decimals,
    currency: record.currency,
    kind: record.kind,
    signed: record.range === undefined ? map?.scale === 'diverging' : record.range[0] < 0,
    map: map && {
      indicator: map.indicator,
      years: map.years,
      scale: map.scale,
      breaks: map.breaks,
      reported: record.recorded_in.includes('observations') ? true : undefined,
      countrySets: map.country_sets,
      otherLists: map.country_sets && countOtherLists(records, record),
    },
  };
}

function planYearsOf(records: Records): number[] {
  return [...new Set(records.tasks.entries.map(({ record }) => record.planYear))].toSorted((a, b) => a - b);
}

function joinPlanHoldings(records: Records): CoreFile['planHoldings'] {
  const own = records.tasks.entries
    .map(({ record }) => record)
    .filter((task) => task.relation === 'plan' && task.level === 'province');
  return planYearsOf(records).flatMap((planYear) =>
    records.priorities.entries.map(({ record: priority }) => {
      const held = own.filter((task) => task.planYear === planYear && task.priority === priority.id);
      const holders = new Set(held.map((task) => task.adcode));
      const provinces = writeBits(records.provinces.entries.map(({ record }) => holders.has(record.adcode)));
      return { planYear, priority: priority.id, provinces };
    }),
  );
}

function joinPlanGaps(records: Records): CoreFile['planGaps'] {
  const gaps = planYearsOf(records).flatMap((planYear) => {
    const documents = records.documents.entries.filter(({ record }) => record.planYear === planYear);
    const documented = new Set(documents.map(({ record }) => record.adcode));
    const lacking = records.provinces.entries.map(({ record }) => record.in_series && !documented.has(record.adcode));
    return lacking.includes(true) ? [{ planYear, provinces: writeBits(lacking) }] : [];
  });
  return gaps.length === 0 ? undefined : gaps;
}
