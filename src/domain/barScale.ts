import type { Layer } from './layer.ts';
import { roundTo } from './rounding.ts';

/** The reach of the list's bars, always from zero. Bars beyond an edge are cut there and marked with an arrow. */
export interface BarScale {
  readonly low: number;
  readonly high: number;
}

/** Growth, and the gap to that of all, is cut at these: Tibet's +123 % would flatten every other bar. */
const GROWTH_REACH = { low: -40, high: 40 };

/** Undefined for a layer without figures. Part years are left out: they have no bar. */
export function findBarScale(layer: Layer): BarScale | undefined {
  if (layer.kind === 'plan') return undefined;
  let low = 0;
  let high = 0;
  for (const value of layer.ranked.values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  // As printed. Rounding keeps the order, so that only the ends need it.
  low = roundTo(low, layer.indicator.decimals);
  high = roundTo(high, layer.indicator.decimals);
  if (low === high) return undefined;
  const isGrowth = ['growth', 'gap', 'bri-growth'].includes(layer.indicator.id);
  return isGrowth ? { low: Math.max(low, GROWTH_REACH.low), high: Math.min(high, GROWTH_REACH.high) } : { low, high };
}

/** Where a value stands between the ends of the scale, as a ratio from 0 to 1; beyond an end is the end. */
export function placeOnScale(scale: BarScale, value: number): number {
  const ratio = (value - scale.low) / (scale.high - scale.low);
  return Math.min(1, Math.max(0, ratio));
}
