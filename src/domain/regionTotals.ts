import type { Atlas, FigureIndicator } from './atlas.ts';
import { growth, type Measured, percentOf, scale, subtract } from './measured.ts';
import { isComparable } from './trade.ts';
import type { Region } from './vocabulary.ts';

/** Trade of a part of the country in thousand US$; undefined unless every one of its provinces has a level. */
export function levelOfRegion({ provinces, trade }: Atlas, region: Region, year: number): Measured | undefined {
  let [value, low, high, count] = [0, 0, 0, 0];
  for (const province of provinces) {
    if (province.region !== region || !province.inSeries) continue;
    const level = trade.levelOf(province.adcode, year);
    if (level === undefined) return undefined;
    value += level.value;
    low += level.low;
    high += level.high;
    count += 1;
  }
  return count === 0 ? undefined : { value, low, high };
}

/**
 * A figure of a part of the country, worked out from levels as that of a province is, never from the figures of its
 * provinces: a mean of growth rates would count Tibet as much as Guangdong.
 *
 * Undefined where a level is missing, and for what is only ever reported.
 */
export function regionFigure(
  atlas: Atlas,
  { id, currency }: Pick<FigureIndicator, 'id' | 'currency'>,
  region: Region,
  year: number,
  base = year - 1,
): Measured | undefined {
  if (currency !== 'usd') return undefined;
  const later = levelOfRegion(atlas, region, year);
  if (later === undefined) return undefined;
  if (id === 'total') return scale(later, 1e-6);
  if (id === 'share') {
    const whole = atlas.trade.togetherIn(year);
    return whole && percentOf(later, whole);
  }
  const earlier = isComparable(atlas.trade, year, base) ? levelOfRegion(atlas, region, base) : undefined;
  const [wholeLater, wholeEarlier] = [atlas.trade.togetherIn(year), atlas.trade.togetherIn(base)];
  if (earlier === undefined || wholeLater === undefined || wholeEarlier === undefined) return undefined;
  const own = growth(later, earlier);
  switch (id) {
    case 'growth':
      return own;
    case 'gap': {
      const together = growth(wholeLater, wholeEarlier);
      return own && together && subtract(own, together);
    }
    case 'contribution':
      return percentOf(subtract(later, earlier), wholeEarlier);
    case 'bri-growth':
    case 'bri-share':
      return undefined;
  }
}
