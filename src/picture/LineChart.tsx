import { scaleLinear } from 'd3-scale';
import type { YearValue } from '../domain/figureSeries.ts';
import { drawGappedLine } from './gappedLine.ts';

export interface ChartSeries {
  readonly name: string;
  readonly className: string;
  readonly points: readonly YearValue[];
}

interface LineChartProps {
  title: string;
  /** The whole chart in words. */
  description: string;
  series: readonly ChartSeries[];
  years: readonly [number, number];
  /** The year the reader looks at. */
  markedYear: number;
  /** The value a rule is drawn at: zero for growth, 100 for an index. */
  baseline: number;
  formatTick: (value: number) => string;
  formatValue: (value: number) => string;
  /** Names the year in view before what each line says of it. */
  writeMarked: (marked: readonly string[]) => string;
}

const WIDTH = 344;
const HEIGHT = 128;
const MARGIN = { top: 10, right: 104, bottom: 18, left: 34 };
const LABEL_GAP = 12;

/** Lines over years with their names at the end, a baseline, and a mark at the year in view. */
export function LineChart(props: LineChartProps) {
  const { title, description, series, years, markedYear, baseline, formatTick, formatValue, writeMarked } = props;
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => (value === undefined ? [] : [value])));
  if (values.length === 0) return null;
  const x = scaleLinear()
    .domain([years[0], years[1]])
    .range([MARGIN.left, WIDTH - MARGIN.right]);
  const y = scaleLinear()
    .domain([Math.min(baseline, ...values), Math.max(baseline, ...values)])
    .nice(4)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const marked = series.flatMap(({ name, className, points }) => {
    const value = points.find(({ year }) => year === markedYear)?.value;
    return value === undefined ? [] : [{ name, className, value }];
  });
  const isMarkedInside = markedYear >= years[0] && markedYear <= years[1];

  return (
    <figure className="line-chart">
      <figcaption>
        {title}
        {marked.length > 0 && (
          <span> {writeMarked(marked.map(({ name, value }) => `${name} ${formatValue(value)}`))}</span>
        )}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={description}>
        {y.ticks(4).map((tick) => (
          <g key={tick} className={tick === baseline ? 'chart-baseline' : 'chart-grid'}>
            <line x1={MARGIN.left} x2={WIDTH - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text x={MARGIN.left - 5} y={y(tick)} dy="0.32em" textAnchor="end">
              {formatTick(tick)}
            </text>
          </g>
        ))}
        {[years[0], Math.round((years[0] + years[1]) / 2), years[1]].map((year) => (
          <text key={year} className="chart-year" x={x(year)} y={HEIGHT - 4} textAnchor="middle">
            {year}
          </text>
        ))}
        {isMarkedInside && (
          <line
            className="chart-mark"
            x1={x(markedYear)}
            x2={x(markedYear)}
            y1={MARGIN.top}
            y2={HEIGHT - MARGIN.bottom}
          />
        )}
        {series.map(({ name, className, points }) => (
          <path key={name} className={className} d={drawGappedLine(points, x, y)} />
        ))}
        {marked.map(({ name, className, value }) => (
          <g key={name} className={className}>
            <circle cx={x(markedYear)} cy={y(value)} r={2.5} />
          </g>
        ))}
        {placeEndLabels(series, y).map(({ name, className, labelY, lastY, last }) => (
          <g key={name} className={className}>
            <circle cx={x(last.year)} cy={lastY} r={2.5} />
            <text x={x(last.year) + 6} y={labelY} dy="0.32em">
              {name} {formatValue(last.value)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Puts each name beside the end of its line, pushed apart where two would meet. */
function placeEndLabels(series: readonly ChartSeries[], y: (value: number) => number) {
  const labels = series.flatMap(({ name, className, points }) => {
    const last = points.findLast(({ value }) => value !== undefined);
    if (last?.value === undefined) return [];
    const lastY = y(last.value);
    return [{ name, className, lastY, labelY: lastY, last: { year: last.year, value: last.value } }];
  });
  labels.sort((a, b) => a.labelY - b.labelY);
  for (const [index, label] of labels.entries()) {
    const above = labels[index - 1];
    if (above && label.labelY - above.labelY < LABEL_GAP) label.labelY = above.labelY + LABEL_GAP;
  }
  return labels;
}
