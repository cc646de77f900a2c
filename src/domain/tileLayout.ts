import type { Adcode } from './adcode.ts';
import type { Province } from './atlas.ts';

/**
 * China's provinces as equal squares, by the letters of ISO 3166-2:CN: each about where it lies, and beside as many of its
 * neighbours as squares allow. Where two squares meet, only a bridge between them says that the provinces do (`bridgesOf`):
 * Ningxia and Shanxi stand side by side, and Shaanxi lies between them.
 */
const LAYOUT = [
  '.  .  .  .  .  .  .  HL',
  '.  .  .  .  NM .  .  JL',
  '.  .  .  NX SX HE BJ LN',
  'XJ QH GS SN HA SD TJ .',
  'XZ .  SC CQ HB AH JS SH',
  '.  .  YN GZ HN JX ZJ .',
  '.  .  .  GX GD FJ .  TW',
  '.  .  .  HI MO HK .  .',
].map((row) => row.split(/\s+/));

export const TILE_COLUMNS = 8;
export const TILE_ROWS = LAYOUT.length;

/** Counted from 0, from the upper left. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

const PLACES: ReadonlyMap<string, TilePlace> = new Map(
  LAYOUT.flatMap((letters, row) =>
    letters.flatMap((code, column) => (code === '.' ? [] : [[code, { column, row }] as const])),
  ),
);

export function tilePlaceOf({ isoCode }: Pick<Province, 'isoCode'>): TilePlace | undefined {
  return PLACES.get(isoCode);
}

/** True where every province has its square: other units than China's provinces have none. */
export function hasTiles(provinces: readonly Province[]): boolean {
  return provinces.length > 0 && provinces.every((province) => tilePlaceOf(province) !== undefined);
}

/** Two squares that meet, of provinces that do; the second is to the right of the first or below it. */
export interface TileBridge {
  readonly from: TilePlace;
  readonly to: TilePlace;
}

export function bridgesOf(
  provinces: readonly Province[],
  neighboursOf: (adcode: Adcode) => readonly Adcode[],
): TileBridge[] {
  const byPlace = new Map(
    provinces.flatMap((province) => {
      const place = tilePlaceOf(province);
      return place ? [[`${place.column} ${place.row}`, province.adcode] as const] : [];
    }),
  );
  return provinces.flatMap((province) => {
    const from = tilePlaceOf(province);
    if (from === undefined) return [];
    const steps = [
      { column: from.column + 1, row: from.row },
      { column: from.column, row: from.row + 1 },
    ];
    return steps.flatMap((to) => {
      const other = byPlace.get(`${to.column} ${to.row}`);
      return other !== undefined && neighboursOf(province.adcode).includes(other) ? [{ from, to }] : [];
    });
  });
}
