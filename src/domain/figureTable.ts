import type { Adcode } from './adcode.ts';
import type { Atlas, FigureIndicator, FigureIndicatorId, Province } from './atlas.ts';
import { type Cell, computeFigure, isRankable, makeFigureLayer } from './layer.ts';
import type { Measured } from './measured.ts';
import { findOtherSigns } from './otherSigns.ts';
import { regionFigure } from './regionTotals.ts';
import { growthPerYear } from './trade.ts';
import type { Region } from './vocabulary.ts';

/** What a table has columns of: the years of an indicator, the indicators of a year, or two years and what lies between. */
export const TABLE_KINDS = ['years', 'indicators', 'pair'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];

export interface TableColumn {
  readonly key: string;
  readonly indicator: FigureIndicator;
  readonly year: number;
  /** The year that a change is counted from, where the column shows one over other years than the last. */
  readonly base: number | undefined;
  /** The change comes to this in each year, compounded. */
  readonly isPerYear: boolean;
  readonly cellOf: (adcode: Adcode) => Cell;
  /** Growth that has another sign in the other currency. */
  readonly hasOtherSign: (adcode: Adcode) => boolean;
  /** The figure of the 31 together or of a part of the country; undefined where there is none. */
  readonly sumOf: (subject: Region | 'together') => Measured | undefined;
}

const COMPUTED: readonly FigureIndicatorId[] = ['total', 'growth', 'gap', 'contribution', 'share'];

/** The kinds of table that a view has: two years are compared where levels are known, which is in US$. */
export function tableKindsOf(indicator: FigureIndicator, year2: number | undefined): TableKind[] {
  const kinds: TableKind[] = ['years', 'indicators'];
  return !indicator.isReported && year2 !== undefined ? ['pair', ...kinds] : kinds;
}

export function tableColumns(
  atlas: Atlas,
  kind: TableKind,
  indicator: FigureIndicator,
  years: { readonly year: number; readonly base: number | undefined },
): TableColumn[] {
  const { year, base } = years;
  switch (kind) {
    case 'years':
      return Array.from({ length: indicator.lastYear - indicator.firstYear + 1 }, (_, index) =>
        makeColumn(atlas, indicator, indicator.firstYear + index),
      );
    case 'indicators': {
      const others = COMPUTED.flatMap((id) => atlas.figureIndicator(id, 'usd') ?? []);
      return (others.includes(indicator) ? others : [indicator, ...others]).map((each) =>
        makeColumn(atlas, each, year),
      );
    }
    case 'pair': {
      const [total, growth, contribution] = (['total', 'growth', 'contribution'] as const).map((id) =>
        atlas.figureIndicator(id, 'usd'),
      );
      if (!total || !growth || !contribution || base === undefined) return [];
      return [
        makeColumn(atlas, total, base),
        makeColumn(atlas, total, year),
        makeColumn(atlas, growth, year, base),
        { ...makeColumn(atlas, growth, year, base), ...perYear(atlas, growth, year, base) },
        makeColumn(atlas, contribution, year, base),
      ];
    }
  }
}

function makeColumn(atlas: Atlas, indicator: FigureIndicator, year: number, base?: number): TableColumn {
  return {
    key: [indicator.recordId, year, base].join(' '),
    ...{ indicator, year, base, isPerYear: false },
    cellOf: makeFigureLayer(atlas, indicator, year, base).cellOf,
    hasOtherSign: (adcode) => indicator.id === 'growth' && base === undefined && findOtherSigns(atlas, adcode, year),
    sumOf: (subject) =>
      subject === 'together'
        ? computeFigure(atlas, indicator, 'together', year, base)
        : regionFigure(atlas, indicator, subject, year, base),
  };
}

function perYear(atlas: Atlas, growth: FigureIndicator, year: number, base: number): Partial<TableColumn> {
  const whole = makeColumn(atlas, growth, year, base);
  const spread = (figure: Measured) => growthPerYear(figure, year - base);
  return {
    key: `${whole.key} per year`,
    isPerYear: true,
    cellOf(adcode) {
      const cell = whole.cellOf(adcode);
      if (cell.kind !== 'figure') return cell;
      const figure = spread(cell.figure);
      return { ...cell, figure, printed: figure.value };
    },
    sumOf(subject) {
      const figure = whole.sumOf(subject);
      return figure && spread(figure);
    },
  };
}

export interface TableOrder {
  /** The key of a column, or the names. */
  readonly by: string;
  readonly isAscending: boolean;
}

/** Rows by a column: full figures first, then parts of a year and bounds, then those without a figure. Ties keep the order given. */
export function orderRows(
  provinces: readonly Province[],
  columns: readonly TableColumn[],
  { by, isAscending }: TableOrder,
  nameOf: (province: Province) => string,
): Province[] {
  const sign = isAscending ? 1 : -1;
  const column = columns.find(({ key }) => key === by);
  if (column === undefined) {
    const collator = new Intl.Collator(['en', 'zh']);
    return provinces.toSorted((a, b) => sign * collator.compare(nameOf(a), nameOf(b)));
  }
  const cells = new Map(provinces.map(({ adcode }) => [adcode, column.cellOf(adcode)]));
  const rankOf = (cell: Cell | undefined) => (cell?.kind !== 'figure' ? 2 : isRankable(cell) ? 0 : 1);
  const figureOf = (cell: Cell | undefined) => (cell?.kind === 'figure' ? cell.figure.value : 0);
  return provinces.toSorted((a, b) => {
    const [one, other] = [cells.get(a.adcode), cells.get(b.adcode)];
    return rankOf(one) - rankOf(other) || sign * (figureOf(one) - figureOf(other));
  });
}

/** The text of a table of fields, as RFC 4180 has it, for spreadsheets: with the mark that tells them it is UTF-8. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  const quote = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
  return `\ufeff${rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('')}`;
}
