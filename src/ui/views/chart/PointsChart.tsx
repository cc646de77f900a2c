import { scaleLinear, scaleLog } from 'd3-scale';
import type { Adcode } from '../../../domain/adcode.ts';
import type { Box, Size } from '../../../domain/camera.ts';
import { placeLabels } from '../../../domain/charts/spreadLabels.ts';
import { estimateTextWidth } from '../../../domain/textWidth.ts';
import { FootAxis, SideAxis } from '../../../picture/chart/Axis.tsx';
import { ClipArrow } from '../../../picture/chart/ClipArrow.tsx';
import { PinMark } from '../../../picture/PinMark.tsx';
import { useView } from '../../../state/AtlasContext.tsx';
import { useViewScope } from '../useViewScope.ts';
import { Mark, Marks } from './Marks.tsx';
import { GROWTH_REACH } from './reach.ts';

export interface ChartPoint {
  readonly adcode: Adcode;
  readonly x: number;
  readonly y: number;
  readonly colour: string | undefined;
  /** What it says, without the name. */
  readonly value: string;
}

interface PointsChartProps {
  /** In the order in which the keyboard walks them. */
  points: readonly ChartPoint[];
  size: Size;
  /** What growth is held against: growth too, in per cent, or a size on a scale of powers of ten, in billion US$. */
  across: 'growth' | 'size';
  xTitle: string;
  yTitle: string;
  /** How far growth is drawn, where the usual reach is too short. */
  reach?: readonly [number, number] | undefined;
  /** Words in the corners of growth by growth, from the upper left on, clockwise. */
  corners?: readonly [string, string, string, string];
  /** Below this size growth rests on little: what is said of that part. */
  small?: { readonly below: number; readonly text: string };
}

const MARGIN = { top: 28, right: 16, bottom: 40, left: 46 };
const RADIUS = 5;
const FONT = 11;
/** Below this width the words of two neighbouring sizes would meet. */
const NARROW = 480;
/** Between a dot and its name. */
const LABEL_GAP = 4;
/** As far as the light edge of a name reaches: it would eat into a dot. */
const HALO = 1.5;

/** Provinces as points of growth by something else. Growth beyond the reach stands at the edge with its value. */
export function PointsChart(props: PointsChartProps) {
  const { points, size, across, xTitle, yTitle, reach = GROWTH_REACH, corners, small } = props;
  const { atlas, words } = useViewScope();
  const pins = useView((state) => state.view.pins);
  const selected = useView((state) => state.view.province);
  const { width, height } = size;
  const right = width - MARGIN.right;
  const foot = height - MARGIN.bottom;
  const sizes = points.map(({ x }) => x);
  const x =
    across === 'growth'
      ? scaleLinear(reach, [MARGIN.left, right]).clamp(true)
      : scaleLog([Math.min(...sizes) / 1.3, Math.max(...sizes) * 1.3], [MARGIN.left, right]);
  const y = scaleLinear(reach, [foot, MARGIN.top]).clamp(true);
  const isBeyond = (value: number) => value < reach[0] || value > reach[1];
  const signed = (value: number) => words.format.signed(value, 1);
  const writeGrowth = (tick: number) => words.format.edge(tick, 'diverging', '%');

  const names = points.map((point) => {
    const beyond = [
      across === 'growth' && isBeyond(point.x) ? point.x : undefined,
      isBeyond(point.y) ? point.y : undefined,
    ]
      .filter((value) => value !== undefined)
      .map(signed);
    const name = words.format.provinceName(atlas.provinceOf(point.adcode));
    return beyond.length === 0 ? name : `${name} ${beyond.join(words.comma)}`;
  });
  // A name beside a dot at the upper edge stands half above it.
  const screen = { left: MARGIN.left, right, low: MARGIN.top - FONT / 2, high: foot };
  const places = points.map((point, index) => labelPlaces(x(point.x), y(point.y), names[index] ?? '', screen));
  const dots = points.map((point) => boxAbout(x(point.x), y(point.y), RADIUS + HALO));
  // Those that the reader chose first, then the ones furthest from the middle, which a reader looks for.
  const rankOf = ({ adcode, x: px, y: py }: ChartPoint) =>
    (pins.includes(adcode) || adcode === selected ? 1e6 : 0) + Math.abs(py) + (across === 'growth' ? Math.abs(px) : 0);
  const order = [...points.keys()].sort((a, b) => rankOf(points[b] as ChartPoint) - rankOf(points[a] as ChartPoint));
  const free = placeLabels(
    order.map((index) => places[index] ?? []),
    dots,
  );
  const named = new Map(order.map((index, rank) => [index, free[rank]]));
  const text = points.map(({ value }, index) => names[index] + words.colon + value).join(words.comma);

  return (
    <Marks size={size} text={text}>
      {small && across === 'size' && (
        <g className="chart-part">
          <rect
            x={MARGIN.left}
            y={MARGIN.top}
            width={Math.max(0, x(small.below) - MARGIN.left)}
            height={foot - MARGIN.top}
          />
          <text x={MARGIN.left + 6} y={foot - 8}>
            {small.text}
          </text>
        </g>
      )}
      <FootAxis
        scale={x}
        from={MARGIN.top}
        to={foot}
        ticks={
          across === 'growth'
            ? [-40, -20, 0, 20, 40]
            : (width < NARROW ? [1, 10, 100, 1000] : [1, 5, 10, 50, 100, 500, 1000]).filter(
                (tick) => tick >= Math.min(...sizes) / 1.3 && tick <= Math.max(...sizes) * 1.3,
              )
        }
        format={across === 'growth' ? writeGrowth : (tick) => words.format.edge(tick, 'sequential', 'bn US$')}
        baseline={0}
      />
      <SideAxis scale={y} from={MARGIN.left} to={right} ticks={5} format={writeGrowth} baseline={0} />
      <g className="chart-titles">
        <text x={right} y={height - 6} textAnchor="end">
          {xTitle}
        </text>
        <text x={4} y={10}>
          {yTitle}
        </text>
      </g>
      {across === 'growth' && <line className="chart-diagonal" x1={MARGIN.left} y1={foot} x2={right} y2={MARGIN.top} />}
      {corners && (
        <g className="chart-corners">
          <text x={MARGIN.left + 6} y={MARGIN.top + 14}>
            {corners[0]}
          </text>
          <text x={right - 6} y={MARGIN.top + 14} textAnchor="end">
            {corners[1]}
          </text>
          <text x={right - 6} y={foot - 8} textAnchor="end">
            {corners[2]}
          </text>
          <text x={MARGIN.left + 6} y={foot - 8}>
            {corners[3]}
          </text>
        </g>
      )}
      {points.map((point, index) => {
        const [px, py] = [x(point.x), y(point.y)];
        const pin = pins.indexOf(point.adcode);
        const ownPlace = named.get(index);
        const box = ownPlace ?? places[index]?.[0];
        return (
          <Mark key={point.adcode} adcode={point.adcode} value={point.value} isStop={index === 0}>
            {isBeyond(point.y) && (
              <ClipArrow x={px} y={py + (point.y > 0 ? -9 : 9)} direction={point.y > 0 ? 'up' : 'down'} />
            )}
            {across === 'growth' && isBeyond(point.x) && (
              <ClipArrow x={px + (point.x > 0 ? 9 : -9)} y={py} direction={point.x > 0 ? 'right' : 'left'} />
            )}
            <circle className="mark-dot" cx={px} cy={py} r={RADIUS} fill={point.colour} />
            {pin >= 0 && <PinMark place={pin} x={px} y={py} />}
            {box && (
              <text
                className={ownPlace ? 'mark-label' : 'mark-label mark-later'}
                x={box.left}
                y={(box.low + box.high) / 2}
                dy="0.34em"
              >
                {names[index]}
              </text>
            )}
          </Mark>
        );
      })}
    </Marks>
  );
}

/** To the right of its point, to the left, above and below, as far as that lies in the chart. */
function labelPlaces(x: number, y: number, text: string, chart: Box): Box[] {
  const width = estimateTextWidth(text, FONT);
  const aside = RADIUS + LABEL_GAP;
  const apart = aside + FONT / 2;
  const middle = Math.max(chart.left, Math.min(x - width / 2, chart.right - width));
  const corners: [number, number][] = [
    [x + aside, y],
    [x - aside - width, y],
    [middle, y - apart],
    [middle, y + apart],
  ];
  return corners
    .map(([left, at]) => ({ left, right: left + width, low: at - FONT / 2, high: at + FONT / 2 }))
    .filter(
      (box) => box.left >= chart.left && box.right <= chart.right && box.low >= chart.low && box.high <= chart.high,
    );
}

function boxAbout(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, low: y - radius, high: y + radius };
}
