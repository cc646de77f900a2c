import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readCsvFile, type TableForm } from './csvFile.ts';

const form = {
  file: 'data/things.csv',
  columns: ['id', 'year', 'note'],
  key: ['id', 'year'],
  schema: z.strictObject({ id: z.string(), year: z.string().regex(/^\d{4}$/, 'a year is expected'), note: z.string() }),
} satisfies TableForm<z.ZodType>;

const read = (...lines: string[]) => readCsvFile(form, lines.map((line) => `${line}\n`).join(''));

describe('a table', () => {
  it('gives its rows with their lines, also below a cell that holds a line end', () => {
    const { entries, faults } = read('id,year,note', 'a,2019,"two', 'lines, and a ""quote"""', 'b,2019,', 'b,20,x');
    expect(entries.map(({ record, place }) => [record.id, place.line])).toEqual([
      ['a', 2],
      ['b', 4],
    ]);
    expect(entries[0]?.record.note).toBe('two\nlines, and a "quote"');
    expect(faults).toEqual([
      {
        file: 'data/things.csv',
        row: 'b 20',
        line: 5,
        rule: 'schema',
        problem: '"year" is "20".',
        remedy: 'Correct it: a year is expected.',
      },
      {
        file: 'data/things.csv',
        row: 'b 20',
        line: 5,
        rule: 'sorted',
        problem: 'The row stands after "b 2019".',
        remedy: 'Sort the rows by id, year, as text.',
      },
    ]);
  });

  it('keeps rows that fail their schema among the rows', () => {
    expect(read('id,year,note', 'a,20,').rows).toHaveLength(1);
  });

  it('asks for its header exactly', () => {
    for (const header of ['id,note,year', 'id,year', 'id,year,note,more', ' id,year,note']) {
      expect(read(header, 'a,2019,').faults).toMatchObject([{ line: 1, rule: 'csv-header' }]);
    }
    expect(readCsvFile(form, '\n').faults).toMatchObject([{ rule: 'csv-header' }]);
  });

  it('finds the same key twice and names the line of the first', () => {
    const { faults } = read('id,year,note', 'a,2019,', 'b,2019,', 'a,2019,again');
    expect(faults).toMatchObject([{ line: 4, rule: 'unique', problem: 'Line 2 has the same id, year.' }]);
  });

  it('sorts by each column of the key as text', () => {
    expect(read('id,year,note', 'a,2020,', 'a b,2019,', 'b,2018,').faults).toEqual([]);
    expect(read('id,year,note', 'a,2020,', 'a,2019,').faults).toMatchObject([{ line: 3, rule: 'sorted' }]);
  });

  it('finds blank lines and rows of too many or too few cells, and goes on', () => {
    const { entries, faults } = read('id,year,note', 'a,2019', '', 'b,2019,x,y', 'c,2019,');
    expect(faults.map(({ line, rule, row }) => [line, rule, row])).toEqual([
      [2, 'csv-cells', 'a 2019'],
      [3, 'csv-cells', 'blank line'],
      [4, 'csv-cells', 'b 2019'],
    ]);
    expect(entries.map(({ record }) => record.id)).toEqual(['c']);
  });

  it('finds a byte-order mark, Windows line ends and a missing line end, and still reads the rows', () => {
    const { entries, faults } = readCsvFile(form, '\uFEFFid,year,note\r\na,2019,x\r\nb,2019,');
    expect(faults.map(({ line, rule }) => [line, rule])).toEqual([
      [1, 'byte-order-mark'],
      [1, 'line-ends'],
      [3, 'line-ends'],
    ]);
    expect(entries.map(({ record }) => record.note)).toEqual(['x', '']);
  });

  it('finds a quote that does not close, with the line of its row', () => {
    expect(read('id,year,note', 'a,2019,', 'b,2019,"open', 'c,2019,').faults).toMatchObject([
      { line: 3, rule: 'csv-quotes' },
    ]);
    expect(read('id,year,note', 'a,2019,x"y').faults).toMatchObject([{ line: 2, rule: 'csv-quotes' }]);
  });
});
