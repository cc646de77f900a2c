import { scaleLinear } from 'd3-scale';
import type { Adcode } from '../../../domain/adcode.ts';
import type { Size } from '../../../domain/camera.ts';
import { spreadLabels } from '../../../domain/charts/spreadLabels.ts';
import type { YearValue } from '../../../domain/figureSeries.ts';
import { PIN_LOOKS } from '../../../domain/pinLooks.ts';
import { FootAxis, SideAxis } from '../../../picture/chart/Axis.tsx';
import { drawGappedLine } from '../../../picture/gappedLine.ts';
import { PinMark } from '../../../picture/PinMark.tsx';
import { useViewScope } from '../useViewScope.ts';
import { Mark, Marks } from './Marks.tsx';
import { NARROW_WIDTH } from './rowHeight.ts';

export interface ChartLine {
  /** Undefined for the 31 together. */
  readonly adcode: Adcode | undefined;
  /** The place of the pin. */
  readonly pin: number;
  readonly name: string;
  readonly series: readonly YearValue[];
}

interface LinesChartProps {
  lines: readonly ChartLine[];
  size: Size;
  markedYear: number;
  baseline: number;
  /** Growth is cut where one or two leaps would press all else together. */
  reach: readonly [number, number] | undefined;
  formatTick: (value: number) => string;
  formatValue: (value: number) => string;
}

const MARGIN = { top: 14, right: 138, bottom: 26, left: 46 };
const NARROW_RIGHT = 116;
const LABEL_HEIGHT = 14;

/** Years across, figures up: a line for each pin and for the 31 together, each named at its end. */
export function LinesChart(props: LinesChartProps) {
  const { lines, size, markedYear, baseline, reach, formatTick, formatValue } = props;
  const { words } = useViewScope();
  const right = size.width - (size.width < NARROW_WIDTH ? NARROW_RIGHT : MARGIN.right);
  const foot = size.height - MARGIN.bottom;
  const years = lines[0]?.series.map(({ year }) => year) ?? [];
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const values = lines.flatMap(({ series }) => series.flatMap(({ value }) => (value === undefined ? [] : [value])));
  const span = [Math.min(baseline, ...values), Math.max(baseline, ...values)] as const;
  const [low, high] = reach ? [Math.max(span[0], reach[0]), Math.min(span[1], reach[1])] : span;
  const x = scaleLinear([first, last], [MARGIN.left, right]);
  const y = scaleLinear([low, high], [foot, MARGIN.top]).nice(5).clamp(true);
  const [least = low, most = high] = y.domain();

  const ends = lines.map(({ series }) => series.findLast(({ value }) => value !== undefined));
  const places = spreadLabels(
    ends.map((end) => y(end?.value ?? baseline)),
    LABEL_HEIGHT,
    MARGIN.top,
    foot,
  );
  const describe = ({ series }: ChartLine) =>
    series
      .flatMap(({ year, value }) =>
        value === undefined ? [] : [`${words.periods.fullYear(year)} ${formatValue(value)}`],
      )
      .join(words.comma);
  const text = lines.map((line) => line.name + words.colon + describe(line) + words.stop).join(words.gap);
  const order = [...lines.keys()].sort((a, b) => (ends[b]?.value ?? 0) - (ends[a]?.value ?? 0));
  const firstStop = order.find((index) => lines[index]?.adcode !== undefined);

  return (
    <Marks size={size} text={text}>
      <SideAxis scale={y} from={MARGIN.left} to={right} ticks={5} format={formatTick} baseline={baseline} />
      <FootAxis scale={x} from={foot} to={foot} ticks={listShownYears(years, right - MARGIN.left)} format={String} />
      {markedYear >= first && markedYear <= last && (
        <line className="chart-mark" x1={x(markedYear)} x2={x(markedYear)} y1={MARGIN.top} y2={foot} />
      )}
      {order.map((index) => {
        const line = lines[index];
        const end = ends[index];
        if (line === undefined || end?.value === undefined) return null;
        const colour = line.adcode === undefined ? 'var(--ink-soft)' : PIN_LOOKS[line.pin]?.colour;
        const drawing = (
          <>
            <path className="line-reach" d={drawGappedLine(line.series, x, y)} />
            <path
              className={line.adcode === undefined ? 'line-all' : 'line-pin'}
              d={drawGappedLine(line.series, x, y)}
              stroke={colour}
            />
            {line.series.map(({ year, value }) => {
              if (value === undefined) return null;
              const isCut = value < least || value > most;
              return (
                <g key={year}>
                  {line.adcode === undefined ? (
                    <circle cx={x(year)} cy={y(value)} r={2} fill={colour} />
                  ) : (
                    <PinMark place={line.pin} x={x(year)} y={y(value)} scale={year === markedYear ? 1.1 : 0.75} />
                  )}
                  {isCut && (
                    <text
                      className="mark-value"
                      x={x(year)}
                      y={y(value) + (value > most ? -6 : 14)}
                      textAnchor="middle"
                    >
                      {formatValue(value)} {value > most ? '↑' : '↓'}
                    </text>
                  )}
                </g>
              );
            })}
            <line className="line-leader" x1={x(end.year) + 5} y1={y(end.value)} x2={right + 12} y2={places[index]} />
            <text className="line-name" x={right + 15} y={places[index]} dy="0.34em" fill={colour}>
              {line.name} {formatValue(end.value)}
            </text>
          </>
        );
        return line.adcode === undefined ? (
          <g key="together">{drawing}</g>
        ) : (
          <Mark key={line.adcode} adcode={line.adcode} value={describe(line)} isStop={index === firstStop}>
            {drawing}
          </Mark>
        );
      })}
    </Marks>
  );
}

/** Every year where there is room for its number, else every second, or fewer. */
function listShownYears(years: readonly number[], width: number): number[] {
  const every = Math.max(1, Math.ceil((years.length * 38) / width));
  return years.filter((_, index) => (years.length - 1 - index) % every === 0);
}
