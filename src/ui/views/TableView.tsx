import '../styles/views/view.css';
import '../styles/views/table.css';
import { useDeferredValue, useMemo, useState } from 'react';
import { orderRows, type TableKind, type TableOrder, tableColumns, tableKindsOf } from '../../domain/figureTable.ts';
import { makeMatcher } from '../../domain/findProvinces.ts';
import { crossesRevision } from '../../domain/trade.ts';
import { figureIndicatorOf, yearsCompared } from '../../domain/view.ts';
import { REGIONS, type Region } from '../../domain/vocabulary.ts';
import { useLayer, useView } from '../../state/AtlasContext.tsx';
import { useReportedFigures } from '../../state/queries.ts';
import { writeLayerSources } from '../../words/layerSources.ts';
import { FigureTable } from './table/FigureTable.tsx';
import { TableFiles } from './table/TableFiles.tsx';
import { useViewScope } from './useViewScope.ts';

/** In the place of a part of the country: the provinces that the reader compares. */
const PINNED = 'pinned';
const PARTS = [PINNED, ...REGIONS] as const;

/** All provinces with their figures, to sort, narrow and take away. */
export function TableView() {
  const { words } = useViewScope();
  const { table } = words.views;
  const layer = useLayer();
  // Growth in yuan comes for its signs alone, where they are not those in US$.
  const atlas = useReportedFigures(layer.atlas, layer.atlas.figureIndicator('growth', 'cny')).data ?? layer.atlas;
  const view = useView((state) => state.view);
  const filter = useDeferredValue(view.filter);
  const narrowedTo = useView((state) => state.narrowedTo);
  const [chosen, setKind] = useState<TableKind>();
  const [region, setRegion] = useState<Region | typeof PINNED>();
  const [order, setOrder] = useState<TableOrder>();
  const indicator = figureIndicatorOf(atlas, view);
  const [base, year] = yearsCompared(view);

  const kinds = indicator ? tableKindsOf(indicator, base) : [];
  const kind = kinds.find((each) => each === chosen) ?? kinds[0];
  const columns = useMemo(
    () => (indicator && kind ? tableColumns(atlas, kind, indicator, { year, base }) : []),
    [atlas, indicator, kind, year, base],
  );
  // While the years play the rows keep their order.
  const orderYear = useView((state) => state.playingFrom) ?? view.year;
  const main = columns.find((column) => column.year === orderYear && column.indicator === indicator) ?? columns[0];
  const usual = useMemo((): TableOrder => ({ by: main?.key ?? '', isAscending: false }), [main]);
  const shownOrder = order && (order.by === 'name' || columns.some(({ key }) => key === order.by)) ? order : usual;
  const rows = useMemo(() => {
    const matches = atlas.provinces.filter(
      (province) =>
        makeMatcher(filter)(province) &&
        (region === undefined ||
          (region === PINNED ? view.pins.includes(province.adcode) : province.region === region)) &&
        narrowedTo?.has(province.adcode) !== false,
    );
    return orderRows(matches, columns, shownOrder, words.format.provinceName);
  }, [atlas, columns, filter, region, narrowedTo, shownOrder, view.pins, words]);

  if (!indicator || !kind || layer.kind !== 'figures') return <p className="view-none">{table.plans}</p>;
  const hasSums = indicator.currency === 'usd' || kind === 'pair';
  const regions = hasSums ? REGIONS.filter((each) => region === undefined || each === region) : [];
  const isRevised = base !== undefined && indicator.currency === 'usd' && crossesRevision(year, base);
  const caveats = isRevised ? [words.tooltip.runsOverRevision + words.stop] : [];
  const title = table.titles[kind]({ indicator: nameOf(), year, base: base ?? year });

  return (
    <div className="table-view">
      <div className="table-tools">
        <label className="control">
          <span>{table.kind}</span>
          <select value={kind} onChange={(event) => setKind(kinds.find((each) => each === event.target.value))}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {table.kinds[each]({ year, base: base ?? year })}
              </option>
            ))}
          </select>
        </label>
        <label className="control">
          <span>{table.region}</span>
          <select
            value={region ?? ''}
            onChange={(event) => setRegion(PARTS.find((each) => each === event.target.value))}
          >
            <option value="">{table.allRegions}</option>
            {view.pins.length > 0 && <option value={PINNED}>{words.views.compare.pins}</option>}
            {REGIONS.map((each) => (
              <option key={each} value={each}>
                {words.regions[each]}
              </option>
            ))}
          </select>
        </label>
        <TableFiles title={title} columns={columns} rows={rows} regions={regions} />
      </div>
      <FigureTable
        title={title}
        columns={columns}
        rows={rows}
        regions={regions}
        order={shownOrder}
        onOrder={setOrder}
      />
      <p className="view-source">{[writeLayerSources(words, layer), table.note, ...caveats].join(words.gap)}</p>
    </div>
  );

  function nameOf(): string {
    if (!indicator) return '';
    return words.site.titleInCurrency(words.indicators[indicator.id], words.controls.currencyName[indicator.currency]);
  }
}
