import type { Adcode } from './adcode.ts';
import type { Province } from './atlas.ts';
import type { Layer } from './layer.ts';
import { findHighest, findLowest } from './ranks.ts';
import type { Region } from './vocabulary.ts';

/** A province worth comparing, and why. */
export interface PinSuggestion {
  readonly adcode: Adcode;
  readonly reason: PinReason;
}

export type PinReason =
  /** It is open in the panel. */
  | { readonly kind: 'chosen' }
  | { readonly kind: 'neighbour' | 'size'; readonly of: Adcode }
  | { readonly kind: 'region'; readonly region: Region }
  | { readonly kind: 'highest' | 'lowest' };

export interface SuggestionInputs {
  readonly layer: Layer;
  readonly selected: Adcode | undefined;
  readonly pins: readonly Adcode[];
  readonly neighboursOf: (adcode: Adcode) => readonly Adcode[];
}

/**
 * Suggests up to four provinces to pin: first the open one; then, about the one pinned last or else the open one, its
 * largest neighbour, the one nearest in size of trade, and the largest of its own part of the country; and with nothing to
 * start from the two ends of the layer.
 *
 * No province is named twice, and none that is pinned. Only units of the series are suggested: the others have no figures.
 */
export function suggestPins({ layer, selected, pins, neighboursOf }: SuggestionInputs): PinSuggestion[] {
  const { atlas, year } = layer;
  const suggestions: PinSuggestion[] = [];
  const isOpen = ({ adcode, inSeries }: Province) =>
    inSeries && !pins.includes(adcode) && !suggestions.some((each) => each.adcode === adcode);
  const suggest = (adcode: Adcode | undefined, reason: PinReason) => {
    if (adcode !== undefined && isOpen(atlas.provinceOf(adcode))) suggestions.push({ adcode, reason });
  };
  // A year of plans without figures has no sizes: the latest that has them does.
  const sizeYear = Math.min(year, atlas.latestYear);
  const sizeOf = (adcode: Adcode) => atlas.trade.levelOf(adcode, sizeYear)?.value;

  suggest(selected, { kind: 'chosen' });
  const start = pins.at(-1) ?? selected;
  if (start === undefined || !atlas.provinceOf(start).inSeries) {
    if (layer.kind === 'figures') {
      suggest(atlas.adcodes[findHighest(layer.ranked)[0] ?? -1], { kind: 'highest' });
      suggest(atlas.adcodes[findLowest(layer.ranked)[0] ?? -1], { kind: 'lowest' });
    }
    return suggestions;
  }

  const largest = (candidates: readonly Province[]) =>
    candidates
      .filter((province) => province.adcode !== start && isOpen(province))
      .toSorted((a, b) => (sizeOf(b.adcode) ?? 0) - (sizeOf(a.adcode) ?? 0))[0]?.adcode;
  suggest(largest(neighboursOf(start).map(atlas.provinceOf)), { kind: 'neighbour', of: start });

  const size = sizeOf(start);
  if (size !== undefined) {
    // By ratio and not by difference: twice as large is as far as half as large.
    const distance = ({ adcode }: Province) => Math.abs(Math.log((sizeOf(adcode) ?? 0) / size));
    const others = atlas.provinces.filter((province) => province.adcode !== start && isOpen(province));
    suggest(others.toSorted((a, b) => distance(a) - distance(b))[0]?.adcode, { kind: 'size', of: start });
  }

  const { region } = atlas.provinceOf(start);
  if (region !== undefined) {
    suggest(largest(atlas.provinces.filter((province) => province.region === region)), { kind: 'region', region });
  }
  return suggestions;
}
