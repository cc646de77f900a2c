import { scaleLinear } from 'd3-scale';
import { findBarScale } from '../../../domain/barScale.ts';
import type { Size } from '../../../domain/camera.ts';
import { type FigureCell, type FigureLayer, isRankable } from '../../../domain/layer.ts';
import { DRAWN_AT_MOST } from '../../../domain/listWindow.ts';
import { cellColour } from '../../../domain/mapPicture.ts';
import { orderProvinces } from '../../../domain/provinceOrder.ts';
import { estimateTextWidth } from '../../../domain/textWidth.ts';
import { FootAxis } from '../../../picture/chart/Axis.tsx';
import { ClipArrow } from '../../../picture/chart/ClipArrow.tsx';
import { PinMark } from '../../../picture/PinMark.tsx';
import { useView } from '../../../state/AtlasContext.tsx';
import { useViewScope } from '../useViewScope.ts';
import { Mark, Marks } from './Marks.tsx';
import { findRowHeight, NARROW_WIDTH } from './rowHeight.ts';

interface BarsChartProps {
  layer: FigureLayer;
  size: Size;
}

const MARGIN = { top: 22, right: 60, bottom: 22, left: 132 };
/** Of the figures, in pixels. */
const LABEL_SIZE = 11;
/** On a phone. */
const NARROW_LEFT = 112;

/** All provinces with a figure as bars from zero, the highest first, and those without one by name. */
export function BarsChart({ layer, size: place }: BarsChartProps) {
  const { words, palette } = useViewScope();
  const pins = useView((state) => state.view.pins);
  const selected = useView((state) => state.view.province);
  const { chart } = words.views;
  const { indicator } = layer;
  const provinces = orderProvinces(layer.atlas, layer, 'value');
  const rows = provinces.flatMap((province) => {
    const cell = layer.cellOf(province.adcode);
    return cell.kind === 'figure' ? [{ province, cell }] : [];
  });
  const scale = findBarScale(
    layer,
    rows.map(({ cell }) => cell.printed),
  );
  if (scale === undefined || rows.length === 0) return <p className="view-none">{chart.noFigures}</p>;
  const shown = rows.slice(0, DRAWN_AT_MOST);
  const without = provinces.filter(({ adcode }) => layer.cellOf(adcode).kind === 'noFigure');

  const { width } = place;
  const row = findRowHeight(shown.length, { width, height: place.height - MARGIN.top - MARGIN.bottom });
  const left = width < NARROW_WIDTH ? NARROW_LEFT : MARGIN.left;
  const size: Size = { width, height: MARGIN.top + shown.length * row + MARGIN.bottom };
  const hasNegative = scale.low < 0;
  const write = (value: number) => words.format.bareValue(indicator, value);
  const writeMark = (cell: FigureCell) => {
    const months = words.format.months(cell.period);
    const value = words.format.shortPrecision(write(cell.figure.value), cell.precision);
    return value + (months === '' ? '' : words.bracketed(months));
  };
  const longest = Math.max(...shown.map(({ cell }) => estimateTextWidth(writeMark(cell), LABEL_SIZE)));
  const right = Math.max(MARGIN.right, longest + 20);
  const x = scaleLinear([scale.low, scale.high], [left + (hasNegative ? 44 : 0), width - right]);
  const together = indicator.id === 'growth' ? layer.together : undefined;
  const writeCell = (cell: FigureCell) => words.format.cellValue(indicator, cell);
  const text = shown
    .map(({ province, cell }) => `${words.format.provinceName(province)} ${writeCell(cell)}`)
    .join(words.comma);

  return (
    <>
      <Marks size={size} text={text}>
        <FootAxis
          scale={x}
          from={MARGIN.top}
          to={size.height - MARGIN.bottom}
          ticks={width < NARROW_WIDTH ? 4 : 7}
          format={(tick) => words.format.edge(tick, indicator.scale.kind, indicator.unit)}
          baseline={0}
        />
        {together && (
          <g className="chart-together">
            <line x1={x(together.value)} x2={x(together.value)} y1={MARGIN.top - 4} y2={size.height - MARGIN.bottom} />
            <text x={x(together.value)} y={MARGIN.top - 9} textAnchor="middle">
              {words.legend.together(words.format.indicatorValue(indicator, together.value))}
            </text>
          </g>
        )}
        {shown.map(({ province, cell }, index) => {
          const y = MARGIN.top + index * row;
          const end = x(Math.min(scale.high, Math.max(scale.low, cell.printed)));
          const isCut = cell.printed > scale.high || cell.printed < scale.low;
          const isBelow = cell.printed < 0;
          const isFull = isRankable(cell);
          const pin = pins.indexOf(province.adcode);
          return (
            <Mark
              key={province.adcode}
              adcode={province.adcode}
              value={writeCell(cell)}
              isStop={
                selected === province.adcode ||
                (index === 0 && !shown.some(({ province: other }) => other.adcode === selected))
              }
            >
              <rect className="mark-ground" x={0} y={y} width={width} height={row} />
              {pin >= 0 && <PinMark place={pin} x={left + 2} y={y + row / 2} scale={0.9} />}
              <text className="mark-name" x={left - 8} y={y + row / 2} dy="0.34em" textAnchor="end">
                {words.format.provinceName(province)}
              </text>
              <rect
                className={isFull ? 'mark-bar' : 'mark-bar mark-open'}
                x={Math.min(x(0), end)}
                y={y + Math.min(3, (row - 7) / 2)}
                width={Math.max(1, Math.abs(end - x(0)))}
                height={Math.max(7, row - 6)}
                fill={cellColour(layer, cell, palette)}
              />
              {isCut && (
                <ClipArrow x={end + (isBelow ? -5 : 5)} y={y + row / 2} direction={isBelow ? 'left' : 'right'} />
              )}
              <text
                className="mark-value"
                x={end + (isBelow ? -1 : 1) * (isCut ? 13 : 5)}
                y={y + row / 2}
                dy="0.34em"
                textAnchor={isBelow ? 'end' : 'start'}
              >
                {writeMark(cell)}
              </text>
            </Mark>
          );
        })}
      </Marks>
      {shown.length < rows.length && <p className="view-none">{chart.cut(shown.length, rows.length)}</p>}
      {without.length > 0 && without.length <= DRAWN_AT_MOST && (
        <p className="view-none">
          {chart.without(without.map(words.format.provinceName), indicator.countrySetIn(layer.year) !== undefined)}
        </p>
      )}
    </>
  );
}
