import { isRankable, type Layer } from './layer.ts';

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
  for (const cell of layer.cells.values()) {
    if (!isRankable(cell)) continue;
    low = Math.min(low, cell.printed);
    high = Math.max(high, cell.printed);
  }
  if (low === high) return undefined;
  const isGrowth = ['growth', 'gap', 'bri-growth'].includes(layer.indicator.id);
  return isGrowth ? { low: Math.max(low, GROWTH_REACH.low), high: Math.min(high, GROWTH_REACH.high) } : { low, high };
}

/** Where a value stands between the ends of the scale, as a ratio from 0 to 1; beyond an end is the end. */
export function placeOnScale(scale: BarScale, value: number): number {
  const ratio = (value - scale.low) / (scale.high - scale.low);
  return Math.min(1, Math.max(0, ratio));
}
