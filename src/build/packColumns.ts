import {
  COLUMN_ALIGNMENT,
  COLUMN_MAGIC,
  COLUMN_PREFIX_BYTES,
  STORED_TYPES,
  type StoredType,
} from '../domain/columnFile.ts';
import { type ColumnEntry, type ColumnHeader, columnHeader } from '../domain/columnHeader.ts';
import { SCHEMA_NUMBER } from '../domain/edition.ts';

/** A column before it is packed: a number for each province, NaN where none is held. */
export interface Column {
  readonly name: string;
  readonly year: number;
  readonly values: ArrayLike<number>;
  /** It says something of the figures of another column, and nothing where that holds none. */
  readonly isRemark?: boolean;
}

export interface ColumnSet {
  readonly indicator: string;
  readonly provinces: number;
  readonly years: readonly number[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly columns: readonly Column[];
}

/** Whole numbers are narrower than others: a column of up to so many decimals is stored as whole numbers. */
const MOST_DECIMALS = 3;

/**
 * Packs columns to the bytes of a column file (src/domain/columnFile.ts), each in the narrowest array that holds it
 * exactly. A column of one number throughout is told in the header, and one of nothing but NaN is left out; of a remark
 * the numbers that are there decide.
 */
export function packColumns(set: ColumnSet, version: string): Uint8Array<ArrayBuffer> {
  const entries: ColumnEntry[] = [];
  const arrays: { at: number; bytes: Uint8Array }[] = [];
  let at = 0;
  for (const { name, year, values, isRemark = false } of set.columns) {
    const numbers = Array.from(values);
    const first = numbers.find((number) => !Number.isNaN(number));
    if (first === undefined) continue;
    if (numbers.every((number) => number === first || (isRemark && Number.isNaN(number)))) {
      entries.push({ name, year, value: first });
      continue;
    }
    const { type, divisor } = chooseType(numbers);
    const { array, none } = STORED_TYPES[type];
    const store = type === 'float64' ? (number: number) => number : (number: number) => Math.round(number * divisor);
    const stored = new array(numbers.map((number) => (Number.isNaN(number) ? none : store(number))));
    entries.push({ name, year, type, at, ...(divisor !== 1 && { divisor }) });
    arrays.push({ at, bytes: new Uint8Array(stored.buffer) });
    at = align(at + stored.byteLength);
  }
  const { indicator, provinces, years, words } = set;
  const header = columnHeader.parse({
    schema: SCHEMA_NUMBER,
    version,
    indicator,
    provinces,
    years,
    words,
    columns: entries,
  } satisfies ReadonlyHeader);
  return join(header, arrays, at);
}

type ReadonlyHeader = Omit<ColumnHeader, 'years' | 'words'> & Pick<ColumnSet, 'years' | 'words'>;

/** The narrowest type that gives every number back to the last bit, and what whole numbers in it are divided by. */
function chooseType(numbers: readonly number[]): { type: StoredType; divisor: number } {
  const held = numbers.filter((number) => !Number.isNaN(number));
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const divisor = 10 ** decimals;
    if (!held.every((number) => isWhole(number, divisor))) continue;
    let [low, high] = [0, 0];
    for (const number of held) {
      low = Math.min(low, Math.round(number * divisor));
      high = Math.max(high, Math.round(number * divisor));
    }
    for (const type of WHOLE_TYPES) if (fits(type, low, high)) return { type, divisor };
  }
  return { type: 'float64', divisor: 1 };
}

/** By width, so that the first that fits is the narrowest. */
const WHOLE_TYPES = ['uint8', 'int8', 'uint16', 'int16', 'uint32', 'int32'] as const satisfies readonly StoredType[];

function isWhole(number: number, divisor: number): boolean {
  const whole = Math.round(number * divisor);
  return whole / divisor === number && !Object.is(number, -0);
}

/** The number that stands for "none" must stay free. */
function fits(type: (typeof WHOLE_TYPES)[number], low: number, high: number): boolean {
  const { array, none } = STORED_TYPES[type];
  const span = 2 ** (8 * array.BYTES_PER_ELEMENT);
  return none < 0 ? low > none && high < span / 2 : low >= 0 && high < none;
}

function join(header: ColumnHeader, arrays: readonly { at: number; bytes: Uint8Array }[], length: number) {
  const text = new TextEncoder().encode(JSON.stringify(header));
  const headerLength = align(COLUMN_PREFIX_BYTES + text.length) - COLUMN_PREFIX_BYTES;
  const file = new Uint8Array(COLUMN_PREFIX_BYTES + headerLength + length);
  file.set(new TextEncoder().encode(COLUMN_MAGIC));
  new DataView(file.buffer).setUint32(COLUMN_MAGIC.length, headerLength, true);
  file.fill(SPACE, COLUMN_PREFIX_BYTES, COLUMN_PREFIX_BYTES + headerLength);
  file.set(text, COLUMN_PREFIX_BYTES);
  for (const { at, bytes } of arrays) file.set(bytes, COLUMN_PREFIX_BYTES + headerLength + at);
  return file;
}

/** JSON allows spaces at its end. */
const SPACE = 0x20;

function align(offset: number): number {
  return Math.ceil(offset / COLUMN_ALIGNMENT) * COLUMN_ALIGNMENT;
}
