/** The shape of the header of a column file (columnFile.ts). */
import * as z from 'zod/mini';
import { type ColumnFile, openColumns, readColumnHeader } from './columnFile.ts';
import { DataFileError } from './dataFileError.ts';
import { SCHEMA_NUMBER } from './edition.ts';

const year = z.int().check(z.gte(2000), z.lte(2100));

const storedColumn = z.object({
  name: z.string(),
  year,
  type: z.enum(['uint8', 'int8', 'uint16', 'int16', 'uint32', 'int32', 'float64']),
  /** The number stored is divided by this: 345 by 10 is 34.5, to the last bit. */
  divisor: z.optional(z.number().check(z.positive())),
  /** Bytes from the end of the header. */
  at: z.int().check(z.nonnegative()),
});

/** The same number for every province: where nothing is held at all, another column of the year says so. */
const constantColumn = z.object({ name: z.string(), year, value: z.number() });

export const columnHeader = z.object({
  schema: z.literal(SCHEMA_NUMBER),
  version: z.string(),
  indicator: z.string(),
  /** How many numbers a stored column has: one a province, in the order of the core file. */
  provinces: z.int().check(z.nonnegative()),
  years: z.array(year),
  /** The words that the numbers of some columns count from 0: sources, periods and the like. */
  words: z.record(z.string(), z.array(z.string())),
  columns: z.array(z.union([storedColumn, constantColumn])),
});

export type ColumnHeader = z.infer<typeof columnHeader>;
export type ColumnEntry = ColumnHeader['columns'][number];
export type StoredColumn = z.infer<typeof storedColumn>;

/** Reads a column file. Throws `DataFileError` naming `file` as its parts do, and where the header has another shape. */
export function parseColumnFile(file: string, bytes: ArrayBuffer): ColumnFile {
  const parsed = columnHeader.safeParse(readColumnHeader(file, bytes));
  if (parsed.success) return openColumns(file, bytes, parsed.data);
  throw new DataFileError(file, { kind: 'invalid', where: parsed.error.issues[0]?.path.join('.') ?? '' });
}
