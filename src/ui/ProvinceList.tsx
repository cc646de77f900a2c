import { memo, useDeferredValue, useMemo } from 'react';
import type { Province } from '../domain/atlas.ts';
import { type BarScale, findBarScale, placeOnScale } from '../domain/barScale.ts';
import { matchesProvince } from '../domain/findProvinces.ts';
import { type Cell, isRankable, type Layer } from '../domain/layer.ts';
import { cellColour, legendKeyOf } from '../domain/mapPicture.ts';
import { orderProvinces } from '../domain/provinceOrder.ts';
import { makeLayer, SORT_ORDERS } from '../domain/view.ts';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import type { Words } from '../words/format.ts';

/** All provinces as signed bars: the map in order, and its voice for those who do not see it. */
export function ProvinceList() {
  const { words } = useAtlasScope();
  const layer = useLayer();
  const filter = useDeferredValue(useView((state) => state.view.filter));
  const sort = useView((state) => state.view.sort);
  const order = useListOrder();
  const filterBy = useView((state) => state.filterBy);
  const selectProvince = useView((state) => state.selectProvince);
  const scale = useMemo(() => findBarScale(layer), [layer]);
  const rows = order.filter((province) => matchesProvince(province, filter));

  return (
    <section className="province-list" aria-labelledby="list-heading" tabIndex={-1}>
      <h2 id="list-heading" className="visually-hidden">
        {words.list.heading}
      </h2>
      <div className="list-tools">
        <FilterField onEnter={() => rows[0] && selectProvince(rows[0].adcode)} />
        <SortControl />
      </div>
      {layer.kind === 'figures' && layer.indicator.id === 'growth' && layer.together && scale && (
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
        <ol aria-label={words.list.label}>
          {rows.map((province, index) => (
            <ProvinceRow
              key={province.adcode}
              province={province}
              layer={layer}
              scale={scale}
              heading={sort === 'region' && province.region !== rows[index - 1]?.region ? province.region : undefined}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

/** The order of the rows. It stands still while the years play, or the rows would run away from the eye. */
function useListOrder(): Province[] {
  const { atlas } = useAtlasScope();
  const { indicator, currency, priority, year, sort } = useView((state) => state.view);
  const orderYear = useView((state) => state.playingFrom) ?? year;
  return useMemo(
    () => orderProvinces(atlas, makeLayer(atlas, { indicator, currency, priority, year: orderYear }), sort),
    [atlas, indicator, currency, priority, orderYear, sort],
  );
}

function FilterField({ onEnter }: { onEnter: () => void }) {
  const { words } = useAtlasScope();
  const filter = useView((state) => state.view.filter);
  const filterBy = useView((state) => state.filterBy);
  return (
    <input
      type="search"
      className="filter"
      aria-label={words.list.filter}
      placeholder={words.list.filterHint}
      value={filter}
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

interface ProvinceRowProps {
  province: Province;
  layer: Layer;
  scale: BarScale | undefined;
  heading: Province['region'];
}

const ProvinceRow = memo(function ProvinceRow({ province, layer, scale, heading }: ProvinceRowProps) {
  const { words, store, palette } = useAtlasScope();
  const { adcode } = province;
  const isHighlighted = useView((state) => state.highlighted === adcode);
  const isSelected = useView((state) => state.view.province === adcode);
  const { selectProvince, highlightProvince } = store.getState();
  const cell = layer.cells.get(adcode);
  const rank = cell?.kind === 'figure' ? cell.rank : undefined;
  const hasBar = cell !== undefined && isRankable(cell);
  const isFaded = useView(
    ({ view }) => view.pinnedClass !== undefined && cell && legendKeyOf(cell) !== view.pinnedClass,
  );

  return (
    <>
      {heading && (
        <li className="list-region" role="presentation">
          {words.regions[heading]}
        </li>
      )}
      <li>
        <button
          type="button"
          className="province-row"
          aria-pressed={isSelected}
          data-highlighted={isHighlighted}
          data-faded={isFaded}
          onClick={() => selectProvince(adcode)}
          onPointerEnter={(event) => event.pointerType === 'mouse' && highlightProvince(adcode)}
          onPointerLeave={() => highlightProvince(undefined)}
          onFocus={(event) => event.target.matches(':focus-visible') && highlightProvince(adcode)}
          onBlur={() => highlightProvince(undefined)}
        >
          <span className="row-rank">{rank ? `${rank.place}${rank.shared ? '=' : ''}` : ''}</span>
          <span className="row-name">
            {words.format.provinceName(province)} <span lang="zh">{words.format.otherName(province)}</span>
          </span>
          {hasBar && <RowBar cell={cell} layer={layer} scale={scale} />}
          <span className="row-value" data-wide={!hasBar}>
            {cell?.kind === 'holdsTask' && (
              <svg className="row-swatch" viewBox="0 0 9 9" aria-hidden="true">
                <rect width="9" height="9" rx="2" fill={cellColour(layer, cell, palette)} />
              </svg>
            )}
            {writeRowValue(words, cell, layer)}
          </span>
        </button>
      </li>
    </>
  );
});

function writeRowValue(words: Words, cell: Cell | undefined, layer: Layer): string {
  switch (cell?.kind) {
    case 'figure': {
      if (layer.kind !== 'figures') return '';
      const value = words.format.bareValue(layer.indicator, cell.figure.value);
      if (cell.period.kind === 'fullYear') return words.format.shortPrecision(value, cell.precision);
      return words.list.partYear(value, words.format.months(cell.period));
    }
    case 'holdsTask':
      return words.list.holdsTask;
    case 'noTaskHeld':
      return words.list.noTask;
    case 'noFigure':
      return words.list.noFigure;
    case 'notInSeries':
    case undefined:
      return words.list.notInSeries;
  }
}

interface RowBarProps {
  cell: Cell;
  layer: Layer;
  scale: BarScale | undefined;
}

/** A signed bar from zero, cut with an arrow where it leaves the scale, and a line at the 31 together. */
function RowBar({ cell, layer, scale }: RowBarProps) {
  const { palette } = useAtlasScope();
  if (scale === undefined || layer.kind === 'plan') return <svg className="row-bar" aria-hidden="true" />;
  const percent = (value: number) => placeOnScale(scale, value) * 100;
  const zero = percent(0);
  const together = layer.indicator.id === 'growth' ? layer.together : undefined;
  const bar = isRankable(cell) ? cell : undefined;
  const end = bar ? percent(bar.printed) : zero;
  const isCut = bar !== undefined && (bar.printed > scale.high || bar.printed < scale.low);

  return (
    <svg className="row-bar" aria-hidden="true">
      {bar && (
        <rect
          x={`${Math.min(zero, end)}%`}
          y="3"
          width={`${Math.abs(end - zero)}%`}
          height="10"
          fill={cellColour(layer, bar, palette)}
          className="bar"
        />
      )}
      {isCut && (
        <svg x={`${end}%`} y="3" overflow="visible" aria-hidden="true">
          <path className="bar-cut" d={end > zero ? 'M-7,0l3,10M-4,0l3,10' : 'M4,0l3,10M1,0l3,10'} />
        </svg>
      )}
      <line className="bar-zero" x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="100%" />
      {together && (
        <line
          className="bar-together"
          x1={`${percent(together.value)}%`}
          x2={`${percent(together.value)}%`}
          y1="0"
          y2="100%"
        />
      )}
    </svg>
  );
}
