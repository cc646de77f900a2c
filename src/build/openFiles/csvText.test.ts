import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { writeCsv, writeList, writeNumber } from './csvText.ts';

describe('a CSV text', () => {
  it('quotes a cell only where it must, and writes a quote twice', () => {
    const rows = [
      ['plain, with a comma', 'said "so"', 'two\nlines', 'old\r\nline end'],
      ['一带一路', ' spaces stay ', '=1+1', '-5'],
    ];
    const text = writeCsv(['a', 'b', 'c', 'd'], rows);
    expect(text).toBe(
      'a,b,c,d\n"plain, with a comma","said ""so""","two\nlines","old\r\nline end"\n一带一路, spaces stay ,=1+1,-5\n',
    );
    expect(parse(text).slice(1)).toEqual(rows);
  });

  it('keeps nothing, false and zero apart', () => {
    expect(writeCsv(['a', 'b', 'c', 'd'], [[undefined, null, false, 0]])).toBe('a,b,c,d\n,,false,0\n');
    expect(writeCsv(['a'], [])).toBe('a\n');
  });

  it('puts several texts into one cell', () => {
    expect(writeList(['班列', '海丝'])).toBe('班列;海丝');
    expect(writeList([])).toBe('');
    expect(writeList(undefined)).toBeUndefined();
  });
});

describe('a number', () => {
  it('is written in plain digits', () => {
    expect([0, -0, 5, -12.5, 1e-7, 0.1 + 0.2, 100].map(writeNumber)).toEqual([
      '0',
      '0',
      '5',
      '-12.5',
      '0.0000001',
      '0.3',
      '100',
    ]);
    expect(writeNumber(-1e-12)).toBe('0');
    expect(writeNumber(1036626724.361 * 1e-6)).toBe('1036.626724361');
  });

  it('is a number', () => {
    expect(() => writeNumber(Number.NaN)).toThrow(RangeError);
    expect(() => writeNumber(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });
});
