import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import { listBothGrowths } from '../../../domain/charts/bothGrowths.ts';
import type { FigureLayer } from '../../../domain/layer.ts';
import { FootAxis } from '../../../picture/chart/Axis.tsx';
import { useReportedFigures } from '../../../state/queries.ts';
import { useViewScope } from '../useViewScope.ts';
import { Mark, Marks } from './Marks.tsx';

const ROW = 24;
/** Of a figure to the left of its mark. */
const VALUE_WIDTH = 44;
const MARGIN = { top: 26, right: 60, bottom: 22, left: 132 };

/** Growth of trade with Belt and Road countries beside that of all trade, where one source gives both for one period. */
export function DumbbellChart({ layer, width }: { layer: FigureLayer; width: number }) {
  const { atlas, words } = useViewScope();
  const { chart } = words.views;
  const all = atlas.figureIndicator('growth', 'cny');
  const allFigures = useReportedFigures(atlas, all);
  const rows = useMemo(
    () =>
      all && allFigures.data
        ? listBothGrowths(layer.atlas, allFigures.data, layer.indicator, all, layer.year)
        : undefined,
    [layer, all, allFigures.data],
  );
  if (rows === undefined)
    return <p className="view-none">{allFigures.isError ? words.failure.figures : chart.loading}</p>;
  if (rows.length === 0) return <p className="view-none">{chart.noBoth(layer.year)}</p>;
  const values = rows.flatMap(({ beltAndRoad, all: whole }) => [beltAndRoad, whole]);
  const x = scaleLinear(
    [Math.min(0, ...values), Math.max(0, ...values)],
    [MARGIN.left + VALUE_WIDTH, width - MARGIN.right],
  ).nice(5);
  const height = MARGIN.top + rows.length * ROW + MARGIN.bottom;
  // As printed: what is quoted gets no digit more.
  const write = (value: number) => words.format.bareValue(layer.indicator, value);
  const percent = (value: number) => words.format.withUnit(write(value), '%');
  const describe = (row: (typeof rows)[number]) =>
    chart.bothGrowths({
      beltAndRoad: percent(row.beltAndRoad),
      all: percent(row.all),
      period: words.format.period(row.period, layer.year),
    });
  const text = rows
    .map((row) => words.format.provinceName(atlas.provinceOf(row.adcode)) + words.colon + describe(row))
    .join(words.comma);
  return (
    <Marks size={{ width, height }} text={text}>
      <g className="chart-key">
        <circle className="mark-start" cx={MARGIN.left + 16} cy={9} r={4} />
        <text x={MARGIN.left + 24} y={9} dy="0.34em">
          {chart.allTrade}
        </text>
        <circle className="mark-belt" cx={MARGIN.left + 106} cy={9} r={5} />
        <text x={MARGIN.left + 115} y={9} dy="0.34em">
          {chart.beltAndRoad}
        </text>
      </g>
      <FootAxis
        scale={x}
        from={MARGIN.top}
        to={height - MARGIN.bottom}
        ticks={5}
        format={(tick) => words.format.edge(tick, 'diverging', '%')}
        baseline={0}
      />
      {rows.map((row, index) => {
        const y = MARGIN.top + index * ROW + ROW / 2;
        const months = words.format.months(row.period);
        const isLess = row.beltAndRoad < row.all;
        return (
          <Mark key={row.adcode} adcode={row.adcode} value={describe(row)} isStop={index === 0}>
            <rect className="mark-ground" x={0} y={y - ROW / 2} width={width} height={ROW} />
            <text className="mark-name" x={MARGIN.left - 8} y={y} dy="0.34em" textAnchor="end">
              {words.format.provinceName(atlas.provinceOf(row.adcode))}
              {months !== '' && words.bracketed(months)}
            </text>
            <line className="mark-way" x1={x(row.all)} x2={x(row.beltAndRoad)} y1={y} y2={y} />
            <circle className="mark-start" cx={x(row.all)} cy={y} r={4} />
            <circle className="mark-belt" cx={x(row.beltAndRoad)} cy={y} r={5} />
            <text
              className="mark-value"
              x={x(row.beltAndRoad) + (isLess ? -9 : 9)}
              y={y}
              dy="0.34em"
              textAnchor={isLess ? 'end' : 'start'}
            >
              {write(row.beltAndRoad)}
            </text>
          </Mark>
        );
      })}
    </Marks>
  );
}
