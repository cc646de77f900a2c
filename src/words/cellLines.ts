import type { Adcode } from '../domain/adcode.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { FigureCell, FigureLayer, Layer } from '../domain/layer.ts';
import { crossesRevision, gapOf, growthPerYear, totalOf } from '../domain/trade.ts';
import type { Words } from './format.ts';

/** What a tooltip says of one province: a value that stands out, and the lines below it. */
export interface CellLines {
  readonly value: string;
  readonly lines: readonly string[];
}

export function writeCellLines(words: Words, atlas: Atlas, layer: Layer, adcode: Adcode): CellLines {
  const cell = layer.cellOf(adcode);
  const { tooltip } = words;
  switch (cell.kind) {
    case 'notInSeries':
      return { value: tooltip.notInSeries, lines: [] };
    case 'awaited':
      return { value: tooltip.awaited, lines: [] };
    case 'noFigure':
      return { value: tooltip.noFigure, lines: [] };
    case 'holdsTask':
    case 'noTaskHeld': {
      if (layer.kind !== 'plan' || cell.planYear === undefined) return { value: tooltip.noFigure, lines: [] };
      const priority = words.panel.priorities[layer.priority];
      if (cell.kind === 'noTaskHeld' && !cell.hasDocument)
        return { value: tooltip.noDocument(cell.planYear), lines: [] };
      const write = cell.kind === 'holdsTask' ? tooltip.holdsTask : tooltip.noTask;
      return { value: write(priority, cell.planYear), lines: [] };
    }
    case 'figure': {
      if (layer.kind !== 'figures') return { value: tooltip.noFigure, lines: [] };
      return {
        value: words.format.cellValue(layer.indicator, cell),
        lines: writeFigureLines(words, atlas, layer, adcode, cell),
      };
    }
  }
}

function writeFigureLines(
  words: Words,
  atlas: Atlas,
  { indicator, year, base }: FigureLayer,
  adcode: Adcode,
  cell: FigureCell,
): string[] {
  const { tooltip, format } = words;
  const lines: string[] = [];
  if (cell.rank) lines.push(tooltip.rank(format.rank(cell.rank)));
  if (cell.period.kind !== 'fullYear') lines.push(tooltip.partYear(format.period(cell.period, year)));

  if (base !== undefined && year - base > 1 && indicator.id === 'growth') {
    lines.push(tooltip.perYear(format.indicatorValue(indicator, growthPerYear(cell.figure, year - base).value)));
  }
  const isGrowth = indicator.id === 'growth' && indicator.currency === 'usd';
  const gap = isGrowth ? gapOf(atlas.trade, adcode, year, base) : undefined;
  if (gap) lines.push(tooltip.gap(format.withUnit(format.signed(gap.value, 1), 'points')));

  const total = indicator.id === 'total' ? undefined : totalOf(atlas.trade, adcode, year);
  if (total) lines.push(tooltip.total(format.tradeTotal(total.value), year));

  if (cell.smallBase) lines.push(tooltip.smallBase(base));
  if (cell.computed && indicator.id !== 'share' && indicator.id !== 'total' && crossesRevision(year, base)) {
    lines.push(base === undefined ? tooltip.revisedBase : tooltip.runsOverRevision);
  }
  if (cell.conflict) {
    const [low, high] = cell.conflict;
    const bare = [low, high].map(({ value }) => format.bareValue(indicator, value));
    const [from = '', to = ''] = format.withOneUnit(bare, indicator.unit);
    lines.push(tooltip.conflict(format.withPrecision(from, low.precision), format.withPrecision(to, high.precision)));
  }
  return lines;
}
