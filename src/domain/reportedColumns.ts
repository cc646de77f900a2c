import type { ColumnFile } from './columnFile.ts';
import { type Period, parsePeriod } from './period.ts';
import type { ReportedValue } from './shownObservation.ts';
import { COUNTRY_SETS, type CountrySet, PRECISIONS, type Precision } from './vocabulary.ts';

/** The one observation shown for a province, indicator and year. */
export interface ShownObservation {
  readonly period: Period;
  readonly value: number;
  readonly precision: Precision;
  readonly countrySet: CountrySet | undefined;
  readonly sourceId: string;
  /** Lowest and highest value reported, where reports conflict. */
  readonly conflict: readonly [ReportedValue, ReportedValue] | undefined;
}

/** What is reported of one indicator and not computed: the observation shown of each province and year. */
export interface ReportedColumns {
  readonly recordId: string;
  /** Undefined where none is held of the year at all. */
  readonly reportsIn: (year: number) => ReportedYear | undefined;
}

/** The reports of a year, by the index of the province in the core file. */
export interface ReportedYear {
  readonly observationAt: (index: number) => ShownObservation | undefined;
  /** NaN where none is held. The rest is asked only where one is. */
  readonly values: Float64Array;
  readonly isFullYearAt: (index: number) => boolean;
  readonly precisionAt: (index: number) => Precision | undefined;
  readonly hasConflictAt: (index: number) => boolean;
}

/** Reads the columns of a reported indicator. Throws `RangeError` naming a word that is none of the atlas's. */
export function readReportedColumns({ indicator, words, column }: ColumnFile): ReportedColumns {
  const periods = (words.period ?? []).map(parsePeriod);
  const precisions = (words.precision ?? []).map((word) => oneOf(PRECISIONS, word));
  const countrySets = (words.countrySet ?? []).map((word) => oneOf(COUNTRY_SETS, word));
  const sources = words.source ?? [];

  function conflictsIn(year: number): (index: number) => ShownObservation['conflict'] {
    const lows = column('conflictLow', year);
    const highs = column('conflictHigh', year);
    if (lows === undefined) return () => undefined;
    const lowPrecisions = column('conflictLowPrecision', year);
    const highPrecisions = column('conflictHighPrecision', year);
    return (index) => {
      const low = readValue(lows[index], precisions[lowPrecisions?.[index] ?? -1]);
      const high = readValue(highs?.[index], precisions[highPrecisions?.[index] ?? -1]);
      return low && high && [low, high];
    };
  }

  return {
    recordId: indicator,
    reportsIn(year) {
      const values = column('value', year);
      if (values === undefined) return undefined;
      const [periodOf, precisionOf, countrySetOf, sourceOf] = ['period', 'precision', 'countrySet', 'source'].map(
        (name) => column(name, year),
      );
      const conflictAt = conflictsIn(year);
      const precisionAt = (index: number) => precisions[precisionOf?.[index] ?? -1];
      const periodAt = (index: number) => periods[periodOf?.[index] ?? -1];
      return {
        values,
        precisionAt,
        isFullYearAt: (index) => periodAt(index)?.kind === 'fullYear',
        hasConflictAt: (index) => conflictAt(index) !== undefined,
        observationAt(index) {
          const reported = readValue(values[index], precisionAt(index));
          const period = periodAt(index);
          const sourceId = sources[sourceOf?.[index] ?? -1];
          if (reported === undefined || period === undefined || sourceId === undefined) return undefined;
          const countrySet = countrySets[countrySetOf?.[index] ?? -1];
          return { ...reported, period, countrySet, sourceId, conflict: conflictAt(index) };
        },
      };
    },
  };
}

function readValue(value: number | undefined, precision: Precision | undefined): ReportedValue | undefined {
  return value === undefined || Number.isNaN(value) || precision === undefined ? undefined : { value, precision };
}

function oneOf<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((each) => each === word);
  if (found === undefined) throw new RangeError(`"${word}" is none of ${words.join(', ')}`);
  return found;
}
