import type { Adcode } from '../domain/adcode.ts';
import type { Atlas } from '../domain/atlas.ts';
import { CSS_PALETTE } from '../domain/cssPalette.ts';
import { isRasterMap } from '../domain/homeMap.ts';
import { decideMapPicture } from '../domain/mapPicture.ts';
import { defaultView, makeLayer } from '../domain/view.ts';
import { fillOf } from '../picture/Choropleth.tsx';
import { FIRST_VIEW_STYLE } from '../state/firstView.ts';

/** What the script in the page's head knows: enough to colour the map for any link to the indicator it opens on. */
export interface FirstView {
  /** Of the style sheet it fills. */
  readonly style: string;
  readonly indicator: string;
  readonly currency: string;
  readonly firstYear: number;
  readonly openingYear: number;
  /** The provinces that any year colours. */
  readonly adcodes: readonly Adcode[];
  readonly fills: readonly string[];
  /** For each year from the first, the fill of each province as its number, in letters from `a`. */
  readonly years: readonly string[];
  /** For an indicator whose figures are still to come. */
  readonly neutral: string;
}

/** Gathers the fills of all years of the strip, of the indicator that the page opens on. */
export function describeFirstView(atlas: Atlas): FirstView {
  const usual = defaultView(atlas);
  const [firstYear, lastYear] = atlas.yearRange;
  // The classes of very many regions in all years would be heavier than all else in the page: their raster shows the year
  // that the page opens on, and another when its file has come (startYear.ts).
  const isRaster = isRasterMap(atlas.provinces.length);
  const adcodes = isRaster ? [] : atlas.provinces.filter(({ inSeries }) => inSeries).map(({ adcode }) => adcode);
  const fills: string[] = [];
  const numberOf = (fill: string) => (fills.includes(fill) ? fills.indexOf(fill) : fills.push(fill) - 1);
  const years: string[] = [];
  for (let year = firstYear; year <= lastYear; year += 1) {
    const picture = decideMapPicture(makeLayer(atlas, { ...usual, year }), CSS_PALETTE, undefined);
    const numbers = adcodes.map((adcode) => numberOf(fillOf(picture.get(adcode), CSS_PALETTE, 'map')));
    years.push(String.fromCharCode(...numbers.map((number) => FIRST_LETTER + number)));
  }
  return {
    style: FIRST_VIEW_STYLE,
    indicator: usual.indicator,
    currency: usual.currency,
    firstYear,
    openingYear: usual.year,
    adcodes,
    fills,
    years,
    neutral: CSS_PALETTE.noFigurePaper,
  };
}

const FIRST_LETTER = 'a'.charCodeAt(0);

/** Writes the script for the page's head. */
export function writeFirstViewScript(view: FirstView): string {
  return `(${showFirstView})(${JSON.stringify(view)})`;
}

/**
 * Runs in the page before its first paint, from its own text: it may use nothing of this module.
 *
 * It colours the map as the link asks, and says on the root element which parts of the page that the build rendered do
 * not belong to that link, so that the style sheet keeps them out of sight: `view` (another figure or year), `indicator`
 * (another scale), `list` (another order or a search), `panel` (something is open) and `map` (another view stands in its
 * place).
 */
function showFirstView(first: FirstView): void {
  const root = document.documentElement.dataset;
  root.first = '';
  const link = new URLSearchParams(location.search);
  const given = (name: string, usual: string | number) => link.get(name) || String(usual);
  const isKnown =
    given('indicator', first.indicator) === first.indicator &&
    given('currency', first.currency) === first.currency &&
    !link.get('year2');
  const year = given('year', first.openingYear);
  const letters = first.years[Number(year) - first.firstYear];
  const isOther = !isKnown || (letters !== undefined && year !== String(first.openingYear));
  const province = link.get('province');
  const isProvince = first.adcodes.length === 0 ? province : first.adcodes.some((adcode) => adcode === province);
  const isOpen = Boolean(link.get('about') || isProvince);
  const stale = [
    isOther && 'view',
    !isKnown && 'indicator',
    (isOther || link.get('sort') || link.get('q')) && 'list',
    (isOther || isOpen) && 'panel',
    given('view', 'map') !== 'map' && 'map',
    /\b(en|zh)/.exec(given('lang', String(navigator.languages)))?.[0] === 'zh' && 'words',
  ].filter(Boolean);
  if (isOpen) root.open = 'true';
  if (stale.length > 0) root.stale = stale.join(' ');
  if (!isOther) return;
  const style = document.getElementById(first.style);
  if (!(style instanceof HTMLStyleElement)) return;
  for (const [index, adcode] of first.adcodes.entries()) {
    const number = (letters ?? '').charCodeAt(index) - 97;
    const fill = isKnown ? first.fills[number] : first.neutral;
    if (fill) style.sheet?.insertRule(`[data-adcode="${adcode}"]{fill:${fill}}`);
  }
}
