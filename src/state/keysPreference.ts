import type { PreferenceStorage } from './valuesPreference.ts';

const KEY = 'atlas:single-keys';

/** False where the reader has switched off the commands that are single keys. */
export function readSingleKeys(storage: PreferenceStorage | undefined): boolean {
  try {
    return storage?.getItem(KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Keeps the choice for the next visit; where the storage is full or forbidden, it holds until the page is left. */
export function keepSingleKeys(storage: PreferenceStorage | undefined, isOn: boolean): void {
  try {
    if (isOn) storage?.removeItem(KEY);
    else storage?.setItem(KEY, 'off');
  } catch {
    // Nothing to be done.
  }
}
