import { type KeyboardEvent, useRef, useState } from 'react';
import type { Province } from '../../../domain/atlas.ts';
import type { TableColumn, TableOrder } from '../../../domain/figureTable.ts';
import { DRAWN_AT_MOST } from '../../../domain/listWindow.ts';
import { classColour } from '../../../domain/palette.ts';
import type { Region } from '../../../domain/vocabulary.ts';
import { PinBadge } from '../../../picture/PinMark.tsx';
import { useView } from '../../../state/AtlasContext.tsx';
import { useHighlightMarks } from '../../useHighlightMarks.ts';
import { useViewScope } from '../useViewScope.ts';
import { writeCell, writeColumnHead } from './columnTexts.ts';

interface FigureTableProps {
  title: string;
  columns: readonly TableColumn[];
  rows: readonly Province[];
  regions: readonly Region[];
  order: TableOrder;
  onOrder: (order: TableOrder) => void;
}

/** The table itself. Its head and its first column stay in sight; what is summed up stands below the provinces. */
export function FigureTable({ title, columns, rows, regions, order, onOrder }: FigureTableProps) {
  const { words } = useViewScope();
  const { table } = words.views;
  const [showsAll, setShowsAll] = useState(false);
  const box = useRef<HTMLElement>(null);
  useHighlightMarks(box);
  const shown = showsAll ? rows : rows.slice(0, DRAWN_AT_MOST);

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section ref={box} className="table-box" aria-label={title} tabIndex={0}>
      <table>
        <caption>{title}</caption>
        <thead>
          <tr>
            <SortHead by="name" name={table.province} unit="" order={order} onOrder={onOrder} />
            {columns.map((column) => (
              <SortHead
                key={column.key}
                by={column.key}
                {...writeColumnHead(words, columns, column)}
                order={order}
                onOrder={onOrder}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((province) => (
            <Row key={province.adcode} province={province} columns={columns} />
          ))}
        </tbody>
        <tfoot>
          <SumRow name={words.overview.heading} subject="together" columns={columns} />
          {regions.map((region) => (
            <SumRow key={region} name={words.regions[region]} subject={region} columns={columns} />
          ))}
        </tfoot>
      </table>
      {shown.length < rows.length && (
        <p className="view-none">
          {table.cut(shown.length, rows.length)}{' '}
          <button type="button" onClick={() => setShowsAll(true)}>
            {table.showAll}
          </button>
        </p>
      )}
    </section>
  );
}

interface SortHeadProps {
  by: string;
  name: string;
  unit: string;
  order: TableOrder;
  onOrder: (order: TableOrder) => void;
}

/** Figures begin with the highest, names with the first. */
function SortHead({ by, name, unit, order, onOrder }: SortHeadProps) {
  const isSorted = order.by === by;
  const direction = order.isAscending ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={isSorted ? direction : undefined}>
      <button type="button" onClick={() => onOrder({ by, isAscending: isSorted ? !order.isAscending : by === 'name' })}>
        <b>{name}</b> {unit !== '' && <small>{unit}</small>}
      </button>
    </th>
  );
}

function Row({ province, columns }: { province: Province; columns: readonly TableColumn[] }) {
  const { store, words, palette } = useViewScope();
  const { adcode } = province;
  const isSelected = useView((state) => state.view.province === adcode);
  const pin = useView((state) => state.view.pins.indexOf(adcode));
  const { selectProvince, highlightProvince, togglePin, openPassport } = store.getState();
  const { table } = words.views;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== ' ') return;
    event.preventDefault();
    if (!event.repeat) togglePin(adcode);
  }

  return (
    <tr
      data-adcode={adcode}
      data-selected={isSelected}
      onPointerEnter={(event) => event.pointerType === 'mouse' && highlightProvince(adcode)}
      onPointerLeave={() => highlightProvince(undefined)}
    >
      <th scope="row">
        <button
          type="button"
          aria-pressed={isSelected}
          onClick={(event) => (event.shiftKey ? togglePin(adcode) : selectProvince(adcode))}
          onKeyDown={onKeyDown}
          onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
          onFocus={(event) => event.target.matches(':focus-visible') && highlightProvince(adcode)}
          onBlur={() => highlightProvince(undefined)}
        >
          {pin >= 0 && <PinBadge place={pin} />} {words.format.provinceName(province)}
        </button>
      </th>
      {columns.map((column) => {
        const cell = column.cellOf(adcode);
        const { shown, remark } = writeCell(words, column, adcode, cell);
        const colour =
          cell.kind === 'figure' && !column.isPerYear
            ? classColour(palette, column.indicator.scale.kind, cell.signedClass)
            : undefined;
        return (
          <td key={column.key} title={remark || undefined}>
            {colour && (
              <svg className="row-swatch" viewBox="0 0 9 9" aria-hidden="true">
                <rect width="9" height="9" rx="2" fill={colour} />
              </svg>
            )}
            {cell.kind === 'figure' && !column.isPerYear ? (
              <button
                type="button"
                className="cell-value"
                title={table.evidence}
                onClick={() =>
                  openPassport({ adcode, recordId: column.indicator.recordId, year: column.year, base: column.base })
                }
              >
                {shown}
              </button>
            ) : (
              shown
            )}
            {remark !== '' && <span className="visually-hidden">{words.bracketed(remark)}</span>}
          </td>
        );
      })}
    </tr>
  );
}

interface SumRowProps {
  name: string;
  subject: Region | 'together';
  columns: readonly TableColumn[];
}

function SumRow({ name, subject, columns }: SumRowProps) {
  const { words } = useViewScope();
  const { table } = words.views;
  return (
    <tr>
      <th scope="row">{name}</th>
      {columns.map((column) => {
        const figure = column.sumOf(subject);
        return (
          <td key={column.key} title={figure ? undefined : table.noSum}>
            {figure ? words.format.bareValue(column.indicator, figure.value) : table.noneMark}
          </td>
        );
      })}
    </tr>
  );
}
