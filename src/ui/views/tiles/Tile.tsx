import { memo, useMemo } from 'react';
import type { Province } from '../../../domain/atlas.ts';
import { listFigures } from '../../../domain/figureSeries.ts';
import type { Layer } from '../../../domain/layer.ts';
import type { ProvincePaint } from '../../../domain/mapPicture.ts';
import { tilePlaceOf } from '../../../domain/tileLayout.ts';
import { FADED_OPACITY, fillOf } from '../../../picture/Choropleth.tsx';
import { drawGappedLine } from '../../../picture/gappedLine.ts';
import { linearScale } from '../../../picture/linearScale.ts';
import { PinMark } from '../../../picture/PinMark.tsx';
import { writeCellLines } from '../../../words/cellLines.ts';
import { writeMapValue } from '../../../words/mapValue.ts';
import { useViewScope } from '../useViewScope.ts';

interface TileProps {
  province: Province;
  layer: Layer;
  paint: ProvincePaint | undefined;
  /** The place of its pin, where it is pinned. */
  pin: number | undefined;
  isSelected: boolean;
  /** The one of all tiles that the Tab key stops at. */
  isStop: boolean;
}

/** Of the square that everything is drawn in. */
const SIDE = 100;
const COURSE = { left: 10, right: 90, top: 66, bottom: 92 };

/** One province: its letters, its figure and the course of its figures with the year in view, in the colour of its class. */
export const Tile = memo(function Tile({ province, layer, paint, pin, isSelected, isStop }: TileProps) {
  const { store, words, palette } = useViewScope();
  const { adcode } = province;
  const place = tilePlaceOf(province);
  const { value, lines } = writeCellLines(words, layer.atlas, layer, adcode);
  const [figure = '', months = ''] = writeMapValue(words, layer, adcode);
  const name = words.format.provinceName(province);
  const { selectProvince, highlightProvince, togglePin } = store.getState();
  if (place === undefined) return null;
  const hasFigure = figure !== '';
  return (
    <li style={{ gridColumn: place.column + 1, gridRow: place.row + 1 }}>
      <button
        type="button"
        className="tile"
        data-adcode={adcode}
        aria-label={[name, value, ...lines].join(words.comma)}
        aria-pressed={isSelected}
        tabIndex={isStop ? 0 : -1}
        title={[name, value, ...lines].join('\n')}
        onClick={(event) => (event.shiftKey ? togglePin(adcode) : selectProvince(adcode))}
        onPointerEnter={(event) => event.pointerType === 'mouse' && highlightProvince(adcode)}
        onPointerLeave={() => highlightProvince(undefined)}
        onFocus={(event) => event.target.matches(':focus-visible') && highlightProvince(adcode)}
        onBlur={() => highlightProvince(undefined)}
      >
        <svg viewBox={`0 0 ${SIDE} ${SIDE}`} aria-hidden="true" opacity={paint?.faded ? FADED_OPACITY : 1}>
          <rect className="tile-ground" width={SIDE} height={SIDE} rx="6" fill={fillOf(paint, palette, 'tiles')} />
          {paint?.smallBase && <rect className="tile-small-base" x="4" y="4" width="92" height="92" rx="4" />}
          {paint?.partYearDot && <circle cx="50" cy="71" r="10" fill={paint.partYearDot} stroke={palette.ring} />}
          <g className="tile-texts" textAnchor="middle" fill={palette.label} stroke={palette.labelHalo}>
            <text fontSize="22" x="50" y={hasFigure ? 27 : 56}>
              {words.format.shortProvinceName(province)}
              {paint?.conflict ? ` ${words.map.conflictMark}` : ''}
            </text>
            <text className="tile-value" fontSize="25" x="50" y="55">
              {figure}
            </text>
            {months !== '' && (
              <text fontSize="17" x="50" y="96">
                {months}
              </text>
            )}
          </g>
          {hasFigure && months === '' && <Course province={province} layer={layer} />}
          {pin !== undefined && <PinMark place={pin} x={86} y={14} scale={1.6} />}
        </svg>
      </button>
    </li>
  );
});

/** The figures of all years as a line, zero as a rule, the year in view as a point. */
function Course({ province, layer }: { province: Province; layer: Layer }) {
  const indicator = layer.kind === 'figures' ? layer.indicator : undefined;
  const series = useMemo(
    () => (indicator ? listFigures(layer.atlas, indicator, province.adcode) : []),
    [layer.atlas, indicator, province.adcode],
  );
  const values = series.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const [first, last] = [series[0]?.year, series.at(-1)?.year];
  if (values.length < 2 || first === undefined || last === undefined) return null;
  const x = linearScale([first, last], [COURSE.left, COURSE.right]);
  const y = linearScale([Math.min(0, ...values), Math.max(0, ...values)], [COURSE.bottom, COURSE.top]);
  const marked = series.find(({ year }) => year === layer.year)?.value;
  const line = drawGappedLine(series, x, y);
  return (
    <g className="tile-course">
      <line className="tile-zero" x1={COURSE.left} x2={COURSE.right} y1={y(0)} y2={y(0)} />
      <path className="tile-line-halo" d={line} />
      <path className="tile-line" d={line} />
      {marked !== undefined && <circle cx={x(layer.year)} cy={y(marked)} r="5" />}
    </g>
  );
}
