import { describe, expect, it } from 'vitest';
import { parseColumnFile } from '../domain/columnHeader.ts';
import { DataFileError, type DataFileProblem } from '../domain/dataFileError.ts';
import { SCHEMA_NUMBER } from '../domain/edition.ts';
import { type Column, packColumns } from './packColumns.ts';

const NONE = Number.NaN;
const FILE = 'columns/growth.bin';

function pack(columns: readonly Column[], version = 'edition'): Uint8Array<ArrayBuffer> {
  const provinces = columns[0]?.values.length ?? 0;
  return packColumns(
    { indicator: 'growth', provinces, years: [2024], words: { source: ['a', 'b'] }, columns },
    version,
  );
}

function packOne(values: readonly number[], isRemark = false): Uint8Array<ArrayBuffer> {
  return pack([{ name: 'value', year: 2024, values, isRemark }]);
}

/** The header as it stands in the file. */
function headerOf(bytes: Uint8Array): { columns: { type?: string; divisor?: number; value?: number; at?: number }[] } {
  const length = new DataView(bytes.buffer).getUint32(4, true);
  return JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
}

function problemOf(bytes: Uint8Array<ArrayBuffer>): DataFileProblem {
  try {
    parseColumnFile(FILE, bytes.buffer);
  } catch (error) {
    if (error instanceof DataFileError && error.file === FILE) return error.problem;
  }
  throw new Error('no problem with the file of columns');
}

describe('a column', () => {
  it.each([
    ['uint8', 1, [0, 7, 254]],
    ['int8', 1, [-127, 7, 127]],
    ['uint16', 1, [0, 255]],
    ['uint16', 1, [1, 65_534]],
    ['int16', 1, [-128, 3]],
    ['uint32', 1, [5, 65_535]],
    ['uint32', 1, [2 ** 32 - 2, 0]],
    ['int32', 1, [-40_000, 40_000]],
    ['int16', 10, [34.5, -0.1, 0, 123.2]],
    ['uint8', 100, [0.07, 1.1]],
    ['uint32', 1000, [0.001, 1234.567]],
    ['float64', 1, [2 ** 32 - 1, 1]],
    ['float64', 1, [1e12, 999_999_999_999]],
    ['float64', 1, [1 / 3, 2]],
    ['float64', 1, [-0, 1]],
    ['float64', 1, [1_242_390_123.456, 3]],
  ])(
    'is stored as %s (by %i) where that is the narrowest to hold it, and comes back to the last bit: %j',
    (type, divisor, numbers) => {
      const values = [...numbers, NONE];
      const bytes = packOne(values);
      expect(headerOf(bytes).columns).toEqual([
        { name: 'value', year: 2024, type, at: 0, ...(divisor !== 1 && { divisor }) },
      ]);
      const column = parseColumnFile(FILE, bytes.buffer).column('value', 2024);
      expect([...(column ?? [])].every((value, index) => Object.is(value, values[index]))).toBe(true);
      expect(column).toHaveLength(values.length);
    },
  );

  it('of one number throughout stands in the header', () => {
    const bytes = packOne([4, 4, 4]);
    expect(headerOf(bytes).columns).toEqual([{ name: 'value', year: 2024, value: 4 }]);
    expect(parseColumnFile(FILE, bytes.buffer).column('value', 2024)).toEqual(Float64Array.of(4, 4, 4));
  });

  it('keeps its gaps, unless it only says something of the figures of another', () => {
    expect(headerOf(packOne([4, NONE, 4])).columns).toMatchObject([{ type: 'uint8' }]);
    expect(headerOf(packOne([4, NONE, 4], true)).columns).toMatchObject([{ value: 4 }]);
  });

  it('of nothing is left out', () => {
    const { column } = parseColumnFile(FILE, packOne([NONE, NONE]).buffer);
    expect(column('value', 2024)).toBeUndefined();
    expect(column('value', 2023)).toBeUndefined();
    expect(column('level', 2024)).toBeUndefined();
  });

  it('begins at a multiple of eight bytes, whatever stands before it', () => {
    const wide = [1e12, 2e12, 0.5];
    const bytes = pack([
      { name: 'period', year: 2024, values: [0, 1, 0] },
      { name: 'value', year: 2024, values: wide },
    ]);
    expect(headerOf(bytes).columns.map(({ at }) => at)).toEqual([0, 8]);
    const file = parseColumnFile(FILE, bytes.buffer);
    expect([...(file.column('value', 2024) ?? [])]).toEqual(wide);
    expect(file).toMatchObject({
      indicator: 'growth',
      version: 'edition',
      provinces: 3,
      words: { source: ['a', 'b'] },
    });
  });
});

describe('a file of columns is refused', () => {
  const whole = packOne([1e12, 2, 3]);

  it('where it is something else: a page, or nothing', () => {
    for (const text of ['<!doctype html><title>Not found</title>', '', 'BR', '{"schema":2}']) {
      expect(problemOf(new Uint8Array(new TextEncoder().encode(text)))).toEqual({ kind: 'notColumns' });
    }
  });

  it('where it is cut short: in its head, its header, its numbers', () => {
    for (const given of [4, 6, 40, whole.length - 1]) {
      const problem = problemOf(whole.slice(0, given));
      expect(problem).toMatchObject({ kind: 'cutShort', given });
      if (problem.kind === 'cutShort') expect(problem.expected).toBeGreaterThan(given);
    }
    expect(problemOf(whole.slice(0, whole.length - 1))).toMatchObject({ expected: whole.length });
  });

  it('where it has another schema, or a header of another shape', () => {
    const edit = (from: string, to: string) =>
      Uint8Array.from(Buffer.from(Buffer.from(whole).toString('latin1').replace(from, to), 'latin1'));
    const other = edit(`"schema":${SCHEMA_NUMBER}`, '"schema":9');
    expect(problemOf(other)).toEqual({ kind: 'otherSchema', given: '9', expected: SCHEMA_NUMBER });
    expect(problemOf(edit('"provinces":3', '"provinces":x')).kind).toBe('otherSchema');
    expect(problemOf(edit('"years":[2024]', '"years":[24]  '))).toEqual({ kind: 'invalid', where: 'years.0' });
  });
});
