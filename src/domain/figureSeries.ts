import type { Adcode } from './adcode.ts';
import type { Atlas, FigureIndicator } from './atlas.ts';
import { computeFigure, findFigure, isRankable } from './layer.ts';
import type { CountrySet } from './vocabulary.ts';

/** A value a year; undefined is a gap, and is drawn as one. */
export interface YearValue {
  readonly year: number;
  readonly value: number | undefined;
  /** The list of countries that the value counts, where it counts some. */
  readonly countrySet?: CountrySet | undefined;
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
    const value = cell && isRankable(cell) ? cell.figure.value : undefined;
    series.push({ year, value, countrySet: indicator.countrySetIn(year) });
  }
  return series;
}

/** The first year that counts another list of countries than the one before; undefined where all count the same. */
export function countrySetChange({ firstYear, lastYear, countrySetIn }: FigureIndicator): number | undefined {
  for (let year = firstYear + 1; year <= lastYear; year++) {
    if (countrySetIn(year) !== countrySetIn(year - 1)) return year;
  }
  return undefined;
}

/** True where a line may run from the year before to the one at `index`: both have a value, and count the same countries. */
export function runsOn(series: readonly YearValue[], index: number): boolean {
  const [before, own] = [series[index - 1], series[index]];
  return before?.value !== undefined && own?.value !== undefined && before.countrySet === own.countrySet;
}
