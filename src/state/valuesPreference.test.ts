import { describe, expect, it } from 'vitest';
import { realAtlas } from '../domain/realAtlas.ts';
import { defaultView } from '../domain/view.ts';
import { keepShowsValues, type PreferenceStorage, readShowsValues } from './valuesPreference.ts';
import { createViewStore } from './viewStore.ts';

function makeStorage(): PreferenceStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}

function refuse(): never {
  throw new DOMException('forbidden', 'SecurityError');
}
const forbidden: PreferenceStorage = { getItem: refuse, setItem: refuse, removeItem: refuse };

function openStore(storage: PreferenceStorage | undefined) {
  const store = createViewStore(realAtlas, defaultView(realAtlas), [], readShowsValues(storage));
  return { store, end: keepShowsValues(store, storage) };
}

describe('the values on the map', () => {
  it('are off at first, and as the reader left them from then on', () => {
    const storage = makeStorage();
    const { store, end } = openStore(storage);
    expect(store.getState().showsValues).toBe(false);
    store.getState().toggleValues();
    expect(openStore(storage).store.getState().showsValues).toBe(true);
    store.getState().toggleValues();
    expect(openStore(storage).store.getState().showsValues).toBe(false);
    end();
    store.getState().toggleValues();
    expect(readShowsValues(storage)).toBe(false);
  });

  it.each([
    ['missing', undefined],
    ['forbidden', forbidden],
  ])('can be switched where storage is %s', (_what, storage) => {
    const { store } = openStore(storage);
    store.getState().toggleValues();
    expect(store.getState().showsValues).toBe(true);
  });

  it('are off where the storage holds something else', () => {
    const storage = makeStorage();
    storage.setItem('atlas:values-on-map', '{"on":true}');
    expect(readShowsValues(storage)).toBe(false);
  });
});
