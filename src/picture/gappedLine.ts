import type { YearValue } from '../domain/figureSeries.ts';
import { roundTo } from '../domain/rounding.ts';

/** Finer than any screen shows. */
const DECIMALS = 2;

/**
 * The SVG path through the values of a series. A year without a value is a gap, never bridged; a value between two gaps
 * is a closed point, which round line ends show as a dot.
 */
export function drawGappedLine(
  series: readonly YearValue[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  return splitAtGaps(series.map(({ year, value }) => (value === undefined ? undefined : writePoint(x(year), y(value)))))
    .map((points) => `M${points.join('L')}${points.length === 1 ? 'Z' : ''}`)
    .join('');
}

function writePoint(x: number, y: number): string {
  return `${roundTo(x, DECIMALS)},${roundTo(y, DECIMALS)}`;
}

/** The runs of values that follow one another without a gap. */
function splitAtGaps(points: readonly (string | undefined)[]): string[][] {
  const runs: string[][] = [];
  let run: string[] | undefined;
  for (const point of points) {
    if (point === undefined) {
      run = undefined;
    } else if (run === undefined) {
      run = [point];
      runs.push(run);
    } else {
      run.push(point);
    }
  }
  return runs;
}
