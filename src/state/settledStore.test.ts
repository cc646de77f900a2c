import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { adcodeOf, realAtlas } from '../domain/realAtlas.ts';
import { defaultView } from '../domain/view.ts';
import { makeSettledStore } from './settledStore.ts';
import { createViewStore, type ViewStore } from './viewStore.ts';

const LONG_MS = 1000;
const fujian = adcodeOf('Fujian');

let store: ViewStore;
let settled: ViewStore;
let end: () => void;
/** Every view that the follower showed, as year and province. */
let shown: string[];

beforeEach(() => {
  vi.useFakeTimers();
  store = createViewStore(realAtlas, defaultView(realAtlas));
  const { store: follower, follow } = makeSettledStore(store);
  settled = follower;
  end = follow();
  shown = [];
  settled.subscribe(({ view, historyStep }, before) => {
    if (view !== before.view) shown.push(`${view.year} ${view.province ?? 'none'} ${historyStep}`);
  });
});

afterEach(() => {
  end();
  vi.useRealTimers();
});

it('follows the years once one of them stands', () => {
  for (const year of [2023, 2022, 2021]) store.getState().showYear(year);
  expect(settled.getState().view.year).toBe(2024);
  vi.advanceTimersByTime(LONG_MS);
  expect(shown).toEqual(['2021 none replace']);
});

it('follows all else at once, after the year that was to come', () => {
  store.getState().showYear(2020);
  store.getState().selectProvince(fujian);
  expect(shown).toEqual(['2020 none replace', `2020 ${fujian} push`]);
  vi.advanceTimersByTime(LONG_MS);
  expect(shown).toHaveLength(2);
});

it('tells what is pointed at while a year is still to come', () => {
  store.getState().showYear(2020);
  store.getState().highlightProvince(fujian);
  expect(settled.getState().highlighted).toBe(fujian);
  expect(settled.getState().view.year).toBe(2024);
  vi.advanceTimersByTime(LONG_MS);
  expect(settled.getState()).toBe(store.getState());
});

it('follows each year that plays', () => {
  store.getState().showYear(2020);
  store.getState().startPlaying();
  store.getState().playNextYear();
  expect(shown).toEqual(['2020 none replace', '2021 none replace']);
});

it('goes back and forth in the history with the view', () => {
  store.getState().restoreView({ ...store.getState().view, year: 2019 }, []);
  expect(settled.getState().view.year).toBe(2019);
});

it('follows no longer once that has ended', () => {
  store.getState().showYear(2020);
  end();
  vi.advanceTimersByTime(LONG_MS);
  store.getState().selectProvince(fujian);
  expect(shown).toEqual([]);
});
