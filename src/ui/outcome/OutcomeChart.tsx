import { scaleLinear } from 'd3-scale';
import { useRef } from 'react';
import type { Adcode } from '../../domain/adcode.ts';
import { growthOf, type TradeSubject } from '../../domain/trade.ts';
import { drawGappedLine } from '../../picture/gappedLine.ts';
import { useElementSize } from '../../state/useElementSize.ts';
import { useOutcomeScope } from './useOutcomeScope.ts';

interface OutcomeChartProps {
  adcode: Adcode;
  planYears: readonly number[];
}

/** Until it has been measured, in pixels. */
const LIKELY_WIDTH = 640;
const HEIGHT = 220;
const MARGIN = { top: 28, right: 96, bottom: 24, left: 40 };
/** The axis begins where the series does, after the gap of 2015, and holds the latest plan. */
const FIRST_YEAR = 2016;
const LABEL_GAP = 14;

/** Growth of the province and of the 31 together over the years, with the plan years marked. */
export function OutcomeChart({ adcode, planYears }: OutcomeChartProps) {
  const { atlas, words } = useOutcomeScope();
  const { outcome, format } = words;
  const box = useRef<HTMLElement>(null);
  const width = Math.max(280, useElementSize(box)?.width ?? LIKELY_WIDTH);
  const isNarrow = width < 480;
  const lastYear = Math.max(atlas.yearRange[1], ...planYears);
  const years = Array.from({ length: lastYear - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);
  const name = format.provinceName(atlas.provinceOf(adcode));
  const lineOf = (subject: TradeSubject) =>
    years.map((year) => ({ year, value: growthOf(atlas.trade, subject, year)?.value }));
  const lines = [
    { name: outcome.together, className: 'line-together', points: lineOf('together') },
    { name, className: 'line-own', points: lineOf(adcode) },
  ];
  const values = lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  if (values.length === 0) return <p>{outcome.noFigure}</p>;
  const x = scaleLinear()
    .domain([FIRST_YEAR, lastYear])
    .range([MARGIN.left, width - MARGIN.right]);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(5)
    .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  const write = (points: (typeof lines)[number]['points']) =>
    points
      .flatMap(({ year, value }) =>
        value === undefined ? [] : [`${words.periods.fullYear(year)} ${format.signed(value, 1)}`],
      )
      .join(words.comma);
  const ends = lines
    .flatMap((line) => {
      const last = line.points.findLast(({ value }) => value !== undefined);
      return last?.value === undefined ? [] : [{ ...line, x: x(last.year), y: y(last.value) }];
    })
    .toSorted((a, b) => a.y - b.y);
  const [upper, lower] = ends;
  const push = upper && lower ? Math.max(0, LABEL_GAP - (lower.y - upper.y)) / 2 : 0;

  return (
    <figure ref={box} className="outcome-chart line-chart">
      <figcaption>{outcome.chart}</figcaption>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={
          outcome.chart +
          words.stop +
          words.gap +
          outcome.chartText({ name, own: write(lines[1]?.points ?? []), together: write(lines[0]?.points ?? []) })
        }
      >
        {y.ticks(5).map((tick) => (
          <g key={tick} className={tick === 0 ? 'chart-baseline' : 'chart-grid'}>
            <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} />
            <text x={MARGIN.left - 6} y={y(tick)} dy="0.32em" textAnchor="end">
              {format.signed(tick, 0)}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text key={year} className="chart-year" x={x(year)} y={HEIGHT - 6} textAnchor="middle">
            {writeYear(year)}
          </text>
        ))}
        {planYears.map((year) => (
          <g key={year} className="outcome-mark">
            <line x1={x(year)} x2={x(year)} y1={MARGIN.top - 8} y2={HEIGHT - MARGIN.bottom} />
            <text x={x(year)} y={MARGIN.top - 14} textAnchor="middle">
              {isNarrow || isCrowded(year) ? writeYear(year) : outcome.planMark(year)}
            </text>
          </g>
        ))}
        {lines.map(({ name: line, className, points }) => (
          <path key={line} className={className} d={drawGappedLine(points, x, y)} />
        ))}
        {ends.map(({ name: line, className, x: endX, y: endY }, index) => (
          <g key={line} className={className}>
            <circle cx={endX} cy={endY} r={3} />
            <text x={endX + 7} y={endY + (index === 0 ? -push : push)} dy="0.32em">
              {line}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );

  /** The century has no room on a phone. */
  function writeYear(year: number): string {
    return isNarrow ? `’${String(year).slice(2)}` : String(year);
  }

  /** Two plan years side by side have no room for words. */
  function isCrowded(year: number): boolean {
    return planYears.some((other) => Math.abs(other - year) === 1);
  }
}
