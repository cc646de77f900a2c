import { describe, expect, it } from 'vitest';
import { decodeRaster, encodeRaster } from './encodeRaster.ts';

function encodeRows(rows: readonly string[]) {
  const width = rows[0]?.length ?? 0;
  return encodeRaster({ width, height: rows.length, ids: Uint16Array.from(rows.join(''), Number) });
}

describe('a raster as text', () => {
  it.each([
    ['nothing but sea', ['0000', '0000']],
    ['empty rows about a region', ['000000', '001100', '001110', '000000', '000000', '011000']],
    ['a region that another parts', ['1111111', '1112111', '1122211', '1111111']],
    ['regions that end, and come again elsewhere', ['1200340', '0000040', '2100001', '0304020']],
    ['one pixel', ['7']],
    ['stripes of one pixel', ['12121212', '21212121', '12121212']],
  ])('comes back as it was: %s', (_what, rows) => {
    const ids = Uint16Array.from(rows.join(''), Number);
    expect(decodeRaster(encodeRows(rows))).toEqual(ids);
  });

  it('comes back as it was with 70,000 ids in no order, and runs of every length', () => {
    const [width, height] = [700, 300];
    const ids = new Uint32Array(width * height);
    let [at, id] = [0, 1];
    while (at < ids.length) {
      const length = 1 + ((id * 7919) % 5);
      // Every second run is of an id that came before, from near or far.
      ids.fill(id % 2 === 0 ? 70_000 - ((id * 31) % (id + 1)) : 70_000 - id, at, at + length);
      at += length;
      id += 1;
    }
    expect(new Set(ids).size).toBeGreaterThan(30_000);
    expect(decodeRaster(encodeRaster({ width, height, ids }))).toEqual(ids);
    const distinct = Uint32Array.from({ length: 70_000 }, (_, index) => 70_000 - index);
    expect(decodeRaster(encodeRaster({ width: 700, height: 100, ids: distinct }))).toEqual(distinct);
  });

  it('is one sign a run where a row is as the one above, and nothing in it means anything to HTML', () => {
    const { text } = encodeRows(['0011220', '0011220', '0011220']);
    expect(text).toHaveLength(1 + 2 + 2 + 2 + 2 * 4);
    expect(text).toMatch(/^[?-~]+$/);
    expect(text.endsWith('________')).toBe(true);
  });

  it('names a run whose end moves by more than a sign can tell, either way', () => {
    const rows = [10, 190, 10, 60, 88, 60].map((end) => '1'.repeat(end) + '2'.repeat(200 - end));
    const encoded = encodeRows(rows);
    expect(encoded.text).toMatch(/^[?-~]+$/);
    expect(decodeRaster(encoded)).toEqual(Uint16Array.from(rows.join(''), Number));
  });

  it('numbers ids in the order in which they appear', () => {
    expect([...encodeRows(['0550', '0522', '9922']).order]).toEqual([5, 2, 9]);
  });

  it('is refused where it is cut short, longer than the raster, or another text', () => {
    const encoded = encodeRows(['001100', '011110', '000000']);
    expect(() => decodeRaster({ ...encoded, text: encoded.text.slice(0, -1) })).toThrow('broken in row 2');
    expect(() => decodeRaster({ ...encoded, text: `${encoded.text}?` })).toThrow('longer than it');
    expect(() => decodeRaster({ ...encoded, text: '<!doctype html>' })).toThrow('broken in row 0');
  });
});
