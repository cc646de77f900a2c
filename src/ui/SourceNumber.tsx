import { type ToggleEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { PublishedSource } from '../domain/published.ts';
import { describePublication, explainNoLink, titleOf } from '../words/sourceText.ts';
import type { Citations } from './citations.ts';
import { SourceNumberPlace } from './SourceNumberPlace.tsx';
import { useDetailScope } from './useDetailScope.ts';

interface SourceNumberProps {
  sourceId: string;
  /** Undefined while the file that holds the sources has not come: the number keeps its place. */
  citations: Citations | undefined;
  /** How a computed figure was computed; the note then begins with it. */
  computed?: string | undefined;
}

/**
 * The number of a source after what rests on it. It opens a note in place, which the browser closes again on Esc or a
 * press elsewhere; the list of sources at the end of the panel has all of them under the same numbers.
 */
export function SourceNumber({ sourceId, citations, computed }: SourceNumberProps) {
  const { words } = useDetailScope();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const [isOpen, setIsOpen] = useState(false);

  useLayoutEffect(() => {
    if (!isOpen) return;
    const place = () => placeNote(button.current, note.current);
    place();
    // The panel scrolls below the note, which stands in a layer of its own.
    addEventListener('scroll', place, { capture: true, passive: true });
    addEventListener('resize', place);
    return () => {
      removeEventListener('scroll', place, { capture: true });
      removeEventListener('resize', place);
    };
  }, [isOpen]);

  if (citations === undefined) return <SourceNumberPlace />;
  const number = citations.numberOf(sourceId);
  const source = number === undefined ? undefined : citations.sources[number - 1];
  if (number === undefined || source === undefined) return null;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="source-number"
        popoverTarget={id}
        aria-label={words.panel.source(number)}
      >
        {number}
      </button>
      <span
        ref={note}
        id={id}
        popover="auto"
        role="note"
        className="source-note"
        data-placed={isOpen}
        aria-label={words.panel.source(number)}
        onToggle={(event: ToggleEvent<HTMLSpanElement>) => setIsOpen(event.newState === 'open')}
      >
        {isOpen && <SourceNote source={source} computed={computed} />}
      </span>
    </>
  );
}

function SourceNote({ source, computed }: { source: PublishedSource; computed: string | undefined }) {
  const { words } = useDetailScope();
  const whyNoLink = explainNoLink(words, source);
  return (
    <>
      {computed !== undefined && <span className="source-computed">{computed}</span>}
      <SourceTitle source={source} />
      <span className="source-about">{describePublication(words, source)}</span>
      {whyNoLink !== undefined && <span className="source-about">{words.format.sentence(whyNoLink)}</span>}
    </>
  );
}

/** The title of a source, linked where it may be. */
export function SourceTitle({ source }: { source: PublishedSource }) {
  const { words } = useDetailScope();
  const { title, lang } = titleOf(words, source);
  if (source.url === undefined) return <cite lang={lang}>{title}</cite>;
  return (
    <a href={source.url} target="_blank" rel="noopener noreferrer" lang={lang}>
      {title}
    </a>
  );
}

/** Between the note and what it stands beside, in pixels. */
const GAP_PX = 6;

/** Puts the note under its number, or above it where there is more room, within the panel and always on the screen. */
function placeNote(button: HTMLElement | null, note: HTMLElement | null): void {
  if (button === null || note === null) return;
  const anchor = button.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const roomBelow = clientHeight - anchor.bottom;
  const isBelow = roomBelow >= height + 2 * GAP_PX || roomBelow >= anchor.top;
  const top = isBelow ? anchor.bottom + GAP_PX : anchor.top - GAP_PX - height;
  const panel = button.closest('.panel')?.getBoundingClientRect();
  const inPanel = clamp(
    anchor.left + anchor.width / 2 - width / 2,
    (panel?.left ?? 0) + GAP_PX,
    (panel?.right ?? clientWidth) - width - GAP_PX,
  );
  note.style.top = `${clamp(top, GAP_PX, clientHeight - height - GAP_PX)}px`;
  note.style.left = `${clamp(inPanel, GAP_PX, clientWidth - width - GAP_PX)}px`;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(value, high));
}
