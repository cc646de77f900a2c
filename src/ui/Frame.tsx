import { type ReactNode, useEffect, useLayoutEffect } from 'react';
import { flushSync } from 'react-dom';
import { SettledScope, useAtlasScope, useView } from '../state/AtlasContext.tsx';
import type { ViewStore } from '../state/viewStore.ts';
import { writeViewTitle } from '../words/viewTitle.ts';
import { ArticlesPanel } from './ArticlesPanel.tsx';
import { CompareBar } from './CompareBar.tsx';
import { FailureBoundary } from './FailureBoundary.tsx';
import { Headline } from './Headline.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { OverviewPanel } from './OverviewPanel.tsx';
import { ProvinceList } from './ProvinceList.tsx';
import { ProvincePanel } from './ProvincePanel.tsx';
import { TopBar } from './TopBar.tsx';
import { usePanelFocus } from './usePanelFocus.ts';
import { ViewPlace } from './ViewPlace.tsx';
import { YearStrip } from './YearStrip.tsx';

/** The page about the map: where everything stands is said in frame.css. */
export function Frame({ map }: { map: ReactNode }) {
  const { words } = useAtlasScope();
  const province = useView((state) => state.view.province);
  const about = useView((state) => state.view.about);
  const open = about ?? province;
  useKeyboard();
  useTitle();
  usePanelFocus(open);
  useOpenMark(open !== undefined);
  useMapAboveSheet(open);
  return (
    <div className="frame">
      <nav className="skip-links">
        <a href="#map">{words.site.skipToMap}</a>
        <a href="#list-heading">{words.site.skipToList}</a>
      </nav>
      <Part title={words.failure.controls} place="top-bar">
        <TopBar />
      </Part>
      <main>
        <Part title={words.failure.headline} place="headline">
          <Headline />
        </Part>
        <Part title={words.failure.notice} place="notice">
          <LinkNotice />
        </Part>
        <Part title={words.failure.compare} place="compare">
          <SettledScope>
            <CompareBar />
          </SettledScope>
        </Part>
        <Part title={words.failure.map} place="map-region">
          <ViewPlace map={map} />
        </Part>
        <Part title={words.failure.years} place="year-strip">
          <YearStrip />
        </Part>
        <Part title={words.failure.list} place="province-list">
          <SettledScope>
            <ProvinceList />
          </SettledScope>
        </Part>
        <Part key={open} title={words.failure.panel} place="panel">
          <SettledScope>
            {about === 'articles' ? (
              <ArticlesPanel />
            ) : province === undefined ? (
              <OverviewPanel />
            ) : (
              <ProvincePanel adcode={province} />
            )}
          </SettledScope>
        </Part>
      </main>
    </div>
  );
}

/** A part of the page whose faults stay its own; it is tried again whenever the reader chooses another view. */
function Part({ title, place, children }: { title: string; place: string; children: ReactNode }) {
  const { words } = useAtlasScope();
  const view = useView((state) => state.view);
  const clearProvince = useView((state) => state.clearProvince);
  const closeAbout = useView((state) => state.closeAbout);
  const close = view.about ? closeAbout : view.province && clearProvince;
  return (
    <FailureBoundary
      words={words}
      title={title}
      place={place}
      shows={view}
      onClose={place === 'panel' ? close : undefined}
    >
      {children}
    </FailureBoundary>
  );
}

/** The tab, the history and a bookmark tell views apart by their title. */
function useTitle(): void {
  const { atlas, settled: store, words } = useAtlasScope();
  useEffect(() => {
    const write = () => {
      document.title = writeViewTitle(words, atlas, store.getState().view);
    };
    write();
    return store.subscribe((state, previous) => {
      if (state.view !== previous.view) write();
    });
  }, [atlas, store, words]);
}

/** On the root element, where a script of the page's head says it too, before the first paint (prerender/firstView.ts). */
function useOpenMark(isOpen: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.open = String(isOpen);
  }, [isOpen]);
}

/** Where the panel is a sheet over the lower half (frame.css), the page moves so that the map stands above it. */
function useMapAboveSheet(open: string | undefined): void {
  useEffect(() => {
    const panel = document.querySelector('.panel');
    if (open === undefined || panel === null || getComputedStyle(panel).position !== 'fixed') return;
    document.getElementById('map')?.scrollIntoView({ block: 'start' });
  }, [open]);
}

/** The list may lie under the open panel: then the panel closes first. */
function focusFilter(store: ViewStore): void {
  const find = () => document.querySelector<HTMLElement>('input[type=search]');
  if (find()?.getClientRects().length === 0) flushSync(() => store.getState().clearProvince());
  find()?.focus();
}

/** Esc goes one step back from anywhere; the brackets step through the years outside of text fields. */
function useKeyboard(): void {
  const { store } = useAtlasScope();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      // Many keyboards type the brackets with AltGr, which some systems report as Ctrl and Alt.
      const isCommand = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph');
      if (event.defaultPrevented || event.isComposing || isCommand) return;
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search';
      const { stepBack, showYear, view } = store.getState();
      // The browser closes an open note on a source by itself; that is the step back then.
      const isNoteOpen = document.querySelector('.source-note:popover-open') !== null;
      if (event.key === 'Escape' && !isNoteOpen && !(isTyping && view.filter !== '')) stepBack();
      if (isTyping || event.target instanceof HTMLSelectElement) return;
      if (event.key === '[') showYear(view.year - 1);
      if (event.key === ']') showYear(view.year + 1);
      if (event.key === '/') {
        event.preventDefault();
        focusFilter(store);
      }
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
}
