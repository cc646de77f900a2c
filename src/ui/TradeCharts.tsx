import type { Adcode } from '../domain/adcode.ts';
import { growthOf, type TradeSubject, totalOf } from '../domain/trade.ts';
import { type ChartSeries, LineChart } from '../picture/LineChart.tsx';
import { useAtlasScope } from '../state/AtlasContext.tsx';

/** The series that the lines follow; 2015 is missing before it and is never bridged. */
const FIRST_YEAR = 2016;

/** The province beside the 31 together: growth on the year before, and the level since 2016. Alone, the 31 together. */
export function TradeCharts({ adcode, year }: { adcode?: Adcode; year: number }) {
  const { atlas, words } = useAtlasScope();
  const { panel, format } = words;
  const years = atlas.trade.years.filter((each) => each >= FIRST_YEAR);
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
    const base = totalOf(atlas.trade, subject, FIRST_YEAR)?.value;
    return {
      ...rest,
      points: years.map((each) => {
        const value = totalOf(atlas.trade, subject, each)?.value;
        return { year: each, value: value === undefined || !base ? undefined : (value / base) * 100 };
      }),
    };
  });
  const span = [years[0] ?? FIRST_YEAR, years.at(-1) ?? FIRST_YEAR] as const;
  const describe = (title: string, series: readonly ChartSeries[], write: (value: number) => string) =>
    series
      .map(({ name, points }) =>
        panel.chartText({
          title,
          name,
          parts: points
            .flatMap((point) => (point.value === undefined ? [] : [`${point.year} ${write(point.value)}`]))
            .join(', '),
        }),
      )
      .join(' ');
  const writeGrowth = (value: number) => format.signed(value, 1);
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
      />
    </div>
  );
}
