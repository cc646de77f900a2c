import type { Adcode } from './adcode.ts';
import { type ClassBreaks, classify, listClasses } from './classBreaks.ts';
import type { Cell, FigureLayer, Layer } from './layer.ts';
import { legendKeyOf } from './mapPicture.ts';
import { roundTo } from './rounding.ts';
import type { LegendKey } from './view.ts';

/** The provinces under each entry of the legend, lowest figure first; entries without a province are absent. */
export function groupByLegendKey(layer: Layer): ReadonlyMap<LegendKey, readonly Adcode[]> {
  const groups = new Map<LegendKey, Adcode[]>();
  const byFigure = [...layer.cells].toSorted(([, a], [, b]) => figureOf(a) - figureOf(b));
  for (const [adcode, cell] of byFigure) {
    const key = legendKeyOf(cell);
    const group = groups.get(key);
    if (group) group.push(adcode);
    else groups.set(key, [adcode]);
  }
  return groups;
}

/** Cells without a figure keep their order among themselves, the first of all. */
function figureOf(cell: Cell): number {
  return cell.kind === 'figure' ? cell.figure.value : Number.NEGATIVE_INFINITY;
}

/**
 * Where `value`, in the unit of the scale, stands on a legend whose classes are all equally wide: a ratio from 0 to 1.
 *
 * Within a class it moves in proportion; in the open first and last class it stands in the middle, since no end is
 * known to measure from.
 */
export function placeOnClasses(scale: ClassBreaks, value: number): number {
  const classes = listClasses(scale);
  const signedClass = classify(scale, value);
  const index = classes.findIndex((each) => each.signedClass === signedClass);
  const { lower, upper } = classes[index] ?? {};
  const within = lower === undefined || upper === undefined ? 0.5 : (value - lower) / (upper - lower);
  return (index + within) / classes.length;
}

/** What the 31 together stand at on the scale of a layer. */
export interface TogetherMark {
  /** As printed. */
  readonly value: number;
  /** Where it stands on the legend, from 0 to 1. */
  readonly place: number;
}

/**
 * The figure that the provinces of a layer are read against: growth of the 31 together, or zero where the layer is the
 * gap to them. Undefined where the whole is no yardstick for its parts (totals, shares, contributions) or not known.
 */
export function findTogetherMark(layer: FigureLayer): TogetherMark | undefined {
  const { indicator } = layer;
  const hasFigures = [...layer.cells.values()].some((cell) => cell.kind === 'figure');
  const value =
    indicator.id === 'growth' ? layer.together?.value : indicator.id === 'gap' && hasFigures ? 0 : undefined;
  if (value === undefined) return undefined;
  const printed = roundTo(value, indicator.decimals);
  return { value: printed, place: placeOnClasses(indicator.scale, printed) };
}
