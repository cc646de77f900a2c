/**
 * Column files: the numbers of one indicator, year by year, one number a province. Published as
 * `columns/<indicator record>.bin`, in the shape that data/README.md describes.
 *
 * In memory a column is a `Float64Array` in the order of the provinces of the core file, NaN where nothing is held: what
 * runs over all provinces runs over numbers that lie side by side. Nothing outside the domain meets that NaN.
 */
import type { ColumnEntry, ColumnHeader, StoredColumn } from './columnHeader.ts';
import { DataFileError } from './dataFileError.ts';
import { SCHEMA_NUMBER } from './edition.ts';

/** "Belt and Road Atlas columns", in the first four bytes: tells a column file from a page that stands in its place. */
export const COLUMN_MAGIC = 'BRAc';
/** The magic and the length of the header, a 32-bit number. */
export const COLUMN_PREFIX_BYTES = 8;
/** Each array begins at a multiple of this, counted from the beginning of the file. */
export const COLUMN_ALIGNMENT = 8;

/** The arrays that a column may be stored in, narrowest first, each with what it holds where there is no value. */
export const STORED_TYPES = {
  uint8: { array: Uint8Array, none: 0xff },
  int8: { array: Int8Array, none: -0x80 },
  uint16: { array: Uint16Array, none: 0xffff },
  int16: { array: Int16Array, none: -0x8000 },
  uint32: { array: Uint32Array, none: 0xffff_ffff },
  int32: { array: Int32Array, none: -0x8000_0000 },
  float64: { array: Float64Array, none: Number.NaN },
} as const;
export type StoredType = keyof typeof STORED_TYPES;

/** The columns of one indicator. */
export interface ColumnFile {
  readonly indicator: string;
  readonly version: string;
  readonly provinces: number;
  readonly years: readonly number[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** A number for each province, NaN where none is held; undefined where the year has no such column. */
  readonly column: (name: string, year: number) => Float64Array | undefined;
}

/**
 * Opens a column file whose `header` has its shape. Its arrays are decoded when they are asked for, each once.
 *
 * Throws `DataFileError` naming `file` where it has fewer bytes than the header speaks of.
 */
export function openColumns(file: string, bytes: ArrayBuffer, header: ColumnHeader): ColumnFile {
  const start = COLUMN_PREFIX_BYTES + headerLength(bytes);
  const needed = header.columns.reduce((end, entry) => Math.max(end, endOf(entry, header.provinces)), 0);
  if (bytes.byteLength < start + needed) {
    throw new DataFileError(file, { kind: 'cutShort', given: bytes.byteLength, expected: start + needed });
  }

  const entries = new Map(header.columns.map((entry) => [`${entry.name} ${entry.year}`, entry]));
  const decoded = new Map<ColumnEntry, Float64Array>();
  return {
    ...header,
    column(name, of) {
      const entry = entries.get(`${name} ${of}`);
      if (entry === undefined) return undefined;
      const known = decoded.get(entry);
      if (known) return known;
      const column = 'type' in entry ? decode(entry, bytes, start, header.provinces) : fill(entry, header.provinces);
      decoded.set(entry, column);
      return column;
    },
  };
}

/**
 * Reads the header of a column file, of whatever shape within its schema number.
 *
 * Throws `DataFileError` naming `file` and the problem: no column file at all, cut short within the header, or another
 * schema.
 */
export function readColumnHeader(file: string, bytes: ArrayBuffer): unknown {
  const text = new TextDecoder();
  const magic = text.decode(new Uint8Array(bytes, 0, Math.min(COLUMN_MAGIC.length, bytes.byteLength)));
  if (magic !== COLUMN_MAGIC) throw new DataFileError(file, { kind: 'notColumns' });
  const expected =
    bytes.byteLength < COLUMN_PREFIX_BYTES ? COLUMN_PREFIX_BYTES : COLUMN_PREFIX_BYTES + headerLength(bytes);
  if (bytes.byteLength < expected) {
    throw new DataFileError(file, { kind: 'cutShort', given: bytes.byteLength, expected });
  }
  const content = parseJson(text.decode(new Uint8Array(bytes, COLUMN_PREFIX_BYTES, headerLength(bytes))));
  const given = typeof content === 'object' && content !== null && 'schema' in content ? content.schema : undefined;
  if (given !== SCHEMA_NUMBER) {
    throw new DataFileError(file, { kind: 'otherSchema', given: String(given), expected: SCHEMA_NUMBER });
  }
  return content;
}

function headerLength(bytes: ArrayBuffer): number {
  return new DataView(bytes).getUint32(4, true);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Where a column ends, in bytes from the end of the header. */
function endOf(entry: ColumnEntry, provinces: number): number {
  return 'type' in entry ? entry.at + provinces * STORED_TYPES[entry.type].array.BYTES_PER_ELEMENT : 0;
}

/** Numbers are stored with their lowest byte first, as every machine that runs a browser today keeps them too. */
function decode({ type, divisor = 1, at }: StoredColumn, bytes: ArrayBuffer, start: number, provinces: number) {
  const { array, none } = STORED_TYPES[type];
  const stored = new array(bytes, start + at, provinces);
  const column = new Float64Array(provinces);
  for (let index = 0; index < provinces; index++) {
    const number = stored[index] ?? Number.NaN;
    column[index] = number === none ? Number.NaN : number / divisor;
  }
  return column;
}

function fill({ value }: { value: number }, provinces: number): Float64Array {
  return new Float64Array(provinces).fill(value);
}
