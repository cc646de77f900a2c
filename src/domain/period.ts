/** The part of a year a figure covers: all of it, months 1 to `lastMonth`, or everything since an earlier year. */
export type Period =
  | { readonly kind: 'fullYear' }
  | { readonly kind: 'firstMonths'; readonly lastMonth: number }
  | { readonly kind: 'cumulative' };

const FIRST_MONTHS = /^M1-(\d{1,2})$/;

/**
 * Reads a period as the records write it: `FY`, `M1-n` with n from 1 to 11, or `cumulative`.
 *
 * Returns undefined for anything else, `M1-12` included: twelve months are a full year.
 */
export function readPeriod(text: string): Period | undefined {
  if (text === 'FY') return { kind: 'fullYear' };
  if (text === 'cumulative') return { kind: 'cumulative' };
  const digits = FIRST_MONTHS.exec(text)?.[1];
  if (digits === undefined || digits.startsWith('0')) return undefined;
  const lastMonth = Number(digits);
  return lastMonth >= 1 && lastMonth <= 11 ? { kind: 'firstMonths', lastMonth } : undefined;
}

/** As `readPeriod`. Throws `RangeError` naming the text where that returns undefined. */
export function parsePeriod(text: string): Period {
  const period = readPeriod(text);
  if (period === undefined) {
    throw new RangeError(`"${text}" is not a period: FY, M1-1 to M1-11 or cumulative are expected`);
  }
  return period;
}

/** Writes a period as the records do; the inverse of `parsePeriod`. */
export function formatPeriodCode(period: Period): string {
  switch (period.kind) {
    case 'fullYear':
      return 'FY';
    case 'firstMonths':
      return `M1-${period.lastMonth}`;
    case 'cumulative':
      return 'cumulative';
  }
}

/** How many months of its year a period covers; 0 for a cumulative total, which belongs to no one year. */
export function monthsCovered(period: Period): number {
  switch (period.kind) {
    case 'fullYear':
      return 12;
    case 'firstMonths':
      return period.lastMonth;
    case 'cumulative':
      return 0;
  }
}
