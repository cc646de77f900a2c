import type { Atlas } from '../domain/atlas.ts';
import { readLink, writeLink } from '../domain/view.ts';
import type { ViewStore } from './viewStore.ts';

/** The part of the browser that the mirror needs, so that a test can stand in for it. */
export interface AddressBar {
  readonly location: { readonly pathname: string; readonly search: string };
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/**
 * Keeps the address bar saying what the store shows, and the store following the back and forward buttons.
 *
 * The store decides: a selection pushes an entry, scrubbing replaces the last one. Returns what ends the mirror.
 */
export function mirrorLink(atlas: Atlas, store: ViewStore, bar: AddressBar): () => void {
  // Links within the page (to a source, to the map) come as `popstate` too and change nothing here.
  let handled = bar.location.search;

  function writeAddress(query: string, step: 'push' | 'replace'): void {
    const address = `${bar.location.pathname}${query}`;
    try {
      if (step === 'push') bar.history.pushState(null, '', address);
      else bar.history.replaceState(null, '', address);
      handled = query;
    } catch {
      // Some browsers refuse more than about a hundred changes in half a minute. The view stands; the link follows with
      // the next change.
    }
  }

  function followStore(): void {
    const { view, historyStep } = store.getState();
    const query = writeLink(atlas, view);
    if (historyStep !== 'none' && query !== bar.location.search) writeAddress(query, historyStep);
  }

  function followHistory(): void {
    if (bar.location.search === handled) return;
    handled = bar.location.search;
    const { view, faults } = readLink(atlas, bar.location.search);
    store.getState().restoreView(view, faults);
  }

  // What the link asked for in vain must not be passed on.
  if (store.getState().linkFaults.length > 0) {
    writeAddress(writeLink(atlas, store.getState().view), 'replace');
  }

  const unsubscribe = store.subscribe((state, previous) => {
    if (state.view !== previous.view) followStore();
  });
  bar.addEventListener('popstate', followHistory);
  return () => {
    unsubscribe();
    bar.removeEventListener('popstate', followHistory);
  };
}
