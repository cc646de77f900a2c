import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';
import { realAtlas, realHomeShapes } from './realAtlas.ts';
import { bridgesOf, hasTiles, TILE_COLUMNS, TILE_ROWS, tilePlaceOf } from './tileLayout.ts';

const { provinces } = realAtlas;
const neighbours = neighboursOf(realHomeShapes);
const bridges = bridgesOf(provinces, (adcode) => neighbours.get(adcode) ?? []);

/** The letters of the units whose squares a bridge joins. */
function joined(): string[] {
  const codeAt = ({ column, row }: { column: number; row: number }) =>
    provinces.find((province) => {
      const place = tilePlaceOf(province);
      return place?.column === column && place.row === row;
    })?.isoCode ?? '';
  return bridges.map(({ from, to }) => [codeAt(from), codeAt(to)].join('-'));
}

describe('the squares', () => {
  it('are one for each of the 34 units, and no two in one place', () => {
    expect(hasTiles(provinces)).toBe(true);
    const places = provinces.map((province) => tilePlaceOf(province));
    expect(new Set(places.map((place) => `${place?.column} ${place?.row}`)).size).toBe(34);
    for (const place of places) {
      expect(place?.column).toBeLessThan(TILE_COLUMNS);
      expect(place?.row).toBeLessThan(TILE_ROWS);
    }
  });

  it('claim no neighbours that are none on the map', () => {
    const real = new Set(
      provinces.flatMap(({ adcode, isoCode }) =>
        (neighbours.get(adcode) ?? []).map((other) => `${isoCode}-${realAtlas.provinceOf(other).isoCode}`),
      ),
    );
    for (const pair of joined()) expect(real).toContain(pair);
    expect(joined()).not.toContain('NX-SX');
    expect(joined()).not.toContain('HI-MO');
  });

  it('show two in five of the borders between provinces, and every unit on land beside one of its neighbours', () => {
    const borders = [...neighbours.values()].reduce((sum, others) => sum + others.length, 0) / 2;
    expect(bridges.length / borders).toBeGreaterThan(0.4);
    const codes = joined().flatMap((pair) => pair.split('-'));
    const alone = provinces.filter(({ isoCode }) => !codes.includes(isoCode)).map(({ isoCode }) => isoCode);
    // Islands, and Hong Kong, which lies off Guangdong as Macao does.
    expect(alone.toSorted()).toEqual(['HI', 'HK', 'TW']);
  });

  it('lie as the provinces do: whoever is far to the north or west of another is not below it or to its right', () => {
    for (const one of provinces) {
      for (const other of provinces) {
        const [a, b] = [tilePlaceOf(one), tilePlaceOf(other)];
        if (!a || !b) continue;
        if (one.labelPoint[1] - other.labelPoint[1] > 8)
          expect(a.row, `${one.nameEn}, ${other.nameEn}`).toBeLessThanOrEqual(b.row);
        if (other.labelPoint[0] - one.labelPoint[0] > 12)
          expect(a.column, `${one.nameEn}, ${other.nameEn}`).toBeLessThanOrEqual(b.column);
      }
    }
  });

  it('are none for units that have no place in it', () => {
    expect(hasTiles([...provinces, { ...provinces[0], isoCode: '??' } as (typeof provinces)[number]])).toBe(false);
  });
});
