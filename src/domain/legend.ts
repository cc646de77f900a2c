import type { Adcode } from './adcode.ts';
import { type ClassBreaks, classify, listClasses } from './classBreaks.ts';
import { type FigureLayer, type Layer, MARKS } from './layer.ts';
import { legendKeyAt } from './mapPicture.ts';
import { roundTo } from './rounding.ts';
import type { LegendKey } from './view.ts';

/** The provinces under one entry of the legend. */
export interface LegendGroup {
  readonly count: number;
  /** All of them, lowest figure first; on a map of very many provinces the first few, in the order of the records. */
  readonly adcodes: readonly Adcode[];
}

/** Up to as many provinces on the map each has a dot of its own in the legend, and a name in its words. */
const DOTS_AT_MOST = 100;
/** Of more provinces as many are named, and the rest are counted. */
const NAMED_AT_MOST = 5;

/** True where each province has a dot in the legend; where there are too many, a bar stands for those of a class. */
export function hasDots({ atlas }: Layer): boolean {
  return atlas.provinces.length <= DOTS_AT_MOST;
}

/** The provinces under each entry of the legend; entries without a province are absent. */
export function groupByLegendKey(layer: Layer): ReadonlyMap<LegendKey, LegendGroup> {
  const groups = new Map<LegendKey, { count: number; adcodes: Adcode[] }>();
  const named = hasDots(layer) ? DOTS_AT_MOST : NAMED_AT_MOST;
  for (const index of orderForLegend(layer)) {
    const key = legendKeyAt(layer, index);
    const group = groups.get(key) ?? { count: 0, adcodes: [] };
    const adcode = layer.atlas.adcodes[index];
    group.count++;
    if (adcode !== undefined && group.adcodes.length < named) group.adcodes.push(adcode);
    groups.set(key, group);
  }
  return groups;
}

/** Lowest figure first; those without a figure keep their order among themselves, the first of all. */
function orderForLegend(layer: Layer): Iterable<number> {
  const indexes = layer.marks.keys();
  if (layer.kind === 'plan' || !hasDots(layer)) return indexes;
  const keys = Float64Array.from(layer.figures.values, (value) =>
    Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value,
  );
  return [...indexes].sort((a, b) => compareNumbers(keys[a] ?? 0, keys[b] ?? 0));
}

function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
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
  const hasFigures = layer.marks.some((mark) => (mark & MARKS.figure) !== 0);
  const value =
    indicator.id === 'growth' ? layer.together?.value : indicator.id === 'gap' && hasFigures ? 0 : undefined;
  if (value === undefined) return undefined;
  const printed = roundTo(value, indicator.decimals);
  return { value: printed, place: placeOnClasses(indicator.scale, printed) };
}
