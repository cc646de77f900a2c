import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseJsonFile, readJsonList } from './jsonFile.ts';

const file = 'data/things.json';
const schema = z.strictObject({ id: z.string(), size: z.number('a number is expected') });

function read(list: unknown, isSorted = true) {
  return readJsonList(file, JSON.stringify(list, null, 2), list, schema, { isSorted });
}

describe('a JSON file', () => {
  it('gives its value', () => {
    expect(parseJsonFile(file, '[1]')).toEqual({ value: [1] });
  });

  it('names the line where it is no JSON', () => {
    const { fault } = parseJsonFile(file, '[\n  { "id": "a" },\n  { "id" "b" }\n]\n');
    expect(fault).toMatchObject({ file, row: 'JSON', line: 3, rule: 'json-syntax' });
    expect(parseJsonFile(file, '[\n  1,\n').fault).toMatchObject({ line: 3 });
    expect(parseJsonFile(file, '').fault).toMatchObject({ line: 1 });
  });
});

describe('a list of records', () => {
  it('gives its records with the line of their ids', () => {
    const { entries, faults } = read([
      { id: 'a', size: 1 },
      { id: 'b', size: 2 },
    ]);
    expect(faults).toEqual([]);
    expect(entries.map(({ record, place }) => [record.size, place.row, place.line])).toEqual([
      [1, 'a', 3],
      [2, 'b', 7],
    ]);
  });

  it('finds wrong, missing and unknown fields', () => {
    const { rows, faults } = read([{ id: 'a', size: '1', colour: 'red' }, { id: 'b' }]);
    expect(rows).toHaveLength(2);
    expect(faults.map(({ row, problem, remedy }) => [row, problem, remedy])).toEqual([
      ['a', '"size" is "1".', 'Correct it: a number is expected.'],
      ['a', 'Unknown field "colour".', 'Correct its name, or take it out.'],
      ['b', '"size" is missing.', 'Add it: a number is expected.'],
    ]);
  });

  it('finds a repeated id, a wrong order, a record without an id, and what is no list', () => {
    const a = { id: 'a', size: 1 };
    const b = { id: 'b', size: 1 };
    expect(read([a, a]).faults).toMatchObject([{ row: 'a', rule: 'unique' }]);
    expect(read([b, a]).faults).toMatchObject([{ row: 'a', line: 7, rule: 'sorted' }]);
    expect(read([b, a], false).faults).toEqual([]);
    expect(read([a, { size: 1 }, 3]).faults).toMatchObject([{ row: 'record 2' }, { row: 'record 3' }]);
    expect(read({ a }).faults).toMatchObject([{ row: 'list', rule: 'schema' }]);
  });
});
