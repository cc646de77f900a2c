import type { Adcode } from './adcode.ts';
import { type Cell, type Layer, MARKS } from './layer.ts';
import { classColour, type Palette } from './palette.ts';
import type { LegendKey } from './view.ts';

/** How one province is drawn. Renderers add nothing to it and leave nothing out. */
export interface ProvincePaint {
  /** Plain colour, hatch (no figure) or dots (not in the series). */
  readonly ground: 'colour' | 'hatch' | 'dots';
  readonly colour: string;
  /** Class colour of a part-year figure, drawn as a dot on the hatch. */
  readonly partYearDot: string | undefined;
  /** Growth rests on a small base: a dotted outline. */
  readonly smallBase: boolean;
  /** Reports of the figure differ: a mark after the name. */
  readonly conflict: boolean;
  /** Another class is pinned or pointed at in the legend, or the reader narrowed the map to other provinces. */
  readonly faded: boolean;
}

/**
 * What to draw: the one decision that every renderer follows.
 *
 * A map of many provinces has few paints: each stands in a short table, and of each province its number there is told.
 */
export interface MapPicture {
  /** Distinct paints. */
  readonly paints: readonly ProvincePaint[];
  /** The place in `paints` of each province, by its index in `atlas.provinces`. */
  readonly numbers: Uint8Array;
  /** The adcodes by the same index. */
  readonly adcodes: readonly Adcode[];
  /** The paint of one province, for who asks for a few. */
  readonly get: (adcode: Adcode) => ProvincePaint | undefined;
}

/** Of all provinces, or of those in `narrowedTo`, only the ones of a class stand out where one is focused. */
export function decideMapPicture(
  layer: Layer,
  palette: Palette,
  focusedClass?: LegendKey,
  narrowedTo?: ReadonlySet<Adcode>,
): MapPicture {
  const { atlas, marks, classes } = layer;
  const { adcodes } = atlas;
  const paints: ProvincePaint[] = [];
  const numbers = new Uint8Array(marks.length);
  const numberOf = new Map<number, number>();
  for (const [index, adcode] of adcodes.entries()) {
    const mark = marks[index] ?? 0;
    const signedClass = classes[index] ?? 0;
    const isLeftOut = narrowedTo?.has(adcode) === false;
    const look = ((signedClass + CLASS_OFFSET) * ALL_MARKS + mark) * 2 + Number(isLeftOut);
    let number = numberOf.get(look);
    if (number === undefined) {
      const faded = isLeftOut || (focusedClass !== undefined && legendKeyAt(layer, index) !== focusedClass);
      // In a pale colour what is left out would look like one of the classes about zero.
      const paint = isLeftOut ? plainGround(mark, palette) : groundOf(layer, mark, signedClass, palette);
      number = paints.push({ ...paint, faded }) - 1;
      numberOf.set(look, number);
    }
    numbers[index] = number;
  }
  return {
    paints,
    numbers,
    adcodes,
    get: (adcode) => paints[numbers[atlas.indexOf(adcode)] ?? -1],
  };
}

/** More than the classes of any scale on one side of zero. */
const CLASS_OFFSET = 16;
const ALL_MARKS = 256;

function plainGround(mark: number, palette: Palette): Omit<ProvincePaint, 'faded'> {
  const ground = (mark & MARKS.inSeries) === 0 ? 'dots' : 'colour';
  return { ground, colour: palette.noFigurePaper, partYearDot: undefined, smallBase: false, conflict: false };
}

function groundOf(layer: Layer, mark: number, signedClass: number, palette: Palette): Omit<ProvincePaint, 'faded'> {
  const has = (each: number) => (mark & each) !== 0;
  const { ground, ...bare } = plainGround(mark, palette);
  if (ground === 'dots') return { ground, ...bare };
  if (layer.kind === 'plan') {
    if (has(MARKS.holdsTask)) return { ground: 'colour', ...bare, colour: palette.priorities[layer.priority] };
    return { ground: has(MARKS.noDocument) ? 'colour' : 'hatch', ...bare };
  }
  // What is not known yet is plain paper: neither a class nor "no figure".
  if (layer.isAwaited) return { ground: 'colour', ...bare };
  if (!has(MARKS.figure)) return { ground: 'hatch', ...bare };
  const colour = classColour(palette, layer.indicator.scale.kind, signedClass);
  const conflict = has(MARKS.conflict);
  if (!has(MARKS.fullYear)) return { ground: 'hatch', ...bare, partYearDot: colour, conflict };
  return { ground: 'colour', ...bare, colour, smallBase: has(MARKS.smallBase), conflict };
}

/** The colour of a cell's class, the same on map, legend and bars. Undefined where the cell has no class. */
export function cellColour(layer: Layer, cell: Cell, palette: Palette): string | undefined {
  if (cell.kind === 'holdsTask' && layer.kind === 'plan') return palette.priorities[layer.priority];
  if (cell.kind === 'figure' && layer.kind === 'figures') {
    return classColour(palette, layer.indicator.scale.kind, cell.signedClass);
  }
  return undefined;
}

/** The legend entry a cell belongs to. A part year belongs to no class: it stands on the hatch of "no figure". */
export function legendKeyOf(cell: Cell): LegendKey {
  switch (cell.kind) {
    case 'figure':
      return cell.period.kind === 'fullYear' ? cell.signedClass : 'noFigure';
    case 'holdsTask':
      return 1;
    case 'noTaskHeld':
      return cell.hasDocument ? 'noFigure' : 'noDocument';
    case 'noFigure':
    case 'awaited':
      return 'noFigure';
    case 'notInSeries':
      return 'notInSeries';
  }
}

/** The legend entry of the province at an index: that of its cell, read from the columns of the layer. */
export function legendKeyAt({ marks, classes }: Layer, index: number): LegendKey {
  const mark = marks[index] ?? 0;
  if ((mark & MARKS.inSeries) === 0) return 'notInSeries';
  if ((mark & MARKS.noDocument) !== 0) return 'noDocument';
  return (mark & (MARKS.fullYear | MARKS.holdsTask)) === 0 ? 'noFigure' : (classes[index] ?? 0);
}
