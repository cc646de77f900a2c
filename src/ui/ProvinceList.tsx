import { memo, type RefObject, useDeferredValue, useLayoutEffect, useMemo, useRef } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import type { Province } from '../domain/atlas.ts';
import { findBarScale } from '../domain/barScale.ts';
import { makeMatcher, prepareSearch } from '../domain/findProvinces.ts';
import { DRAWN_AT_MOST } from '../domain/listWindow.ts';
import { orderProvinces } from '../domain/provinceOrder.ts';
import { makeLayer, SORT_ORDERS } from '../domain/view.ts';
import type { Region } from '../domain/vocabulary.ts';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { describeRow } from './describeRow.ts';
import { ProvinceRow, placeRow } from './ProvinceRow.tsx';
import { useHighlightedRow } from './useHighlightedRow.ts';
import { useListWindow } from './useListWindow.ts';

/** All provinces as signed bars: the map in order, and its voice for those who do not see it. */
export function ProvinceList() {
  const { words } = useAtlasScope();
  const layer = useLayer();
  const filter = useDeferredValue(useView((state) => state.view.filter));
  const order = useListOrder();
  const filterBy = useView((state) => state.filterBy);
  const rows = useMemo(() => order.filter(makeMatcher(filter)), [order, filter]);
  const hasBars = findBarScale(layer) !== undefined;
  const first = useRef<Adcode>(undefined);
  useLayoutEffect(() => {
    first.current = rows[0]?.adcode;
  }, [rows]);

  return (
    <section className="province-list" aria-labelledby="list-heading" tabIndex={-1}>
      <h2 id="list-heading" className="visually-hidden">
        {words.list.heading}
      </h2>
      <ListTools first={first} />
      {layer.kind === 'figures' && layer.indicator.id === 'growth' && layer.together && hasBars && (
        <p className="list-together">
          {words.list.together(words.format.indicatorValue(layer.indicator, layer.together.value))}
        </p>
      )}
      {rows.length === 0 ? (
        <p className="list-none">
          {words.list.none(filter)}{' '}
          <button type="button" onClick={() => filterBy('')}>
            {words.list.clearFilter}
          </button>
        </p>
      ) : (
        <Rows provinces={rows} />
      )}
    </section>
  );
}

/** A row of the list: a province, or the name of the region that those below it lie in. */
type Item =
  | { readonly kind: 'province'; readonly province: Province; readonly position: number }
  | { readonly kind: 'region'; readonly region: Region; readonly position: number };

/** Of a long list only the rows in sight are drawn, each at its place. */
function Rows({ provinces }: { provinces: readonly Province[] }) {
  const { words, palette } = useAtlasScope();
  const layer = useLayer();
  const sort = useView((state) => state.view.sort);
  const selected = useView((state) => state.view.province);
  const pinnedClass = useView((state) => state.view.pinnedClass);
  const narrowedTo = useView((state) => state.narrowedTo);
  const pins = useView((state) => state.view.pins);
  const list = useRef<HTMLOListElement>(null);
  const items = useMemo(() => listItems(provinces, sort === 'region'), [provinces, sort]);
  const { first, last } = useListWindow(list, items.length);
  useHighlightedRow(list);
  const isLong = items.length > DRAWN_AT_MOST;
  const inputs = { words, layer, palette, scale: findBarScale(layer), pinnedClass, narrowedTo };

  return (
    <ol ref={list} aria-label={words.list.label} data-long={isLong || undefined}>
      {items.slice(first, last).map((item) => {
        const place = isLong ? item.position : undefined;
        if (item.kind === 'region') {
          return (
            <li key={item.region} className="list-region" style={place === undefined ? undefined : placeRow(place)}>
              {words.regions[item.region]}
            </li>
          );
        }
        const { text, bar } = describeRow(inputs, item.province.adcode);
        return (
          <ProvinceRow
            key={item.province.adcode}
            province={item.province}
            isSelected={item.province.adcode === selected}
            pin={pins.includes(item.province.adcode) ? pins.indexOf(item.province.adcode) : undefined}
            position={place}
            count={isLong ? items.length : undefined}
            zero={bar?.zero}
            end={bar?.end}
            colour={bar?.colour}
            isCut={bar?.isCut}
            together={bar?.together}
            {...text}
          />
        );
      })}
      {isLong && <li className="list-end" aria-hidden="true" style={placeRow(items.length)} />}
    </ol>
  );
}

function listItems(provinces: readonly Province[], hasRegions: boolean): Item[] {
  const items: Item[] = [];
  let above: Region | undefined;
  for (const province of provinces) {
    const { region } = province;
    if (hasRegions && region !== undefined && region !== above) {
      items.push({ kind: 'region', region, position: items.length });
    }
    above = region;
    items.push({ kind: 'province', province, position: items.length });
  }
  return items;
}

/** The order of the rows. It stands still while the years play, or the rows would run away from the eye. */
function useListOrder(): Province[] {
  // With the figures of its indicator, where those come apart.
  const { atlas } = useLayer();
  const { indicator, currency, priority, year, year2, sort } = useView((state) => state.view);
  const orderYear = useView((state) => state.playingFrom) ?? year;
  return useMemo(
    () => orderProvinces(atlas, makeLayer(atlas, { indicator, currency, priority, year: orderYear, year2 }), sort),
    [atlas, indicator, currency, priority, orderYear, year2, sort],
  );
}

/** Search and order. They show nothing of the year: `first`, the province at the top, is only looked up. */
const ListTools = memo(function ListTools({ first }: { first: RefObject<Adcode | undefined> }) {
  const { store } = useAtlasScope();
  return (
    <div className="list-tools">
      <FilterField onEnter={() => first.current && store.getState().selectProvince(first.current)} />
      <SortControl />
    </div>
  );
});

function FilterField({ onEnter }: { onEnter: () => void }) {
  const { atlas, words } = useAtlasScope();
  const filter = useView((state) => state.view.filter);
  const filterBy = useView((state) => state.filterBy);
  return (
    <input
      type="search"
      className="filter"
      aria-label={words.list.filter}
      placeholder={words.list.filterHint}
      value={filter}
      onFocus={() => prepareSearch(atlas.provinces)}
      onChange={(event) => filterBy(event.target.value)}
      onKeyDown={(event) => event.key === 'Enter' && filter !== '' && onEnter()}
    />
  );
}

function SortControl() {
  const { words } = useAtlasScope();
  const sort = useView((state) => state.view.sort);
  const sortBy = useView((state) => state.sortBy);
  return (
    <label className="sort">
      <span className="visually-hidden">{words.list.sort}</span>
      <select
        value={sort}
        onChange={(event) => {
          const chosen = SORT_ORDERS.find((each) => each === event.target.value);
          if (chosen) sortBy(chosen);
        }}
      >
        {SORT_ORDERS.map((each) => (
          <option key={each} value={each}>
            {words.list.sortBy(words.list.sortOrders[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
