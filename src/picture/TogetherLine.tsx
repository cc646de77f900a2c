import type { YearValue } from '../domain/figureSeries.ts';
import { drawGappedLine } from './gappedLine.ts';
import { linearScale } from './linearScale.ts';

interface TogetherLineProps {
  /** One entry a column of the strip. */
  series: readonly YearValue[];
  markedYear: number;
  formatValue: (value: number) => string;
  /** What happened in a year, in a word or two. */
  noteOf: (year: number) => string;
}

const HEIGHT = 40;
/** Room for the value that stands above its point, in the height of one line. */
const TOP = 17;
const BOTTOM = 4;
const COLUMN = 100;

/** Growth of the 31 together over the years of the strip, one column a year, with the value of the year in view. */
export function TogetherLine({ series, markedYear, formatValue, noteOf }: TogetherLineProps) {
  const values = series.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const firstYear = series[0]?.year;
  if (values.length === 0 || firstYear === undefined) return null;
  const width = series.length * COLUMN;
  const x = (year: number) => (year - firstYear + 0.5) * COLUMN;
  const y = linearScale([Math.min(0, ...values), Math.max(0, ...values)], [HEIGHT - BOTTOM, TOP]);
  const marked = series.find(({ year }) => year === markedYear)?.value;

  return (
    <div className="together-line" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line className="together-zero" x1={0} x2={width} y1={y(0)} y2={y(0)} />
        <path d={drawGappedLine(series, x, y)} />
        {marked !== undefined && (
          <line className="together-mark" x1={x(markedYear)} x2={x(markedYear)} y1={y(marked)} y2={y(marked)} />
        )}
      </svg>
      {series.map(({ year, value }, index) => {
        const note = noteOf(year);
        if (value === undefined || note === '') return null;
        const left = `${(x(year) / width) * 100}%`;
        return (
          <span key={year} className="together-note" data-side={sideOfNote(value, series[index + 1])} style={{ left }}>
            {note}
          </span>
        );
      })}
      {marked !== undefined && (
        <span
          className="together-value"
          style={{ left: `${(x(markedYear) / width) * 100}%`, bottom: `${HEIGHT - y(marked) + 4}px` }}
        >
          {formatValue(marked)}
        </span>
      )}
    </div>
  );
}

/** Beside a peak the line falls away to the right and leaves room there; before a rise there is room to the left. */
function sideOfNote(value: number, next: YearValue | undefined): 'before' | 'after' {
  return next?.value !== undefined && next.value < value ? 'after' : 'before';
}
