import type { Atlas, Province } from './atlas.ts';
import { type Layer, MARKS } from './layer.ts';
import { oncePer } from './oncePer.ts';
import { sortByKey } from './sortByKey.ts';
import type { SortOrder } from './view.ts';
import { REGIONS } from './vocabulary.ts';

/** All provinces in the order of the list, those outside the series last. Ties go by adcode. */
export function orderProvinces(atlas: Atlas, layer: Layer, sort: SortOrder): Province[] {
  const order: Province[] = [];
  for (const index of orderIndexes(atlas, layer, sort)) {
    const province = atlas.provinces[index];
    if (province) order.push(province);
  }
  return order;
}

/** Numbers are compared and no texts: the ties are settled before, and sorting keeps the order of equals. */
function orderIndexes(atlas: Atlas, layer: Layer, sort: SortOrder): Uint32Array {
  if (sort === 'name') return orderByName(atlas);
  const keys = sortKeys(atlas, layer, sort);
  for (let index = 0; index < keys.length; index++) {
    if (((layer.marks[index] ?? 0) & MARKS.inSeries) === 0) keys[index] = Number.POSITIVE_INFINITY;
  }
  return sortByKey(orderByAdcode(atlas), keys);
}

const orderByAdcode = oncePer(({ provinces }: Atlas) =>
  Uint32Array.from(orderByText(provinces, ({ adcode }) => adcode)),
);

const orderByName = oncePer(({ provinces }: Atlas) => {
  const order = orderByText(provinces, ({ nameEn, adcode }) => `${nameEn}\n${adcode}`);
  const isMember = (index: number) => provinces[index]?.inSeries === true;
  return Uint32Array.from([...order.filter(isMember), ...order.filter((index) => !isMember(index))]);
});

function orderByText(provinces: readonly Province[], read: (province: Province) => string): number[] {
  const texts = provinces.map(read);
  return [...provinces.keys()].sort((a, b) => compareTexts(texts[a] ?? '', texts[b] ?? ''));
}

/** A number for each province that ascends down the list. */
function sortKeys(atlas: Atlas, layer: Layer, sort: Exclude<SortOrder, 'name'>): Float64Array {
  switch (sort) {
    case 'value':
      return valueKeys(layer);
    case 'size':
      return sizeKeys(atlas, layer.year);
    case 'region':
      return Float64Array.from(atlas.provinces, ({ region }) =>
        region === undefined ? REGIONS.length : REGIONS.indexOf(region),
      );
  }
}

/** Full years from the highest, then parts of a year from the highest, then those without a figure. */
function valueKeys(layer: Layer): Float64Array {
  const beyondFullYears = 1e9;
  const { marks } = layer;
  const values = layer.kind === 'figures' ? layer.figures.values : undefined;
  const keys = new Float64Array(marks.length).fill(Number.MAX_VALUE);
  for (let index = 0; index < keys.length; index++) {
    const mark = marks[index] ?? 0;
    if ((mark & MARKS.holdsTask) !== 0) keys[index] = 0;
    if ((mark & MARKS.figure) === 0) continue;
    keys[index] = ((mark & MARKS.fullYear) === 0 ? beyondFullYears : 0) - (values?.[index] ?? 0);
  }
  return keys;
}

/** By trade in the year, else in the latest year of the series. */
function sizeKeys({ trade, latestYear, provinces }: Atlas, year: number): Float64Array {
  const own = trade.levelsIn(year);
  const latest = trade.levelsIn(latestYear);
  return Float64Array.from(provinces, (_, index) => -((own?.(index) ?? latest?.(index))?.value ?? 0));
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
