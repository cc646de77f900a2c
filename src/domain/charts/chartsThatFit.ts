import type { Atlas } from '../atlas.ts';
import { type FigureLayer, makeFigureLayer, yearStateOf } from '../layer.ts';
import { CHARTS, type ChartId, figureIndicatorOf, type View, yearsCompared } from '../view.ts';

/** The charts that say something of what the reader looks at, in their usual order; none for plan tasks. */
export function chartsThatFit(atlas: Atlas, view: Pick<View, 'indicator' | 'currency' | 'year'>): ChartId[] {
  const indicator = figureIndicatorOf(atlas, view);
  if (indicator === undefined) return [];
  const isUsdGrowth = indicator.id === 'growth' && indicator.currency === 'usd';
  const hasYears = yearStateOf(indicator, view.year).kind === 'available';
  const fits: Readonly<Record<ChartId, boolean>> = {
    bars: true,
    lines: true,
    arrows: hasYears && !indicator.isReported,
    levels: !indicator.isReported,
    contribution: !indicator.isReported && hasYears,
    scatter: isUsdGrowth && hasYears,
    size: isUsdGrowth && hasYears,
    'belt-and-road': indicator.id === 'bri-growth',
  };
  return CHARTS.filter((chart) => fits[chart]);
}

/** The layer that a chart draws: the one in view, but for the chart of who moved the total, which has its own indicator. */
export function layerOfChart(
  chart: ChartId,
  layer: FigureLayer,
  { year, year2 }: Pick<View, 'year' | 'year2'>,
): FigureLayer {
  if (chart !== 'contribution') return layer;
  const contribution = layer.atlas.figureIndicator('contribution', 'usd');
  const [base, later] = yearsCompared({ year, year2 });
  return contribution ? makeFigureLayer(layer.atlas, contribution, later, base) : layer;
}
