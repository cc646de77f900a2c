import type { FigureIndicator } from '../atlas.ts';
import type { FigureLayer } from '../layer.ts';
import type { ChartId } from '../view.ts';

/** A figure that stands behind the mark of a province. */
export interface ChartFigure {
  readonly indicator: FigureIndicator;
  readonly year: number;
  /** The year compared with, where it is not the one before. */
  readonly base: number | undefined;
}

interface ChartYears {
  readonly base: number;
  readonly year: number;
  /** The year of the strip, which lines mark. */
  readonly shown: number;
  /** The year whose level is 100. */
  readonly hundred: number;
}

/** Lists the figures that a mark of a chart is drawn from, the later first. `layer` is the one that the chart draws. */
export function listChartFigures(chart: ChartId, layer: FigureLayer, years: ChartYears): ChartFigure[] {
  const { indicator, atlas } = layer;
  const { base, year, shown, hundred } = years;
  const total = atlas.figureIndicator('total', 'usd');
  const inYear = (each: FigureIndicator | undefined, of: number): ChartFigure[] =>
    each ? [{ indicator: each, year: of, base: undefined }] : [];
  switch (chart) {
    case 'bars':
    case 'contribution':
      return [{ indicator, year: layer.year, base: layer.base }];
    case 'arrows':
    case 'scatter':
      return [...inYear(indicator, year), ...inYear(indicator, base)];
    case 'size':
      return [{ indicator, year, base: base === year - 1 ? undefined : base }, ...inYear(total, base)];
    case 'belt-and-road':
      return [...inYear(indicator, layer.year), ...inYear(atlas.figureIndicator('growth', 'cny'), layer.year)];
    case 'lines':
      return inYear(indicator, shown);
    case 'levels':
      return shown === hundred ? inYear(total, shown) : [...inYear(total, shown), ...inYear(total, hundred)];
  }
}
