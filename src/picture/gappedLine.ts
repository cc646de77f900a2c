import { line } from 'd3-shape';
import type { YearValue } from '../domain/figureSeries.ts';

/** The SVG path through the values of a series. A year without a value is a gap, never bridged. */
export function drawGappedLine(
  series: readonly YearValue[],
  x: (year: number) => number,
  y: (value: number) => number,
): string {
  const draw = line<YearValue>()
    .defined(({ value }) => value !== undefined)
    .x(({ year }) => x(year))
    .y(({ value }) => y(value ?? 0));
  return draw([...series]) ?? '';
}
