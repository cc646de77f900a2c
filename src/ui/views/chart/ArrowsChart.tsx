import { scaleLinear } from 'd3-scale';
import { useMemo } from 'react';
import type { Size } from '../../../domain/camera.ts';
import { listTwoYears } from '../../../domain/charts/twoYears.ts';
import type { FigureLayer } from '../../../domain/layer.ts';
import { makeFigureLayer } from '../../../domain/layer.ts';
import { DRAWN_AT_MOST } from '../../../domain/listWindow.ts';
import { cellColour } from '../../../domain/mapPicture.ts';
import { FootAxis } from '../../../picture/chart/Axis.tsx';
import { ClipArrow } from '../../../picture/chart/ClipArrow.tsx';
import { PinMark } from '../../../picture/PinMark.tsx';
import { useView } from '../../../state/AtlasContext.tsx';
import { useViewScope } from '../useViewScope.ts';
import { Mark, Marks } from './Marks.tsx';
import { clip, GROWTH_REACH } from './reach.ts';
import { findRowHeight, NARROW_WIDTH } from './rowHeight.ts';

interface ArrowsChartProps {
  layer: FigureLayer;
  base: number;
  year: number;
  size: Size;
}

/** Of a figure to the left of its mark. */
const VALUE_WIDTH = 56;
const MARGIN = { top: 8, right: 62, bottom: 22, left: 132 };
const NARROW_LEFT = 112;

/** The figure of each province in two years: an arrow from the earlier to the later, the highest of the later year first. */
export function ArrowsChart({ layer, base, year, size: place }: ArrowsChartProps) {
  const { words, palette } = useViewScope();
  const { chart } = words.views;
  const pins = useView((state) => state.view.pins);
  const { indicator, atlas } = layer;
  const points = useMemo(() => listTwoYears(atlas, indicator, base, year), [atlas, indicator, base, year]);
  const later = useMemo(() => makeFigureLayer(atlas, indicator, year), [atlas, indicator, year]);
  if (points.length === 0) return <p className="view-none">{chart.noPair(base, year)}</p>;
  const shown = points.slice(0, DRAWN_AT_MOST);
  const isGrowth = indicator.id === 'growth' || indicator.id === 'gap';
  const values = points.flatMap(({ from, to }) => [from, to]);
  const domain = [Math.min(0, ...values), Math.max(0, ...values)] as const;
  const reach = isGrowth ? clip(domain, GROWTH_REACH) : domain;
  const { width } = place;
  const row = findRowHeight(shown.length, { width, height: place.height - MARGIN.top - MARGIN.bottom });
  const left = width < NARROW_WIDTH ? NARROW_LEFT : MARGIN.left;
  const height = MARGIN.top + shown.length * row + MARGIN.bottom;
  const x = scaleLinear(reach, [left + VALUE_WIDTH, width - MARGIN.right]).clamp(true);
  const write = (value: number) => words.format.indicatorValue(indicator, value);
  const describe = (from: number, to: number) => chart.fromTo({ base, year, from: write(from), to: write(to) });
  const text = shown
    .map(
      ({ adcode, from, to }) => words.format.provinceName(atlas.provinceOf(adcode)) + words.colon + describe(from, to),
    )
    .join(words.comma);

  return (
    <>
      <Marks size={{ width, height }} text={text}>
        <FootAxis
          scale={x}
          from={MARGIN.top}
          to={height - MARGIN.bottom}
          ticks={width < NARROW_WIDTH ? 4 : 7}
          format={(tick) => words.format.edge(tick, indicator.scale.kind, indicator.unit)}
          baseline={0}
        />
        {shown.map(({ adcode, from, to }, index) => {
          const y = MARGIN.top + index * row + row / 2;
          const [start, end] = [x(from), x(to)];
          const isOut = (value: number) => value < reach[0] || value > reach[1];
          const head = Math.abs(end - start) < 7 ? 0 : Math.sign(end - start) * 6;
          const pin = pins.indexOf(adcode);
          const fell = to < from;
          return (
            <Mark key={adcode} adcode={adcode} value={describe(from, to)} isStop={index === 0}>
              <rect className="mark-ground" x={0} y={y - row / 2} width={width} height={row} />
              {pin >= 0 && <PinMark place={pin} x={left + 2} y={y} scale={0.9} />}
              <text className="mark-name" x={left - 8} y={y} dy="0.34em" textAnchor="end">
                {words.format.provinceName(atlas.provinceOf(adcode))}
              </text>
              <line className="mark-way" x1={start} x2={end - head} y1={y} y2={y} />
              <circle className="mark-start" cx={start} cy={y} r={3.5} />
              {isOut(from) && (
                <ClipArrow x={start + (from < 0 ? -8 : 8)} y={y} direction={from < 0 ? 'left' : 'right'} />
              )}
              {head === 0 ? (
                <circle
                  className="mark-dot"
                  cx={end}
                  cy={y}
                  r={4.5}
                  fill={cellColour(later, later.cellOf(adcode), palette)}
                />
              ) : (
                <path
                  className="mark-dot"
                  d={`M${end} ${y}l${-head * 1.5} -5.5v11z`}
                  fill={cellColour(later, later.cellOf(adcode), palette)}
                />
              )}
              {/* At the end that it tells of. */}
              <text
                className="mark-value"
                x={end + (fell ? -8 : 8)}
                y={y}
                dy="0.34em"
                textAnchor={fell ? 'end' : 'start'}
              >
                {isOut(to) && to < 0 && '← '}
                {words.format.bareValue(indicator, to)}
                {isOut(to) && to > 0 && ' →'}
              </text>
            </Mark>
          );
        })}
      </Marks>
      {shown.length < points.length && <p className="view-none">{chart.cut(shown.length, points.length)}</p>}
    </>
  );
}
