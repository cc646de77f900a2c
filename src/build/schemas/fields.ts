/** The kinds of fields that several records share. A message says what to write, after "Correct it:" or "Add it:". */
import { z } from 'zod';
import { type Adcode, isAdcode } from '../../domain/adcode.ts';
import { readPeriod } from '../../domain/period.ts';

export const textField = z.string('a text is expected').min(1, 'a text is expected, not an empty one');
export const idField = z.string().regex(/^[a-z0-9]+([-_]+[a-z0-9]+)*$/, 'small letters, digits, - and _ are expected');

/** The records are of the province level: the key could hold a city or a county, and no record may. */
export const adcodeField = z.custom<Adcode>(
  (value) => typeof value === 'string' && isAdcode(value) && value.endsWith('0000'),
  'an adcode is expected, six digits that end in 0000',
);

export const periodField = z
  .string()
  .refine((text) => readPeriod(text) !== undefined, 'FY, M1-1 to M1-11 or cumulative is expected');

const YEAR_MESSAGE = 'a year from 2000 to 2100 is expected';
export const yearField = z.int(YEAR_MESSAGE).gte(2000, YEAR_MESSAGE).lte(2100, YEAR_MESSAGE);

/** YYYY, YYYY-MM or YYYY-MM-DD, a day that the calendar has. */
export const dateField = z.string().refine(isDate, 'a date is expected, as YYYY-MM-DD, YYYY-MM or YYYY');
export const dayField = z
  .string()
  .refine((text) => text.length === 10 && isDate(text), 'a day is expected, as YYYY-MM-DD');

function isDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const day = `${text}${'-01-01'.slice(text.length - 4)}`;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** A cell of a table: its text becomes the value of `field`. */
export const yearCell = z
  .string()
  .regex(/^\d{4}$/, YEAR_MESSAGE)
  .transform(Number)
  .pipe(yearField);
export const numberCell = z
  .string()
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'a plain number such as -12.5 is expected')
  .transform(Number);
export const booleanCell = z.enum(['true', 'false'], 'true or false is expected').transform((text) => text === 'true');

/** A cell that may be empty, which means that there is nothing to say. */
export function optionalCell<S extends z.ZodType<unknown, string>>(field: S) {
  return z
    .string()
    .transform((text) => (text === '' ? undefined : text))
    .pipe(z.optional(field));
}

/** Two numbers, the lower first. */
export const rangeField = z
  .tuple([z.number(), z.number()])
  .refine(([low, high]) => low <= high, 'the lower of the two is expected first');
