import type { Adcode } from '../domain/adcode.ts';
import type { Layer } from '../domain/layer.ts';
import type { Words } from './format.ts';

/**
 * What the map prints of one province below its name, one line each: the figure with its sign and how exact it is, and
 * the months of a part year. Empty where there is no figure. The unit stands in the legend.
 */
export function writeMapValue(words: Words, layer: Layer, adcode: Adcode): readonly string[] {
  const cell = layer.cellOf(adcode);
  if (layer.kind !== 'figures' || cell.kind !== 'figure') return [];
  const value = words.format.bareValue(layer.indicator, cell.figure.value);
  const months = words.format.months(cell.period);
  const exact = words.format.shortPrecision(value, cell.precision);
  return months === '' ? [exact] : [exact, months];
}
