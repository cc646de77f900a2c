import { type CSSProperties, memo } from 'react';
import type { Province } from '../domain/atlas.ts';
import { PinBadge } from '../picture/PinMark.tsx';
import { useAtlasScope } from '../state/AtlasContext.tsx';
import type { RowBar, RowText } from './describeRow.ts';

/** Flat, so that equal bars are equal props; all undefined where there is no scale to draw a bar on. */
type BarProps = { readonly [K in keyof RowBar]: RowBar[K] | undefined };

interface ProvinceRowProps extends RowText, BarProps {
  province: Province;
  isSelected: boolean;
  /** The place of its pin, where it is pinned. */
  pin: number | undefined;
  /** In a list of which only a part is drawn: where the row stands, counted from 0, and among how many. */
  position?: number | undefined;
  count?: number | undefined;
}

/** One province in the list. What is under the pointer is marked without rendering (useHighlightedRow). */
export const ProvinceRow = memo(function ProvinceRow(props: ProvinceRowProps) {
  const { province, rank, value, swatch, hasBar, isFaded, isSelected, pin, position, count } = props;
  const { words, store } = useAtlasScope();
  const { adcode } = province;
  const { selectProvince, highlightProvince, togglePin } = store.getState();
  const place = position !== undefined && {
    style: placeRow(position),
    'aria-posinset': position + 1,
    'aria-setsize': count,
  };

  return (
    <li {...place}>
      <button
        type="button"
        className="province-row"
        data-adcode={adcode}
        aria-pressed={isSelected}
        data-faded={isFaded}
        onClick={({ target, shiftKey }) => {
          const isOnRank = target instanceof Element && target.closest('.row-rank') !== null;
          if (shiftKey || isOnRank) togglePin(adcode);
          else selectProvince(adcode);
        }}
        onKeyDown={(event) => {
          // Enter opens, the space bar pins.
          if (event.key !== ' ') return;
          event.preventDefault();
          if (!event.repeat) togglePin(adcode);
        }}
        onKeyUp={(event) => event.key === ' ' && event.preventDefault()}
        onPointerEnter={(event) => event.pointerType === 'mouse' && highlightProvince(adcode)}
        onPointerLeave={() => highlightProvince(undefined)}
        onFocus={(event) => event.target.matches(':focus-visible') && highlightProvince(adcode)}
        onBlur={() => highlightProvince(undefined)}
      >
        <span className="row-rank">{pin === undefined ? rank : <PinBadge place={pin} />}</span>
        <span className="row-name">
          {words.format.provinceName(province)}{' '}
          <span lang={words.otherLanguage}>{words.format.otherName(province)}</span>
        </span>
        {hasBar && <Bar {...props} />}
        <span className="row-value" data-wide={!hasBar}>
          {swatch && (
            <svg className="row-swatch" viewBox="0 0 9 9" aria-hidden="true">
              <rect width="9" height="9" rx="2" fill={swatch} />
            </svg>
          )}
          {value}
        </span>
      </button>
    </li>
  );
});

/** Where a row of a long list stands: the rows above it may not be drawn. */
export function placeRow(position: number): CSSProperties {
  return { '--row': position };
}

/** A signed bar from zero, cut with an arrow where it leaves the scale, and a line at the 31 together. */
function Bar({ zero, end, colour, isCut, together }: BarProps) {
  if (zero === undefined || end === undefined) return <svg className="row-bar" aria-hidden="true" />;
  return (
    <svg className="row-bar" aria-hidden="true">
      <rect
        x={`${Math.min(zero, end)}%`}
        y="3"
        width={`${Math.abs(end - zero)}%`}
        height="10"
        fill={colour}
        className="bar"
      />
      {isCut && (
        <svg x={`${end}%`} y="3" overflow="visible" aria-hidden="true">
          <path className="bar-cut" d={end > zero ? 'M-7,0l3,10M-4,0l3,10' : 'M4,0l3,10M1,0l3,10'} />
        </svg>
      )}
      <line className="bar-zero" x1={`${zero}%`} x2={`${zero}%`} y1="0" y2="100%" />
      {together !== undefined && (
        <line className="bar-together" x1={`${together}%`} x2={`${together}%`} y1="0" y2="100%" />
      )}
    </svg>
  );
}
