import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import type { Adcode } from '../../../domain/adcode.ts';
import type { Size } from '../../../domain/camera.ts';
import { useView } from '../../../state/AtlasContext.tsx';
import { useHighlightMarks } from '../../useHighlightMarks.ts';
import { useViewScope } from '../useViewScope.ts';

interface MarksProps {
  size: Size;
  /** The whole chart in words. */
  text: string;
  children: ReactNode;
}

/**
 * The picture of a chart. Its marks are one stop of the Tab key and are walked with the arrow keys in the order in which
 * they are drawn, which is that of their values.
 */
export function Marks({ size, text, children }: MarksProps) {
  const box = useRef<HTMLDivElement>(null);
  useHighlightMarks(box);

  function walk(event: KeyboardEvent<SVGSVGElement>): void {
    const marks = [...event.currentTarget.querySelectorAll<SVGGElement>('.mark')];
    const at = marks.findIndex((mark) => mark.contains(document.activeElement));
    const next = nextPlace(event.key, at, marks.length);
    if (at === -1 || next === undefined) return;
    event.preventDefault();
    marks[next]?.focus();
  }

  return (
    <div ref={box} className="chart-marks">
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing has no other element for a group */}
      <svg {...size} viewBox={`0 0 ${size.width} ${size.height}`} role="group" aria-label={text} onKeyDown={walk}>
        {children}
      </svg>
    </div>
  );
}

function nextPlace(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

interface MarkProps {
  adcode: Adcode;
  /** What it says, without the name. */
  value: string;
  /** The one that the Tab key stops at. */
  isStop: boolean;
  children: ReactNode;
}

/** What stands for a province in a chart: it opens it, and pins it with the space bar or Shift. */
export function Mark({ adcode, value, isStop, children }: MarkProps) {
  const { atlas, store, words } = useViewScope();
  const isSelected = useView((state) => state.view.province === adcode);
  const isFaded = useView((state) => state.narrowedTo?.has(adcode) === false);
  const { selectProvince, togglePin, highlightProvince } = store.getState();
  const name = words.format.provinceName(atlas.provinceOf(adcode));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no button of its own
    <g
      className="mark"
      role="button"
      tabIndex={isStop ? 0 : -1}
      data-adcode={adcode}
      data-faded={isFaded}
      aria-label={name + words.comma + value}
      aria-pressed={isSelected}
      onClick={(event) => (event.shiftKey ? togglePin(adcode) : selectProvince(adcode))}
      onKeyDown={(event) => {
        if (event.key === 'Enter') selectProvince(adcode);
        else if (event.key === ' ' && !event.repeat) togglePin(adcode);
        else return;
        event.preventDefault();
      }}
      onPointerEnter={(event) => event.pointerType === 'mouse' && highlightProvince(adcode)}
      onPointerLeave={() => highlightProvince(undefined)}
      onFocus={(event) => event.target.matches(':focus-visible') && highlightProvince(adcode)}
      onBlur={() => highlightProvince(undefined)}
    >
      <title>{name + words.comma + value}</title>
      {children}
    </g>
  );
}
