import '../styles/views/compareTools.css';
import { useMemo, useRef } from 'react';
import type { Adcode } from '../../domain/adcode.ts';
import { comparesYears } from '../../domain/layer.ts';
import { neighboursOf } from '../../domain/neighbours.ts';
import { type PinReason, suggestPins } from '../../domain/pinSuggestions.ts';
import { narrowsPlans } from '../../domain/plans/planFacets.ts';
import { figureIndicatorOf, PINS_AT_MOST } from '../../domain/view.ts';
import { PinBadge } from '../../picture/PinMark.tsx';
import { useLayer, useView } from '../../state/AtlasContext.tsx';
import type { LaterScript } from '../../state/laterScript.ts';
import { RetryButton } from '../../state/RetryButton.tsx';
import { useScript } from '../../state/useScript.ts';
import { writeFailure } from '../../words/failure.ts';
import type { ViewWords } from '../../words/viewWords.ts';
import { useHighlightMarks } from '../useHighlightMarks.ts';
import { useViewScope } from './useViewScope.ts';

/** Above the map: the pins, and behind one button what could be pinned and the year that the map compares with. */
export function CompareTools() {
  const { words } = useViewScope();
  return (
    <section className="compare-tools" aria-label={words.views.compare.region}>
      <CompareMenu />
      <Pins />
      <PlanFilterPlace />
    </section>
  );
}

const PLAN_FILTER: LaterScript<typeof import('./plans/PlanFilter.tsx')> = {
  name: 'PlanFilter.js',
  load: () => import('./plans/PlanFilter.tsx'),
  words: ['details', 'plans'],
};

/** What is looked for among the plans narrows the other views too. */
function PlanFilterPlace() {
  const isNarrowed = useView(({ view }) => view.view !== 'plans' && narrowsPlans(view));
  const { words } = useViewScope();
  const { data, error, retry } = useScript(PLAN_FILTER, isNarrowed);
  if (!isNarrowed) return null;
  if (data) return <data.PlanFilter />;
  return (
    error && (
      <p className="plan-filter" role="status">
        {writeFailure(words, error)} <RetryButton label={words.failure.retry} onClick={retry} />
      </p>
    )
  );
}

/** It closes by Esc, and when the reader goes on elsewhere. */
function CompareMenu() {
  const { store, words } = useViewScope();
  const { compare } = words.views;
  const year2 = useView((state) => state.view.year2);
  const pins = useView((state) => state.view.pins);
  const { clearPins } = store.getState();
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      className="compare-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.preventDefault();
        close();
        menu.current.querySelector('summary')?.focus();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary>{year2 === undefined ? compare.region : compare.withYear(year2)}</summary>
      <div className="compare-panel">
        <YearCompared />
        {pins.length < PINS_AT_MOST && (
          <>
            <p>{compare.invite}</p>
            <Suggestions />
          </>
        )}
        {pins.length > 0 && (
          <button type="button" className="pin-clear" onClick={clearPins}>
            {compare.clear}
          </button>
        )}
        <p className="compare-hint">{compare.ways}</p>
      </div>
    </details>
  );
}

function Pins() {
  const { atlas, words } = useViewScope();
  const { compare } = words.views;
  const pins = useView((state) => state.view.pins);
  const refused = useView((state) => state.pinRefused);
  const tray = useRef<HTMLDivElement>(null);
  useHighlightMarks(tray);
  return (
    <div className="pin-tray" ref={tray}>
      {pins.length > 0 && (
        <ul aria-label={compare.pins}>
          {pins.map((adcode, place) => (
            <Pin key={adcode} adcode={adcode} place={place} />
          ))}
        </ul>
      )}
      <p className="pin-refused" role="status">
        {refused && compare.refused(words.format.provinceName(atlas.provinceOf(refused)), PINS_AT_MOST)}
      </p>
    </div>
  );
}

/** One pin: it opens its province; the arrows move it along the row, and Delete lets it go, as its cross does. */
function Pin({ adcode, place }: { adcode: Adcode; place: number }) {
  const { atlas, store, words } = useViewScope();
  const { compare } = words.views;
  const isOpen = useView((state) => state.view.province === adcode);
  const name = words.format.provinceName(atlas.provinceOf(adcode));
  const { selectProvince, highlightProvince, movePin, togglePin } = store.getState();
  return (
    <li className="pin" data-adcode={adcode}>
      <button
        type="button"
        className="pin-name"
        aria-pressed={isOpen}
        aria-label={compare.open(name)}
        title={compare.pinKeys(name)}
        onClick={() => selectProvince(adcode)}
        onPointerEnter={(event) => event.pointerType === 'mouse' && highlightProvince(adcode)}
        onPointerLeave={() => highlightProvince(undefined)}
        onKeyDown={(event) => {
          if (event.key === 'ArrowLeft') movePin(adcode, -1);
          else if (event.key === 'ArrowRight') movePin(adcode, 1);
          else if (event.key === 'Delete' || event.key === 'Backspace') togglePin(adcode);
          else return;
          event.preventDefault();
        }}
      >
        <PinBadge place={place} />
        {name}
      </button>
      <button
        type="button"
        className="pin-remove"
        aria-label={compare.unpin(name)}
        title={compare.unpin(name)}
        onClick={() => togglePin(adcode)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M5 5l6 6M11 5l-6 6" />
        </svg>
      </button>
    </li>
  );
}

function Suggestions() {
  const { atlas, store, words, homeMap } = useViewScope();
  const layer = useLayer();
  const selected = useView((state) => state.view.province);
  const pins = useView((state) => state.view.pins);
  const suggestions = useMemo(
    () =>
      suggestPins({
        ...{ layer, selected, pins },
        // A raster does not tell who borders on whom.
        neighboursOf: (adcode) => (homeMap.kind === 'shapes' && neighboursOf(homeMap.shapes).get(adcode)) || [],
      }),
    [layer, selected, pins, homeMap],
  );
  const { togglePin } = store.getState();
  return (
    <ul className="pin-suggestions" aria-label={words.views.compare.more}>
      {suggestions.map(({ adcode, reason }) => (
        <li key={adcode}>
          <button type="button" onClick={() => togglePin(adcode)}>
            <span aria-hidden="true">+ </span>
            {words.format.provinceName(atlas.provinceOf(adcode))} <small>{writeReason(words, reason, atlas)}</small>
          </button>
        </li>
      ))}
    </ul>
  );
}

function writeReason(words: ViewWords, reason: PinReason, { provinceOf }: ReturnType<typeof useViewScope>['atlas']) {
  const { reasons } = words.views.compare;
  switch (reason.kind) {
    case 'chosen':
      return reasons.chosen;
    case 'neighbour':
    case 'size':
      return reasons[reason.kind](words.format.provinceName(provinceOf(reason.of)));
    case 'region':
      return reasons.region(words.regions[reason.region]);
    case 'highest':
    case 'lowest':
      return reasons[reason.kind];
  }
}

/** The year that the one on the slider is compared with. */
function YearCompared() {
  const { atlas, words } = useViewScope();
  const { compare } = words.views;
  const view = useView((state) => state.view);
  const compareWith = useView((state) => state.compareWith);
  const indicator = figureIndicatorOf(atlas, view);
  const total = atlas.figureIndicator('total', 'usd');
  // Every view but the map sets two years of any figure side by side.
  const isOffered =
    indicator !== undefined && !indicator.isReported && (view.view !== 'map' || comparesYears(indicator));
  const years = total ? Array.from({ length: total.lastYear - total.firstYear + 1 }, (_, i) => total.lastYear - i) : [];
  return (
    <label className="control year-compared" title={isOffered ? undefined : compare.sinceOnly}>
      <span>{compare.since}</span>
      <select
        value={view.year2 ?? ''}
        disabled={!isOffered}
        onChange={(event) => compareWith(event.target.value === '' ? undefined : Number(event.target.value))}
      >
        <option value="">{compare.yearBefore}</option>
        {years.map((year) => (
          <option key={year} value={year} disabled={year === view.year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
