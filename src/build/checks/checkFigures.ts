import { monthsCovered, parsePeriod } from '../../domain/period.ts';
import type { CountrySet } from '../../domain/vocabulary.ts';
import { type Entry, faultAt, groupBy } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { IndicatorRecord } from '../schemas/indicators.ts';
import type { NationalRecord, ObservationRecord } from '../schemas/tables.ts';
import { RANGE_REMEDY } from './checkTrade.ts';

type Figure = Entry<ObservationRecord | NationalRecord>;

/** What holds of every reported figure, of a province or of the nation. */
export function checkFigures(records: Records): Fault[] {
  const indicators = new Map(records.indicators.entries.map(({ record }) => [record.id, record]));
  return [records.observations.entries, records.national.entries].flatMap((figures: readonly Figure[]) => [
    ...figures.flatMap((figure) => {
      const indicator = indicators.get(figure.record.indicator);
      return indicator ? checkFigure(figure, indicator) : [];
    }),
    ...findShrunkenYears(figures, indicators),
  ]);
}

function checkFigure(figure: Figure, indicator: IndicatorRecord): Fault[] {
  return [
    ...checkValue(figure, indicator),
    ...checkCountrySet(figure, indicator),
    ...checkPrecision(figure, indicator),
    ...checkCumulative(figure),
  ];
}

function checkValue({ record, place }: Figure, indicator: IndicatorRecord): Fault[] {
  const faults: Fault[] = [];
  const [low, high] = indicator.range ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (record.value < low || record.value > high) {
    const problem = `${record.value} lies outside ${low} to ${high} ${indicator.unit}.`;
    faults.push(faultAt(place, 'range', problem, RANGE_REMEDY));
  }
  if (indicator.decimals === 0 && !Number.isInteger(record.value)) {
    const problem = `${record.value} ${indicator.unit} is no whole number.`;
    faults.push(faultAt(place, 'whole-number', problem, 'Correct the value or the indicator.'));
  }
  return faults;
}

/** Customs took to the wider list in October 2023, with the figures of January to September. */
const PARTNER_FROM = { year: 2023, months: 9 };

function checkCountrySet({ record, place }: Figure, indicator: IndicatorRecord): Fault[] {
  if (indicator.by_country_set !== true) {
    if (record.country_set === undefined) return [];
    const problem = `"${record.indicator}" counts no list of countries.`;
    return [faultAt(place, 'country-set', problem, 'Leave country_set empty, or correct the indicator.')];
  }
  if (record.country_set === undefined) {
    const remedy = 'Write route or partner: the source or its date tells which list it counts.';
    return [faultAt(place, 'country-set', 'The figure does not say which list of countries it counts.', remedy)];
  }
  const expected = countrySetOf(record);
  if (record.country_set === expected) return [];
  const problem = `${record.year} ${record.period} was reported for the ${expected} list, this says ${record.country_set}.`;
  const remedy = `Write ${expected}; if customs recalculated it, add it to data/exceptions.json.`;
  return [faultAt(place, 'country-set-period', problem, remedy)];
}

function countrySetOf({ year, period }: Figure['record']): CountrySet {
  if (year !== PARTNER_FROM.year) return year > PARTNER_FROM.year ? 'partner' : 'route';
  return monthsCovered(parsePeriod(period)) >= PARTNER_FROM.months ? 'partner' : 'route';
}

const YUAN_UNIT = '100 million yuan';

/**
 * A level printed in trillion yuan, or in whole billions, is rounded. The digits show it: stored in 100 million yuan
 * such a value ends in 0 and, unlike `5890.0`, has no decimal. Below 1,000 too many exact ones look so.
 */
function checkPrecision({ record, raw, place }: Figure, indicator: IndicatorRecord): Fault[] {
  if (indicator.unit !== YUAN_UNIT || record.precision !== 'exact') return [];
  const text = String(raw.value);
  if (record.value < 1_000 || text.includes('.') || !text.endsWith('0')) return [];
  const remedy = 'Write rounded; if the source prints every digit, write the decimal too, such as 5890.0.';
  return [faultAt(place, 'precision', `${text} looks rounded and is marked exact.`, remedy)];
}

function checkCumulative({ record, place }: Figure): Fault[] {
  const isCumulative = record.period === 'cumulative';
  const scope = 'scope' in record ? record.scope : undefined;
  if (scope === 'cumulative' && !isCumulative) {
    const problem = 'Its scope is cumulative, its period is not.';
    return [faultAt(place, 'cumulative', problem, 'Write period cumulative, or the scope of the one year.')];
  }
  // A city's or two provinces' total since an earlier year says so in the period alone.
  if (scope === 'province' && isCumulative) {
    const problem = 'Its period is cumulative, its scope is province: the map would take it for a year.';
    return [faultAt(place, 'cumulative', problem, 'Write scope cumulative, or the period of the one year.')];
  }
  return [];
}

/** A level since January only rises: a longer part of a year is never below a shorter one, nor the full year. */
function findShrunkenYears(figures: readonly Figure[], indicators: ReadonlyMap<string, IndicatorRecord>): Fault[] {
  const levels = figures.filter(({ record }) => {
    return indicators.get(record.indicator)?.kind === 'level' && record.period !== 'cumulative';
  });
  const groups = groupBy(levels, ({ record }) => {
    const scope = 'scope' in record ? `${record.adcode} ${record.scope}` : '';
    return [scope, record.year, record.indicator, record.country_set].join(' ');
  });
  return [...groups.values()].flatMap((group) =>
    group.flatMap((figure) => {
      const months = monthsCovered(parsePeriod(figure.record.period));
      const higher = group.find(
        ({ record }) => monthsCovered(parsePeriod(record.period)) < months && record.value > figure.record.value,
      );
      if (!higher) return [];
      const { period, value, source_id } = higher.record;
      const problem = `${figure.record.value} is below the ${value} of ${period} ("${source_id}").`;
      const remedy = 'Compare both with their sources; if they differ there, add it to data/exceptions.json.';
      return [faultAt(figure.place, 'part-of-year', problem, remedy)];
    }),
  );
}
