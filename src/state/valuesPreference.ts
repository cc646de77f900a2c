import type { ViewStore } from './viewStore.ts';

/** The part of the browser's storage that a preference needs. */
export type PreferenceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const KEY = 'atlas:values-on-map';

/** The browser's storage; undefined where it is switched off or forbidden, which a look at it may tell by throwing. */
export function findStorage(): PreferenceStorage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}

/** True where the reader had the values on the map last time. */
export function readShowsValues(storage: PreferenceStorage | undefined): boolean {
  try {
    return storage?.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

/** Keeps for the next visit whether values stand on the map. Returns what ends it. */
export function keepShowsValues(store: ViewStore, storage: PreferenceStorage | undefined): () => void {
  return store.subscribe(({ showsValues }, before) => {
    if (showsValues === before.showsValues) return;
    try {
      if (showsValues) storage?.setItem(KEY, 'on');
      else storage?.removeItem(KEY);
    } catch {
      // Full or forbidden: the values stand until the page is left.
    }
  });
}
