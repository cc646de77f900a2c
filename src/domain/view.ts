import type { Adcode } from './adcode.ts';
import { type Atlas, type FigureIndicator, MAP_INDICATORS, type MapIndicatorId } from './atlas.ts';
import { listClasses, type SignedClass } from './classBreaks.ts';
import { comparesYears, type Layer, makeFigureLayer, makePlanLayer } from './layer.ts';
import { CURRENCIES, type Currency, PRIORITY_IDS, type PriorityId } from './vocabulary.ts';

export const SORT_ORDERS = ['value', 'size', 'region', 'name'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

export const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export const RENDERERS = ['gl', 'svg'] as const;
export type RendererId = (typeof RENDERERS)[number];

/** The forms in which the atlas shows the same provinces, figures and years. */
export const VIEWS = ['map', 'tiles', 'chart', 'years', 'plans', 'table'] as const;
export type ViewId = (typeof VIEWS)[number];

export const CHARTS = [
  'bars',
  'arrows',
  'scatter',
  'lines',
  'levels',
  'size',
  'belt-and-road',
  'contribution',
] as const;
export type ChartId = (typeof CHARTS)[number];

/** More than these can be told apart neither by colour nor by shape. */
export const PINS_AT_MOST = 8;

/** What is told of the atlas itself and not of a place or a year, in the place of the panel. */
export const ABOUT_TOPICS = ['articles', 'primer', 'plans-2019', 'plans-2020', 'terms', 'method', 'coverage'] as const;
export type AboutTopic = (typeof ABOUT_TOPICS)[number];

/** An entry of the legend: a class of the scale, or one of the kinds of province without a figure. */
export type LegendKey = SignedClass | 'noFigure' | 'noDocument' | 'notInSeries';

/** What the reader chose and a link carries. */
export interface View {
  readonly indicator: MapIndicatorId;
  /** As the reader chose it; `figureIndicatorOf` falls back to the one an indicator has. */
  readonly currency: Currency;
  readonly priority: PriorityId;
  readonly year: number;
  /** The year that `year` is compared with, earlier or later; undefined for the year before. */
  readonly year2: number | undefined;
  readonly province: Adcode | undefined;
  /** The provinces that the reader compares, in their order. */
  readonly pins: readonly Adcode[];
  readonly view: ViewId;
  readonly chart: ChartId;
  /** Stands in the panel's place, above the province. */
  readonly about: AboutTopic | undefined;
  /** Where in it the reader is: the id of a step of a briefing, or a term of the glossary. */
  readonly step: string | undefined;
  readonly pinnedClass: LegendKey | undefined;
  readonly sort: SortOrder;
  readonly filter: string;
  /** What is looked for among the plans, and what they are narrowed by (plans/planFacets.ts). */
  readonly search: string;
  readonly facets: string;
  /** Forces a renderer; undefined lets the atlas choose. */
  readonly renderer: RendererId | undefined;
  /** The language that the link asks for; undefined leaves it to the browser. */
  readonly lang: Language | undefined;
}

/** The part of a view that decides its layer. */
export type LayerChoice = Pick<View, 'indicator' | 'currency' | 'priority' | 'year'> & Partial<Pick<View, 'year2'>>;

export function defaultView(atlas: Atlas): View {
  return {
    indicator: 'growth',
    currency: 'usd',
    priority: 'policy',
    year: atlas.latestYear,
    year2: undefined,
    province: undefined,
    pins: [],
    view: 'map',
    chart: 'bars',
    about: undefined,
    step: undefined,
    pinnedClass: undefined,
    sort: 'value',
    filter: '',
    search: '',
    facets: '',
    renderer: undefined,
    lang: undefined,
  };
}

/** The currencies an indicator is known in; none for plan tasks. */
export function currenciesOf(atlas: Atlas, indicator: MapIndicatorId): Currency[] {
  if (indicator === 'plan') return [];
  return CURRENCIES.filter((currency) => atlas.figureIndicator(indicator, currency) !== undefined);
}

/** The figure indicator a view shows: in the currency asked for, else in the one it has. Undefined for plan tasks. */
export function figureIndicatorOf(
  atlas: Atlas,
  view: Pick<View, 'indicator' | 'currency'>,
): FigureIndicator | undefined {
  const { indicator } = view;
  if (indicator === 'plan') return undefined;
  return (
    atlas.figureIndicator(indicator, view.currency) ?? atlas.figureIndicators.find((each) => each.id === indicator)
  );
}

export function makeLayer(atlas: Atlas, view: LayerChoice): Layer {
  const indicator = figureIndicatorOf(atlas, view);
  if (indicator === undefined) return makePlanLayer(atlas, view.priority, view.year);
  const [base, year] = yearsCompared(view);
  // The change between two years is told of the later one, whichever of them the slider stands on.
  return comparesYears(indicator) && base !== undefined
    ? makeFigureLayer(atlas, indicator, year, base)
    : makeFigureLayer(atlas, indicator, view.year);
}

/** The two years of a comparison, the earlier one first; without a second year, or with twice the same, it is undefined. */
export function yearsCompared({ year, year2 }: Pick<LayerChoice, 'year' | 'year2'>): [number | undefined, number] {
  if (year2 === undefined || year2 === year) return [undefined, year];
  return [Math.min(year, year2), Math.max(year, year2)];
}

/** The entries of a layer's legend from lowest to highest, those without a figure last. */
export function legendKeysOf(layer: Layer): LegendKey[] {
  if (layer.kind === 'plan') return [1, 'noFigure', 'noDocument', 'notInSeries'];
  const classes = listClasses(layer.indicator.scale).map((each) => each.signedClass);
  return [...classes, 'noFigure', 'notInSeries'];
}

/** A value of a link that means nothing here, and what is shown instead. */
export interface LinkFault {
  readonly parameter: string;
  readonly given: string;
  readonly shown: string;
}

/**
 * Reads a view from the query of a link. What is missing takes its default; what is not understood takes it too and is
 * listed, so that the reader is told. Parameters that the atlas does not know are passed over.
 */
export function readLink(atlas: Atlas, query: string): { view: View; faults: LinkFault[] } {
  const parameters = new URLSearchParams(query);
  const fallback = defaultView(atlas);
  const faults: LinkFault[] = [];

  function read<T>(parameter: string, parse: (text: string) => T | undefined, otherwise: T): T {
    const given = parameters.get(parameter);
    if (given === null || given === '') return otherwise;
    const parsed = parse(given);
    if (parsed !== undefined) return parsed;
    faults.push({ parameter, given, shown: otherwise === undefined ? '' : String(otherwise) });
    return otherwise;
  }
  const oneOf =
    <T extends string>(choices: readonly T[]) =>
    (text: string): T | undefined =>
      choices.find((choice) => choice === text);

  const indicator = read('indicator', oneOf(MAP_INDICATORS), fallback.indicator);
  const offered = indicator === 'plan' ? CURRENCIES : currenciesOf(atlas, indicator);
  const view: View = {
    indicator,
    currency: parameters.has('currency')
      ? read('currency', oneOf(offered), offered[0] ?? fallback.currency)
      : fallback.currency,
    priority: read('priority', oneOf(PRIORITY_IDS), fallback.priority),
    year: read('year', (text) => readYear(atlas, text), fallback.year),
    year2: read('year2', (text) => readYear(atlas, text), fallback.year2),
    province: read('province', (text) => atlas.findProvince(text)?.adcode, fallback.province),
    pins: readPins(atlas, parameters.get('pin'), faults),
    view: read('view', oneOf(VIEWS), fallback.view),
    chart: read('chart', oneOf(CHARTS), fallback.chart),
    about: read('about', oneOf(ABOUT_TOPICS), fallback.about),
    step: parameters.get('step') ?? undefined,
    pinnedClass: fallback.pinnedClass,
    sort: read('sort', oneOf(SORT_ORDERS), fallback.sort),
    filter: parameters.get('q') ?? '',
    search: parameters.get('search') ?? '',
    facets: parameters.get('facets') ?? '',
    renderer: read('renderer', oneOf(RENDERERS), fallback.renderer),
    lang: read('lang', oneOf(LANGUAGES), fallback.lang),
  };
  const pinnedClass = read(
    'class',
    (text) => legendKeysOf(makeLayer(atlas, view)).find((key) => String(key) === text),
    fallback.pinnedClass,
  );
  return { view: { ...view, pinnedClass }, faults };
}

function readYear(atlas: Atlas, text: string): number | undefined {
  const [first, last] = atlas.yearRange;
  const year = /^\d{4}$/.test(text) ? Number(text) : Number.NaN;
  return year >= first && year <= last ? year : undefined;
}

/** Reads the pinned provinces: those that are not known, or one too many, are left out and told of. */
function readPins(atlas: Atlas, text: string | null, faults: LinkFault[]): Adcode[] {
  const pins = new Set<Adcode>();
  for (const given of (text ?? '').split(',')) {
    if (given === '') continue;
    const adcode = atlas.findProvince(given)?.adcode;
    if (adcode !== undefined && (pins.has(adcode) || pins.size < PINS_AT_MOST)) pins.add(adcode);
    else faults.push({ parameter: 'pin', given, shown: '' });
  }
  return [...pins];
}

/**
 * Writes a view as the query of a link, `?` included, or an empty string where all is default.
 *
 * `complete` writes the defaults too, for links that must mean the same next year.
 */
export function writeLink(atlas: Atlas, view: View, complete = false): string {
  const parameters = new URLSearchParams();
  const written = linkParameters(atlas, view);
  const defaults = linkParameters(atlas, defaultView(atlas));
  for (const [name, value] of Object.entries(written)) {
    if (value !== undefined && (complete || value !== defaults[name])) parameters.set(name, value);
  }
  // Commas and colons are read as well as they are, and better by people.
  const query = parameters.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return query === '' ? '' : `?${query}`;
}

function linkParameters(atlas: Atlas, view: View): Record<string, string | undefined> {
  const currencies = currenciesOf(atlas, view.indicator);
  return {
    indicator: view.indicator,
    // Where an indicator has one currency only, the link need not say it; for plans it keeps the reader's choice.
    currency: currencies.length === 1 ? undefined : view.currency,
    priority: view.indicator === 'plan' ? view.priority : undefined,
    year: String(view.year),
    year2: view.year2 === undefined ? undefined : String(view.year2),
    province: view.province,
    pin: view.pins.length === 0 ? undefined : view.pins.join(','),
    view: view.view,
    chart: view.view === 'chart' ? view.chart : undefined,
    about: view.about,
    step: view.about && view.step,
    class: view.pinnedClass === undefined ? undefined : String(view.pinnedClass),
    sort: view.sort,
    q: view.filter || undefined,
    search: view.search || undefined,
    facets: view.facets || undefined,
    renderer: view.renderer,
    lang: view.lang,
  };
}
