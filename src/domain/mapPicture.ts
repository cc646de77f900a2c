import type { Adcode } from './adcode.ts';
import type { Cell, Layer } from './layer.ts';
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
  /** Another class is pinned or pointed at in the legend. */
  readonly faded: boolean;
}

/** What to draw: the one decision that every renderer follows. */
export type MapPicture = ReadonlyMap<Adcode, ProvincePaint>;

export function decideMapPicture(layer: Layer, palette: Palette, focusedClass: LegendKey | undefined): MapPicture {
  const picture = new Map<Adcode, ProvincePaint>();
  for (const [adcode, cell] of layer.cells) {
    const faded = focusedClass !== undefined && legendKeyOf(cell) !== focusedClass;
    picture.set(adcode, { ...groundOf(layer, cell, palette), faded });
  }
  return picture;
}

function groundOf(layer: Layer, cell: Cell, palette: Palette): Omit<ProvincePaint, 'faded'> {
  const bare = { colour: palette.noFigurePaper, partYearDot: undefined, smallBase: false, conflict: false };
  switch (cell.kind) {
    case 'notInSeries':
      return { ground: 'dots', ...bare };
    case 'noFigure':
    case 'noTaskHeld':
      return { ground: 'hatch', ...bare };
    case 'holdsTask':
    case 'figure': {
      const colour = cellColour(layer, cell, palette) ?? palette.noFigurePaper;
      if (cell.kind === 'figure' && cell.period.kind !== 'fullYear') {
        return { ground: 'hatch', ...bare, partYearDot: colour, conflict: cell.conflict !== undefined };
      }
      const smallBase = cell.kind === 'figure' && cell.smallBase;
      const conflict = cell.kind === 'figure' && cell.conflict !== undefined;
      return { ground: 'colour', colour, partYearDot: undefined, smallBase, conflict };
    }
  }
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
    case 'noFigure':
    case 'noTaskHeld':
      return 'noFigure';
    case 'notInSeries':
      return 'notInSeries';
  }
}
