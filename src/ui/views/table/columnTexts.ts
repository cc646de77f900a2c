import type { Adcode } from '../../../domain/adcode.ts';
import type { TableColumn } from '../../../domain/figureTable.ts';
import type { Cell } from '../../../domain/layer.ts';
import type { ViewWords } from '../../../words/viewWords.ts';

/** What stands over a column: what it shows, and its unit. */
export function writeColumnHead(words: ViewWords, columns: readonly TableColumn[], column: TableColumn) {
  const { table } = words.views;
  const { indicator, year, base, isPerYear } = column;
  const countrySet = indicator.countrySetIn(year);
  const countries = countrySet && table.countries[countrySet];
  const unit = words.format.unit(indicator.unit) + (countries ? words.comma + countries : '');
  const isOneIndicator = columns.every((each) => each.indicator === indicator);
  if (isOneIndicator) return { name: words.periods.fullYear(year), unit };
  const name = isPerYear ? table.perYear : words.indicators[indicator.id];
  const isYuan = indicator.currency === 'cny' && columns.some((each) => each.indicator.currency === 'usd');
  const span = base === undefined ? words.periods.fullYear(year) : words.sentences.span(base, year);
  const isOneYear = columns.every((each) => each.year === year && each.base === base);
  return {
    name: isYuan ? words.site.titleInCurrency(name, words.controls.currencyName.cny) : name,
    unit: isOneYear ? unit : span + words.comma + unit,
  };
}

/** A cell as it is shown, and as it is read out and kept in a file: with what its signs stand for. */
export interface CellTexts {
  readonly shown: string;
  /** Empty where the figure says all. */
  readonly remark: string;
}

export function writeCell(
  words: ViewWords,
  { indicator, year, hasOtherSign }: TableColumn,
  adcode: Adcode,
  cell: Cell,
): CellTexts {
  const { format, views, tooltip } = words;
  switch (cell.kind) {
    case 'figure': {
      const value = format.bareValue(indicator, cell.figure.value);
      const months = format.months(cell.period);
      const isOtherSign = hasOtherSign(adcode);
      const remarks = [
        cell.precision === 'atLeast' || cell.precision === 'approximate' ? views.table.precision[cell.precision] : '',
        months === '' ? '' : format.period(cell.period, year),
        cell.smallBase ? views.table.smallBase : '',
        cell.conflict ? words.legend.conflict : '',
        isOtherSign ? views.table.otherSign : '',
      ];
      const marks = `${cell.smallBase ? views.table.smallBaseMark : ''}${cell.conflict ? words.map.conflictMark : ''}${isOtherSign ? views.table.otherSignMark : ''}`;
      return {
        shown: `${format.shortPrecision(value, cell.precision)}${months === '' ? '' : words.bracketed(months)}${marks}`,
        remark: remarks.filter((remark) => remark !== '').join(words.comma),
      };
    }
    case 'notInSeries':
      return { shown: views.table.noneMark, remark: tooltip.notInSeries };
    case 'awaited':
      return { shown: views.table.noneMark, remark: tooltip.awaited };
    case 'noFigure':
    case 'holdsTask':
    case 'noTaskHeld':
      return { shown: views.table.noneMark, remark: tooltip.noFigure };
  }
}
