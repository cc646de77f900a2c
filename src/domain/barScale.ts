import type { FigureLayer, Layer } from './layer.ts';
import { roundTo } from './rounding.ts';

/** The reach of the list's bars, always from zero. Bars beyond an edge are cut there and marked with an arrow. */
export interface BarScale {
  readonly low: number;
  readonly high: number;
}

/** Growth, and the gap to that of all, is cut at these: Tibet's +123 % would flatten every other bar. */
const GROWTH_REACH = { low: -40, high: 40 };
/** Of a change over several years, which reaches further, so many are drawn whole at either end. */
const DRAWN_WHOLE_RATIO = 0.9;

/** Undefined for a layer without figures. Part years are left out, as they have no bar in the list, but for `others`. */
export function findBarScale(layer: Layer, others: readonly number[] = []): BarScale | undefined {
  if (layer.kind === 'plan') return undefined;
  let low = 0;
  let high = 0;
  for (const values of [layer.ranked.values, others]) {
    for (const value of values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  // As printed. Rounding keeps the order, so that only the ends need it.
  low = roundTo(low, layer.indicator.decimals);
  high = roundTo(high, layer.indicator.decimals);
  if (low === high) return undefined;
  if (!['growth', 'gap', 'bri-growth'].includes(layer.indicator.id)) return { low, high };
  const reach = layer.base === undefined ? GROWTH_REACH : reachOfSpan(layer);
  return { low: Math.max(low, reach.low), high: Math.min(high, reach.high) };
}

/** In whole tens. The line of all together is never beyond it. */
function reachOfSpan({ ranked, together: all }: FigureLayer): BarScale {
  const values = [...ranked.values].toSorted((a, b) => a - b);
  const together = all?.value ?? 0;
  const last = values.length - 1;
  const least = values[Math.ceil(last * (1 - DRAWN_WHOLE_RATIO))] ?? 0;
  const most = values[Math.floor(last * DRAWN_WHOLE_RATIO)] ?? 0;
  return {
    low: Math.floor(Math.min(GROWTH_REACH.low, least, together) / 10) * 10,
    high: Math.ceil(Math.max(GROWTH_REACH.high, most, together) / 10) * 10,
  };
}

/** Where a value stands between the ends of the scale, as a ratio from 0 to 1; beyond an end is the end. */
export function placeOnScale(scale: BarScale, value: number): number {
  const ratio = (value - scale.low) / (scale.high - scale.low);
  return Math.min(1, Math.max(0, ratio));
}
