import type { Adcode } from '../../../domain/adcode.ts';
import { findBarScale } from '../../../domain/barScale.ts';
import type { Size } from '../../../domain/camera.ts';
import { listSizes, listTwoYears } from '../../../domain/charts/twoYears.ts';
import { listFigures, type YearValue } from '../../../domain/figureSeries.ts';
import { type FigureLayer, makeFigureLayer } from '../../../domain/layer.ts';
import { cellColour } from '../../../domain/mapPicture.ts';
import { type TradeSubject, totalOf } from '../../../domain/trade.ts';
import type { ChartId } from '../../../domain/view.ts';
import { useView } from '../../../state/AtlasContext.tsx';
import { useViewScope } from '../useViewScope.ts';
import { ArrowsChart } from './ArrowsChart.tsx';
import { BarsChart } from './BarsChart.tsx';
import { DumbbellChart } from './DumbbellChart.tsx';
import { type ChartLine, LinesChart } from './LinesChart.tsx';
import { PinOffer } from './PinOffer.tsx';
import { PointsChart } from './PointsChart.tsx';
import { GROWTH_REACH } from './reach.ts';
import { levelBase } from './writeChartTitle.ts';

interface ChartOfProps {
  chart: ChartId;
  layer: FigureLayer;
  years: { readonly base: number; readonly year: number };
  size: Size;
}

/** A single leap beyond these would press all other lines together: it is cut off and written, in per cent or points. */
const LINE_REACH = [-60, 60] as const;
/** Below this much trade growth rests on little, in billion US$ (trade.ts). */
const SMALL_BELOW = 5;

/** Of a change over several years: as far as its bars. */
function reachOf(layer: FigureLayer): readonly [number, number] | undefined {
  const scale = findBarScale(layer);
  return scale && [Math.min(scale.low, GROWTH_REACH[0]), Math.max(scale.high, GROWTH_REACH[1])];
}

/** The chart of a kind, filled with the figures of the view. */
export function ChartOf({ chart, layer, years, size }: ChartOfProps) {
  const { words, palette } = useViewScope();
  const { chart: texts } = words.views;
  const { atlas, indicator } = layer;
  const { base, year } = years;
  const pins = useView((state) => state.view.pins);
  const year2 = useView((state) => state.view.year2);
  const shownYear = useView((state) => state.view.year);
  const percent = (value: number) => words.format.withUnit(words.format.signed(value, 1), '%');

  switch (chart) {
    case 'bars':
    case 'contribution':
      return <BarsChart layer={layer} size={size} />;
    case 'arrows':
      return <ArrowsChart layer={layer} base={base} year={year} size={size} />;
    case 'belt-and-road':
      return <DumbbellChart layer={layer} width={size.width} />;
    case 'scatter': {
      const later = makeFigureLayer(atlas, indicator, year);
      const points = listTwoYears(atlas, indicator, base, year).map(({ adcode, from, to }) => ({
        ...{ adcode, x: from, y: to, colour: cellColour(later, later.cellOf(adcode), palette) },
        value: texts.fromTo({ base, year, from: percent(from), to: percent(to) }),
      }));
      if (points.length === 0) return <p className="view-none">{texts.noPair(base, year)}</p>;
      const { rose, both, fell, neither } = texts.corners;
      return (
        <PointsChart
          points={points}
          size={size}
          across="growth"
          xTitle={texts.growthIn(base)}
          yTitle={texts.growthIn(year)}
          corners={[rose, both, fell, neither]}
        />
      );
    }
    case 'size': {
      const points = listSizes(atlas, year, base).map(({ adcode, size: trade, growth }) => ({
        ...{ adcode, x: trade, y: growth, colour: cellColour(layer, layer.cellOf(adcode), palette) },
        value: texts.sizeAndGrowth({ base, size: words.format.tradeTotal(trade), growth: percent(growth) }),
      }));
      return (
        <PointsChart
          points={points}
          size={size}
          across="size"
          xTitle={texts.sizeIn(base)}
          yTitle={texts.growthOver(base, year)}
          reach={layer.base === undefined ? undefined : reachOf(layer)}
          small={{ below: SMALL_BELOW, text: texts.smallBase }}
        />
      );
    }
    case 'lines': {
      if (pins.length === 0) return <PinOffer />;
      return (
        <LinesChart
          lines={withTogether((subject) => listFigures(atlas, indicator, subject))}
          size={size}
          markedYear={shownYear}
          baseline={0}
          reach={
            indicator.scale.kind === 'diverging'
              ? indicator.id === 'contribution'
                ? undefined
                : LINE_REACH
              : undefined
          }
          formatTick={(value) => words.format.bareValue({ ...indicator, decimals: 0 }, value)}
          formatValue={(value) => words.format.bareValue(indicator, value)}
        />
      );
    }
    case 'levels': {
      if (pins.length === 0) return <PinOffer />;
      const hundred = levelBase(layer, { year2 });
      return (
        <LinesChart
          lines={withTogether((subject) => listLevels(subject, hundred))}
          size={size}
          markedYear={shownYear}
          baseline={100}
          reach={undefined}
          formatTick={(value) => words.format.number(value, 0)}
          formatValue={(value) => words.format.number(value, 0)}
        />
      );
    }
  }

  function withTogether(list: (subject: TradeSubject) => YearValue[]): ChartLine[] {
    const own = pins
      .map((adcode: Adcode, pin): ChartLine => {
        const name = words.format.provinceName(atlas.provinceOf(adcode));
        return { adcode, pin, name, series: list(adcode) };
      })
      .filter(({ series }) => series.some(({ value }) => value !== undefined));
    const together = { adcode: undefined, pin: -1, name: texts.together, series: list('together') };
    return together.series.some(({ value }) => value !== undefined) ? [together, ...own] : own;
  }

  /** Trade of each year of the strip against that of one of them, which is 100. */
  function listLevels(subject: TradeSubject, hundred: number): YearValue[] {
    const level = totalOf(atlas.trade, subject, hundred)?.value;
    const series: YearValue[] = [];
    for (let each = atlas.yearRange[0]; each <= atlas.latestYear; each += 1) {
      const value = totalOf(atlas.trade, subject, each)?.value;
      series.push({ year: each, value: value === undefined || !level ? undefined : (value / level) * 100 });
    }
    return series;
  }
}
