import type { Adcode } from '../domain/adcode.ts';
import { growthOf, type TradeSubject, totalOf } from '../domain/trade.ts';
import { type ChartSeries, LineChart } from '../picture/LineChart.tsx';
import { type Citations, chartYears } from './citations.ts';
import { SourceNumber } from './SourceNumber.tsx';
import { useDetailScope } from './useDetailScope.ts';

interface TradeChartsProps {
  adcode?: Adcode;
  year: number;
  /** Undefined until they are loaded. */
  citations: Citations | undefined;
}

/** The province beside the 31 together: growth on the year before, and the level since 2016. Alone, the 31 together. */
export function TradeCharts({ adcode, year, citations }: TradeChartsProps) {
  const { atlas, words } = useDetailScope();
  const { panel, format } = words;
  const years = chartYears(atlas);
  const firstYear = years[0] ?? atlas.latestYear;
  const sourceIds = new Set(years.flatMap((each) => atlas.trade.sourceIdOf(each) ?? []));
  const subjects: { subject: TradeSubject; name: string; className: string }[] = [
    { subject: 'together', name: panel.chartTogether, className: 'line-together' },
  ];
  if (adcode) {
    const name = format.provinceName(atlas.provinceOf(adcode));
    subjects.push({ subject: adcode, name, className: 'line-own' });
  }

  const growth = subjects.map(
    ({ subject, ...rest }): ChartSeries => ({
      ...rest,
      points: years.map((each) => ({ year: each, value: growthOf(atlas.trade, subject, each)?.value })),
    }),
  );
  const level = subjects.map(({ subject, ...rest }): ChartSeries => {
    const base = totalOf(atlas.trade, subject, firstYear)?.value;
    return {
      ...rest,
      points: years.map((each) => {
        const value = totalOf(atlas.trade, subject, each)?.value;
        return { year: each, value: value === undefined || !base ? undefined : (value / base) * 100 };
      }),
    };
  });
  const span = [firstYear, years.at(-1) ?? firstYear] as const;
  const describe = (title: string, series: readonly ChartSeries[], write: (value: number) => string) =>
    series
      .map(({ name, points }) =>
        panel.chartText({
          title,
          name,
          parts: points
            .flatMap((point) =>
              point.value === undefined ? [] : [`${words.periods.fullYear(point.year)} ${write(point.value)}`],
            )
            .join(words.comma),
        }),
      )
      .join(words.gap);
  const writeGrowth = (value: number) => format.signed(value, 1);
  const writeMarked = (marked: readonly string[]) =>
    words.periods.fullYear(year) + words.colon + marked.join(words.comma);
  const writeLevel = (value: number) => format.number(value, 0);

  return (
    <div className="trade-charts">
      <LineChart
        title={panel.chartGrowth}
        description={describe(panel.chartGrowth, growth, writeGrowth)}
        series={growth}
        years={span}
        markedYear={year}
        baseline={0}
        formatTick={(value) => format.signed(value, 0)}
        formatValue={writeGrowth}
        writeMarked={writeMarked}
      />
      <LineChart
        title={panel.chartLevel}
        description={describe(panel.chartLevel, level, writeLevel)}
        series={level}
        years={span}
        markedYear={year}
        baseline={100}
        formatTick={writeLevel}
        formatValue={writeLevel}
        writeMarked={writeMarked}
      />
      <p className="chart-source">
        {panel.chartSource}{' '}
        {[...sourceIds].map((sourceId) => (
          <SourceNumber key={sourceId} sourceId={sourceId} citations={citations} computed={panel.computedFrom.charts} />
        ))}
      </p>
    </div>
  );
}
