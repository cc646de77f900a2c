import { runsOn, type YearValue } from '../domain/figureSeries.ts';
import { roundTo } from '../domain/rounding.ts';

/** Finer than any screen shows. */
const DECIMALS = 2;

/**
 * The SVG path through the values of a series. A year without a value is a gap, never bridged, and so is the step to
 * another list of countries; a value with a gap on either side is a closed point, which round line ends show as a dot.
 */
export function drawGappedLine(
  series: readonly YearValue[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const runs: string[][] = [];
  for (const [index, { year, value }] of series.entries()) {
    if (value === undefined) continue;
    const point = writePoint(x(year), y(value));
    const run = runsOn(series, index) ? runs.at(-1) : undefined;
    if (run) run.push(point);
    else runs.push([point]);
  }
  return runs.map((points) => `M${points.join('L')}${points.length === 1 ? 'Z' : ''}`).join('');
}

function writePoint(x: number, y: number): string {
  return `${roundTo(x, DECIMALS)},${roundTo(y, DECIMALS)}`;
}
