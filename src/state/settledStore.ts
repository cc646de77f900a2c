import { createStore } from 'zustand/vanilla';
import type { ViewActions, ViewState, ViewStore } from './viewStore.ts';

/**
 * How long the year stands before what follows it later does: shorter than anybody waits for, longer than the steps of a
 * key that is held down or a slider that is drawn.
 */
const SETTLED_MS = 100;

/** A store that follows another, and the way to end that. */
export interface SettledStore {
  readonly store: ViewStore;
  /** Begins to follow. Returns what ends it. */
  readonly follow: () => () => void;
}

/**
 * Makes a store that says the same as `store`, but follows a change of the year alone once the year has settled.
 *
 * While somebody runs through the years the map, the legend and the sentence show each of them; to order the list and
 * write the panel anew for every one would cost more than all of that, and nobody reads them meanwhile. What else is
 * chosen is followed at once, after the year that was still to come, so that both enter the history in their order.
 */
export function makeSettledStore(store: ViewStore): SettledStore {
  const follower: ViewStore = createStore(() => store.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;

  function catchUp(state: ViewState & ViewActions): void {
    clearTimeout(timer);
    timer = undefined;
    follower.setState(state, true);
  }

  return {
    store: follower,
    follow() {
      catchUp(store.getState());
      const unsubscribe = store.subscribe((state, before) => {
        if (isOtherYearOnly(state, before)) {
          clearTimeout(timer);
          timer = setTimeout(() => catchUp(store.getState()), SETTLED_MS);
        } else if (state.view === before.view && timer !== undefined) {
          follower.setState({ ...state, view: follower.getState().view }, true);
        } else {
          if (timer !== undefined) catchUp(before);
          catchUp(state);
        }
      });
      return () => {
        clearTimeout(timer);
        unsubscribe();
      };
    },
  };
}

function isOtherYearOnly({ view, historyStep, playingFrom }: ViewState, { view: before }: ViewState): boolean {
  // Playing years stand long enough each.
  if (view === before || historyStep === 'none' || playingFrom !== undefined) return false;
  const { year, ...others } = view;
  return year !== before.year && Object.entries(others).every(([key, value]) => Reflect.get(before, key) === value);
}
