/** What an axis asks of a scale of d3. */
export interface AxisScale {
  (value: number): number;
  ticks: (count?: number) => number[];
}

interface AxisProps {
  scale: AxisScale;
  /** Where the lines of the grid begin and end, across the axis. */
  from: number;
  to: number;
  /** How many ticks there is room for, or which. */
  ticks: number | readonly number[];
  format: (value: number) => string;
  /** A tick that is drawn as a rule: zero, or an index of 100. */
  baseline?: number;
}

const TEXT_GAP = 6;
const LINE_HEIGHT = 12;

/** Values along the foot of a chart, with a line of the grid at each. */
export function FootAxis({ scale, from, to, ticks, format, baseline }: AxisProps) {
  return (
    <g className="chart-axis">
      {listTicks(scale, ticks).map((tick) => (
        <g key={tick} className={tick === baseline ? 'axis-baseline' : undefined}>
          <line x1={scale(tick)} x2={scale(tick)} y1={from} y2={to} />
          <text x={scale(tick)} y={to + LINE_HEIGHT + 2} textAnchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** Values up the side of a chart, with a line of the grid at each. */
export function SideAxis({ scale, from, to, ticks, format, baseline }: AxisProps) {
  return (
    <g className="chart-axis">
      {listTicks(scale, ticks).map((tick) => (
        <g key={tick} className={tick === baseline ? 'axis-baseline' : undefined}>
          <line x1={from} x2={to} y1={scale(tick)} y2={scale(tick)} />
          <text x={from - TEXT_GAP} y={scale(tick)} dy="0.32em" textAnchor="end">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function listTicks(scale: AxisScale, ticks: AxisProps['ticks']): readonly number[] {
  return typeof ticks === 'number' ? scale.ticks(ticks) : ticks;
}
