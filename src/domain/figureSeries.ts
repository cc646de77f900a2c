import type { Adcode } from './adcode.ts';
import type { Atlas, FigureIndicator } from './atlas.ts';
import { computeFigure, findFigure, isRankable } from './layer.ts';

/** A value a year; undefined is a gap, and is drawn as one. */
export interface YearValue {
  readonly year: number;
  readonly value: number | undefined;
}

/**
 * The full-year figures of a province, or of the 31 together, over all years of an indicator, in its unit. Bounds,
 * estimates and parts of a year are gaps: they may not stand on one line with full years.
 */
export function listFigures(atlas: Atlas, indicator: FigureIndicator, subject: Adcode | 'together'): YearValue[] {
  const series: YearValue[] = [];
  for (let year = indicator.firstYear; year <= indicator.lastYear; year++) {
    if (subject === 'together') {
      series.push({ year, value: computeFigure(atlas, indicator, 'together', year)?.value });
      continue;
    }
    const cell = findFigure(atlas, indicator, subject, year);
    series.push({ year, value: cell && isRankable(cell) ? cell.figure.value : undefined });
  }
  return series;
}
