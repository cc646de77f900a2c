import { useEffect } from 'react';
import type { Atlas } from '../domain/atlas.ts';
import { type YearState, yearStateOf } from '../domain/layer.ts';
import { growthOf } from '../domain/trade.ts';
import { figureIndicatorOf } from '../domain/view.ts';
import { TogetherLine } from '../picture/TogetherLine.tsx';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';
import type { Words } from '../words/format.ts';
import { usePrefersReducedMotion } from './usePrefersReducedMotion.ts';

/** Long enough to read the sentence of a year, short enough to see the change. */
const YEAR_MS = 1200;

/** As many years have room for their number on a narrow screen; of more, some are left out. */
const NUMBERED_YEARS = 14;

/** The years: a slider under the line of the 31 together, with play, plan marks and the reason why a year is grey. */
export function YearStrip() {
  const { atlas, words } = useAtlasScope();
  const year = useView((state) => state.view.year);
  const indicatorId = useView((state) => state.view.indicator);
  const currency = useView((state) => state.view.currency);
  const year2 = useView((state) => state.view.year2);
  const showYear = useView((state) => state.showYear);
  const stopPlaying = useView((state) => state.stopPlaying);

  const [first, last] = atlas.yearRange;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const indicator = figureIndicatorOf(atlas, { indicator: indicatorId, currency });
  const every = Math.ceil(years.length / NUMBERED_YEARS);
  const ticks = years.map((each) => ({
    year: each,
    isNumbered: each === year || ((last - each) % every === 0 && Math.abs(each - year) >= every),
    state: indicator ? yearStateOf(indicator, each) : ({ kind: 'available' } satisfies YearState),
    isPlanYear: atlas.planYears.includes(each),
  }));

  const together = years.map((each) => ({ year: each, value: growthOf(atlas.trade, 'together', each)?.value }));

  return (
    <div className="year-strip">
      <PlayButton />
      <div className="year-track" style={{ '--years': years.length }}>
        <span className="line-caption" aria-hidden="true">
          {words.years.lineCaption}
        </span>
        <TogetherLine
          series={together}
          markedYear={year}
          formatValue={(value) => words.format.withUnit(words.format.signed(value, 1), '%')}
          noteOf={(each) => noteOf(words, each)}
        />
        <div className="year-ticks" aria-hidden="true">
          {ticks.map(({ year: each, state, isPlanYear, isNumbered }) => (
            <div
              key={each}
              className="year-tick"
              data-current={each === year}
              data-compared={each === year2 || undefined}
              data-grey={state.kind !== 'available'}
            >
              <b hidden={!isNumbered}>
                <span className="century">{String(each).slice(0, 2)}</span>
                {String(each).slice(2)}
              </b>
              {isPlanYear && <i className="plan-mark">{words.years.planMark}</i>}
              {state.kind !== 'available' && <small>{words.years.noFigures}</small>}
            </div>
          ))}
        </div>
        <input
          type="range"
          aria-label={words.years.label}
          aria-valuetext={writeValueText(words, atlas, year, ticks[year - first]?.state.kind === 'available')}
          min={first}
          max={last}
          step={1}
          value={year}
          onPointerDown={stopPlaying}
          onChange={(event) => {
            stopPlaying();
            showYear(event.target.valueAsNumber);
          }}
        />
      </div>
    </div>
  );
}

function PlayButton() {
  const { words, store } = useAtlasScope();
  const isPlaying = useView((state) => state.playingFrom !== undefined);
  const year = useView((state) => state.view.year);
  const { startPlaying, stopPlaying, playNextYear, showYear } = store.getState();
  const prefersReducedMotion = usePrefersReducedMotion();

  // biome-ignore lint/correctness/useExhaustiveDependencies: each year waits anew
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(playNextYear, YEAR_MS);
    return () => clearTimeout(timer);
  }, [isPlaying, year, playNextYear]);

  useEffect(() => {
    if (!isPlaying) return;
    const stop = (event: Event) => {
      // The button stops by its own click; every other key pressed on it is a touch like any other.
      const isOnButton = event.target instanceof Element && event.target.closest('.play') !== null;
      const presses = !(event instanceof KeyboardEvent) || event.key === 'Enter' || event.key === ' ';
      if (!(isOnButton && presses)) stopPlaying();
    };
    addEventListener('pointerdown', stop);
    addEventListener('keydown', stop);
    return () => {
      removeEventListener('pointerdown', stop);
      removeEventListener('keydown', stop);
    };
  }, [isPlaying, stopPlaying]);

  if (prefersReducedMotion) {
    return (
      <button type="button" className="play" aria-label={words.years.step} onClick={() => showYear(year + 1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 3l6 5-6 5zM11 3h2v10h-2z" />
        </svg>
      </button>
    );
  }
  return (
    <button
      type="button"
      className="play"
      aria-label={isPlaying ? words.years.stop : words.years.play}
      onClick={isPlaying ? stopPlaying : startPlaying}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={isPlaying ? 'M4 3h3v10H4zM9 3h3v10H9z' : 'M4 2.5l9 5.5-9 5.5z'} />
      </svg>
    </button>
  );
}

function noteOf(words: Words, year: number): string {
  return words.years.notes[year] ?? '';
}

function writeValueText(words: Words, atlas: Atlas, year: number, hasFigures: boolean): string {
  const together = growthOf(atlas.trade, 'together', year);
  const notes = [
    atlas.planYears.includes(year) ? words.years.plan(year) : '',
    hasFigures ? noteOf(words, year) : words.years.noFigures,
  ];
  const spoken = together
    ? words.years.togetherGrew(words.format.withSpokenUnit(words.format.spokenNumber(together.value, '%', 1), '%'))
    : '';
  return words.years.valueText({ year, together: spoken, notes });
}
