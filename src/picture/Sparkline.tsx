import { runsOn, type YearValue } from '../domain/figureSeries.ts';
import { drawGappedLine } from './gappedLine.ts';
import { linearScale } from './linearScale.ts';

interface SparklineProps {
  /** One entry a year, the same years in both. */
  series: readonly YearValue[];
  /** What the series is read against, drawn finer. */
  together: readonly YearValue[];
  markedYear: number;
  markColour: string;
}

const WIDTH = 184;
const HEIGHT = 30;
const EDGE = 4;
const YEARS_HEIGHT = 12;

/** A series in the size of a word: its course, zero, and the year in view. It always holds zero: bars and lines agree. */
export function Sparkline({ series, together, markedYear, markColour }: SparklineProps) {
  const values = [...series, ...together].flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [first, last] = [series[0]?.year, series.at(-1)?.year];
  const known = series.filter(({ value }) => value !== undefined);
  // One or two values have no course to show.
  if (known.length < 3 || first === undefined || last === undefined) return null;
  const x = linearScale([first, last], [EDGE, WIDTH - EDGE]);
  const y = linearScale([Math.min(0, ...values), Math.max(0, ...values)], [HEIGHT - EDGE, EDGE]);
  const marked = series.find(({ year }) => year === markedYear)?.value;

  return (
    <svg
      className="sparkline"
      width={WIDTH}
      height={HEIGHT + YEARS_HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT + YEARS_HEIGHT}`}
      aria-hidden="true"
    >
      <line className="sparkline-zero" x1={0} x2={WIDTH} y1={y(0)} y2={y(0)} />
      <path className="sparkline-together" d={drawGappedLine(together, x, y)} />
      <path className="sparkline-own" d={drawGappedLine(series, x, y)} />
      {listLonePoints(series).map(({ year, value }) => (
        <circle key={year} className="sparkline-lone" cx={x(year)} cy={y(value)} r={1.75} />
      ))}
      {marked !== undefined && (
        <circle className="sparkline-mark" cx={x(markedYear)} cy={y(marked)} r={3.25} fill={markColour} />
      )}
      <text x={EDGE - 3} y={HEIGHT + 9}>
        {first}
      </text>
      <text x={WIDTH} y={HEIGHT + 9} textAnchor="end">
        {last}
      </text>
    </svg>
  );
}

/** Values that no line reaches. */
function listLonePoints(series: readonly YearValue[]): { year: number; value: number }[] {
  return series.flatMap(({ year, value }, index) => {
    const isAlone = !runsOn(series, index) && !runsOn(series, index + 1);
    return value !== undefined && isAlone ? [{ year, value }] : [];
  });
}
