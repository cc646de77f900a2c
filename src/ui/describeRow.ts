import type { Adcode } from '../domain/adcode.ts';
import { type BarScale, placeOnScale } from '../domain/barScale.ts';
import { type Cell, type FigureCell, isRankable, type Layer } from '../domain/layer.ts';
import { cellColour, legendKeyOf } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import type { LegendKey } from '../domain/view.ts';
import type { Words } from '../words/format.ts';

/**
 * What a row of the list shows of a province, in plain texts and numbers: a row of which none has changed is not
 * rendered again.
 */
export interface RowText {
  readonly rank: string;
  readonly value: string;
  /** The colour of a task held, beside the words. */
  readonly swatch: string | undefined;
  /** Without a bar the words take its place too. */
  readonly hasBar: boolean;
  /** Another class of the legend is pinned, or the reader narrowed the map to other provinces. */
  readonly isFaded: boolean;
}

/** A bar in per cent of its width. */
export interface RowBar {
  readonly zero: number;
  readonly end: number;
  readonly colour: string | undefined;
  /** The figure lies beyond the end of the scale. */
  readonly isCut: boolean;
  /** Where the 31 together stand. */
  readonly together: number | undefined;
}

interface RowInputs {
  words: Words;
  layer: Layer;
  palette: Palette;
  scale: BarScale | undefined;
  pinnedClass: LegendKey | undefined;
  narrowedTo: ReadonlySet<Adcode> | undefined;
}

export function describeRow(inputs: RowInputs, adcode: Adcode) {
  const { words, layer, palette, scale, pinnedClass, narrowedTo } = inputs;
  const cell = layer.cellOf(adcode);
  const rank = cell.kind === 'figure' ? cell.rank : undefined;
  const text: RowText = {
    rank: rank ? `${rank.place}${rank.shared ? '=' : ''}` : '',
    value: writeRowValue(words, cell, layer),
    swatch: cell.kind === 'holdsTask' ? cellColour(layer, cell, palette) : undefined,
    hasBar: isRankable(cell),
    isFaded: (pinnedClass !== undefined && legendKeyOf(cell) !== pinnedClass) || narrowedTo?.has(adcode) === false,
  };
  return { text, bar: isRankable(cell) && scale ? describeBar(layer, cell, scale, palette) : undefined };
}

function writeRowValue(words: Words, cell: Cell, layer: Layer): string {
  switch (cell.kind) {
    case 'figure': {
      if (layer.kind !== 'figures') return '';
      const value = words.format.bareValue(layer.indicator, cell.figure.value);
      if (cell.period.kind === 'fullYear') return words.format.shortPrecision(value, cell.precision);
      return words.list.partYear(value, words.format.months(cell.period));
    }
    case 'holdsTask':
      return words.list.holdsTask;
    case 'noTaskHeld':
      return cell.hasDocument ? words.list.noTask : words.list.noDocument;
    case 'noFigure':
      return words.list.noFigure;
    case 'awaited':
      return words.list.awaited;
    case 'notInSeries':
      return words.list.notInSeries;
  }
}

function describeBar(layer: Layer, cell: FigureCell, scale: BarScale, palette: Palette): RowBar | undefined {
  if (layer.kind === 'plan') return undefined;
  const percent = (value: number) => placeOnScale(scale, value) * 100;
  const together = layer.indicator.id === 'growth' ? layer.together : undefined;
  return {
    zero: percent(0),
    end: percent(cell.printed),
    colour: cellColour(layer, cell, palette),
    isCut: cell.printed > scale.high || cell.printed < scale.low,
    together: together && percent(together.value),
  };
}
