import type { Adcode } from './adcode.ts';
import type { Atlas, Province } from './atlas.ts';
import type { Cell, Layer } from './layer.ts';
import { totalOf } from './trade.ts';
import type { SortOrder } from './view.ts';
import { REGIONS } from './vocabulary.ts';

/** All provinces in the order of the list, those outside the series last. Ties go by adcode. */
export function orderProvinces(atlas: Atlas, layer: Layer, sort: SortOrder): Province[] {
  const key = sortKey(atlas, layer, sort);
  return atlas.provinces.toSorted(
    (a, b) =>
      Number(b.inSeries) - Number(a.inSeries) ||
      (sort === 'name' ? compareNames(a, b) : key(a) - key(b)) ||
      compareText(a.adcode, b.adcode),
  );
}

/** A number that ascends down the list. */
function sortKey(atlas: Atlas, layer: Layer, sort: SortOrder): (province: Province) => number {
  switch (sort) {
    case 'value':
      return ({ adcode }) => valueKey(layer.cells.get(adcode));
    case 'size':
      return ({ adcode }) => -(sizeOf(atlas, adcode, layer.year) ?? 0);
    case 'region':
      return ({ region }) => (region === undefined ? REGIONS.length : REGIONS.indexOf(region));
    case 'name':
      return () => 0;
  }
}

/** Full years from the highest, then parts of a year from the highest, then those without a figure. */
function valueKey(cell: Cell | undefined): number {
  if (cell?.kind === 'holdsTask') return 0;
  if (cell?.kind !== 'figure') return Number.MAX_VALUE;
  const beyondFullYears = 1e9;
  return (cell.period.kind === 'fullYear' ? 0 : beyondFullYears) - cell.figure.value;
}

/** Trade in billion US$ in the year, else in the latest year of the series. */
function sizeOf(atlas: Atlas, adcode: Adcode, year: number): number | undefined {
  const level = totalOf(atlas.trade, adcode, year) ?? totalOf(atlas.trade, adcode, atlas.latestYear);
  return level?.value;
}

function compareNames(a: Province, b: Province): number {
  return compareText(a.nameEn, b.nameEn);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
