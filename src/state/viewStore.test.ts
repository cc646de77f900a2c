import { beforeEach, describe, expect, it } from 'vitest';
import { adcodeOf, realAtlas } from '../domain/realAtlas.ts';
import { defaultView, PINS_AT_MOST, readLink, type View } from '../domain/view.ts';
import { createViewStore, type HistoryStep, type ViewState, type ViewStore } from './viewStore.ts';

const fujian = adcodeOf('Fujian');
const tibet = adcodeOf('Tibet');
const opening = defaultView(realAtlas);

let store: ViewStore;
beforeEach(() => {
  store = createViewStore(realAtlas, opening);
});

function open(changes: Partial<View>): void {
  store = createViewStore(realAtlas, { ...opening, ...changes });
}

/** What the reader sees: the view and how it came into the history. */
function shown(): { view: View; historyStep: HistoryStep } {
  const { view, historyStep } = store.getState();
  return { view, historyStep };
}

/** How often the store told its listeners while `act` ran. */
function countTellings(act: (state: ReturnType<ViewStore['getState']>) => void): number {
  let tellings = 0;
  const unsubscribe = store.subscribe(() => {
    tellings += 1;
  });
  act(store.getState());
  unsubscribe();
  return tellings;
}

describe('the store when it opens', () => {
  it('shows the view it is given, which is in the history already', () => {
    expect(shown()).toEqual({ view: opening, historyStep: 'none' });
    expect(store.getState()).toMatchObject({ highlighted: undefined, playingFrom: undefined, linkFaults: [] });
  });

  it('keeps the faults of the link until the reader dismisses them', () => {
    const { view, faults } = readLink(realAtlas, '?year=1999');
    store = createViewStore(realAtlas, view, faults);
    expect(store.getState().linkFaults).toEqual([{ parameter: 'year', given: '1999', shown: '2024' }]);
    store.getState().dismissLinkFaults();
    expect(store.getState().linkFaults).toEqual([]);
  });
});

describe('a tooltip that is held', () => {
  it('stays from year to year and goes with the province that it is about', () => {
    const { selectProvince, holdTip, showYear, togglePin } = store.getState();
    selectProvince(fujian);
    holdTip(fujian);
    showYear(2019);
    togglePin(tibet);
    expect(store.getState().heldTip).toBe(fujian);
    selectProvince(tibet);
    expect(store.getState().heldTip).toBeUndefined();
  });

  it('goes with the map that it stands on', () => {
    store.getState().holdTip(fujian);
    store.getState().showView('table');
    expect(store.getState().heldTip).toBeUndefined();
  });

  it('is the first that a step back lets go', () => {
    store.getState().selectProvince(fujian);
    store.getState().holdTip(fujian);
    store.getState().stepBack();
    expect(store.getState()).toMatchObject({ heldTip: undefined, view: { province: fujian } });
  });

  it('goes with a view that the history brings back', () => {
    store.getState().holdTip(fujian);
    store.getState().restoreView(opening, []);
    expect(store.getState().heldTip).toBeUndefined();
  });
});

describe('selecting a province', () => {
  it('opens it, opens another in its place, and closes it when it is selected again', () => {
    const { selectProvince } = store.getState();
    selectProvince(fujian);
    expect(shown()).toEqual({ view: { ...opening, province: fujian }, historyStep: 'push' });
    selectProvince(tibet);
    expect(shown().view.province).toBe(tibet);
    selectProvince(tibet);
    expect(shown()).toEqual({ view: opening, historyStep: 'push' });
  });

  it('is taken back, and taking back nothing is no step', () => {
    open({ province: fujian });
    store.getState().clearProvince();
    expect(shown()).toEqual({ view: opening, historyStep: 'push' });
    expect(countTellings(({ clearProvince }) => clearProvince())).toBe(0);
  });
});

describe('choosing what is shown', () => {
  it.each([
    [2019, 2019],
    [2016, 2016],
    [2025, 2025],
    [2015, 2016],
    [1949, 2016],
    [2026, 2025],
  ])('asks for %i and shows %i, within the year strip', (asked, year) => {
    store.getState().showYear(asked);
    expect(shown()).toEqual({ view: { ...opening, year }, historyStep: 'replace' });
  });

  it('does not move beyond the ends of the strip again and again', () => {
    open({ year: 2025 });
    expect(countTellings(({ showYear }) => showYear(2026))).toBe(0);
  });

  it("keeps the reader's currency through indicators that are known in another only", () => {
    const { chooseIndicator, chooseCurrency } = store.getState();
    chooseCurrency('cny');
    expect(shown()).toEqual({ view: { ...opening, currency: 'cny' }, historyStep: 'push' });
    for (const indicator of ['bri-growth', 'total', 'plan', 'growth'] as const) {
      chooseIndicator(indicator);
      expect(shown().view).toMatchObject({ indicator, currency: 'cny' });
    }
  });

  it('passes over a currency that the indicator does not have', () => {
    open({ indicator: 'total' });
    expect(countTellings(({ chooseCurrency }) => chooseCurrency('cny'))).toBe(0);
    open({ indicator: 'plan' });
    expect(countTellings(({ chooseCurrency }) => chooseCurrency('cny'))).toBe(0);
  });

  it('chooses a priority with plans and keeps it when none is named', () => {
    const { chooseIndicator } = store.getState();
    chooseIndicator('plan', 'finance');
    expect(shown()).toMatchObject({ view: { indicator: 'plan', priority: 'finance' }, historyStep: 'push' });
    chooseIndicator('growth');
    chooseIndicator('plan');
    expect(shown().view.priority).toBe('finance');
  });

  it('keeps year and selection when the indicator changes', () => {
    open({ year: 2019, province: fujian, filter: 'fu', sort: 'size' });
    store.getState().chooseIndicator('share');
    expect(shown().view).toEqual({
      ...opening,
      indicator: 'share',
      year: 2019,
      province: fujian,
      filter: 'fu',
      sort: 'size',
    });
  });

  it('sorts and filters the list without a step in the history', () => {
    store.getState().sortBy('region');
    expect(shown()).toEqual({ view: { ...opening, sort: 'region' }, historyStep: 'replace' });
    store.getState().filterBy('广');
    expect(shown()).toEqual({ view: { ...opening, sort: 'region', filter: '广' }, historyStep: 'replace' });
  });
});

describe('pinning a class of the legend', () => {
  it('pins it, pins another in its place, and releases it when it is pinned again', () => {
    const { pinClass } = store.getState();
    pinClass(-1);
    expect(shown()).toEqual({ view: { ...opening, pinnedClass: -1 }, historyStep: 'push' });
    pinClass('noFigure');
    expect(shown().view.pinnedClass).toBe('noFigure');
    pinClass('noFigure');
    expect(shown().view.pinnedClass).toBeUndefined();
  });

  it('outlives a change of year, but not one of indicator, which has other classes', () => {
    open({ pinnedClass: -1 });
    store.getState().showYear(2023);
    expect(shown().view.pinnedClass).toBe(-1);
    store.getState().chooseIndicator('total');
    expect(shown().view.pinnedClass).toBeUndefined();
  });
});

describe('pinning provinces', () => {
  it('keeps the order of the reader, and lets go of what is pinned again', () => {
    const { togglePin } = store.getState();
    togglePin(fujian);
    togglePin(tibet);
    expect(shown()).toMatchObject({ view: { pins: [fujian, tibet] }, historyStep: 'push' });
    togglePin(fujian);
    expect(store.getState().view.pins).toEqual([tibet]);
  });

  it('refuses the ninth and names it, until something else is chosen', () => {
    const [ninth, ...others] = realAtlas.adcodes.slice(0, PINS_AT_MOST + 1);
    open({ pins: others });
    if (ninth === undefined) throw new RangeError('too few provinces');
    store.getState().togglePin(ninth);
    expect(store.getState()).toMatchObject({ view: { pins: others }, pinRefused: ninth });
    store.getState().clearPins();
    expect(store.getState()).toMatchObject({ view: { pins: [] }, pinRefused: undefined });
  });

  it('moves a pin within the row and no further', () => {
    open({ pins: [fujian, tibet] });
    const { movePin } = store.getState();
    movePin(tibet, -1);
    expect(store.getState().view.pins).toEqual([tibet, fujian]);
    expect(countTellings(() => movePin(tibet, -1))).toBe(0);
  });

  it('pins several at once, or none where there is no room for all', () => {
    open({ pins: realAtlas.adcodes.slice(2, 9) });
    expect(countTellings(({ pinAll }) => pinAll(realAtlas.adcodes.slice(0, 2)))).toBe(0);
    store.getState().pinAll(realAtlas.adcodes.slice(0, 1));
    expect(store.getState().view.pins).toHaveLength(PINS_AT_MOST);
  });

  it('outlives another year and another view', () => {
    open({ pins: [fujian] });
    store.getState().showYear(2019);
    store.getState().showChart('lines');
    store.getState().compareWith(2017);
    expect(store.getState().view).toMatchObject({
      pins: [fujian],
      year: 2019,
      year2: 2017,
      view: 'chart',
      chart: 'lines',
    });
  });
});

describe('what is told of the articles', () => {
  const about: Partial<View> = { about: 'articles' };

  it('opens above the province, and closes to it', () => {
    open({ province: fujian });
    const { openAbout, closeAbout } = store.getState();
    openAbout('articles');
    expect(shown()).toEqual({ view: { ...opening, ...about, province: fujian }, historyStep: 'push' });
    expect(countTellings(() => openAbout('articles'))).toBe(0);
    closeAbout();
    expect(shown()).toEqual({ view: { ...opening, province: fujian }, historyStep: 'push' });
    expect(countTellings(closeAbout)).toBe(0);
  });

  it('gives way to a province that is selected, even to the one below it', () => {
    for (const adcode of [fujian, tibet]) {
      open({ ...about, province: fujian });
      store.getState().selectProvince(adcode);
      expect(shown()).toEqual({ view: { ...opening, province: adcode }, historyStep: 'push' });
    }
  });

  it('closes with the province where the whole panel must make room', () => {
    open({ ...about, province: fujian });
    store.getState().clearProvince();
    expect(shown()).toEqual({ view: opening, historyStep: 'push' });
  });

  it('leads to a province in a year in one step of the history, and remembers the claim on both sides', () => {
    open(about);
    store.getState().readProvince(fujian, 2019, 'fujian-2019-core-area');
    expect(shown()).toEqual({ view: { ...opening, province: fujian, year: 2019 }, historyStep: 'push' });
    const claim = 'fujian-2019-core-area';
    expect(store.getState()).toMatchObject({ soughtClaim: claim, leftAtClaim: claim });
    store.getState().findClaim();
    expect(store.getState()).toMatchObject({ soughtClaim: undefined, leftAtClaim: claim });
    store.getState().restoreView({ ...opening, ...about }, []);
    expect(store.getState().leftAtClaim).toBe(claim);
    store.getState().closeAbout();
    store.getState().openAbout('articles');
    expect(store.getState().leftAtClaim).toBeUndefined();
  });

  it('forgets the claim sought once the reader chooses something else', () => {
    open(about);
    const { readProvince, selectProvince } = store.getState();
    readProvince(fujian, 2019, 'fujian-2019-core-area');
    selectProvince(tibet);
    expect(store.getState().soughtClaim).toBeUndefined();
  });

  it('leads to the provinces together for a statement about the nation', () => {
    open({ ...about, province: fujian });
    store.getState().readProvince(undefined, 2020, '2020-six-years');
    expect(shown()).toEqual({ view: { ...opening, year: 2020 }, historyStep: 'push' });
  });
});

describe('Esc', () => {
  it('releases the legend first, then the province, then does nothing', () => {
    open({ pinnedClass: 2, province: fujian });
    const { stepBack } = store.getState();
    stepBack();
    expect(shown()).toEqual({ view: { ...opening, province: fujian }, historyStep: 'push' });
    stepBack();
    expect(shown()).toEqual({ view: opening, historyStep: 'push' });
    expect(countTellings(stepBack)).toBe(0);
  });

  it('closes what is told of the articles before the province', () => {
    open({ pinnedClass: 2, about: 'articles', province: fujian });
    const { stepBack } = store.getState();
    stepBack();
    expect(shown().view).toEqual({ ...opening, about: 'articles', province: fujian });
    stepBack();
    expect(shown()).toEqual({ view: { ...opening, province: fujian }, historyStep: 'push' });
    stepBack();
    expect(shown().view).toEqual(opening);
  });

  it('drops the highlight as well, and where there is nothing else, that alone', () => {
    open({ province: fujian });
    const { highlightProvince, stepBack } = store.getState();
    highlightProvince(tibet);
    stepBack();
    expect(store.getState().highlighted).toBeUndefined();
    expect(shown()).toEqual({ view: opening, historyStep: 'push' });
    open({});
    store.getState().highlightProvince(tibet);
    store.getState().stepBack();
    expect(store.getState().highlighted).toBeUndefined();
    expect(shown()).toEqual({ view: opening, historyStep: 'none' });
  });
});

describe('the highlight', () => {
  it('follows the pointer and leaves the view alone', () => {
    const { highlightProvince, highlightClass } = store.getState();
    highlightProvince(fujian);
    highlightClass(3);
    expect(store.getState()).toMatchObject({ highlighted: fujian, highlightedClass: 3 });
    expect(shown()).toEqual({ view: opening, historyStep: 'none' });
    highlightProvince(undefined);
    highlightClass(undefined);
    expect(store.getState()).toMatchObject({ highlighted: undefined, highlightedClass: undefined });
  });

  it('tells nobody when it stays where it is', () => {
    store.getState().highlightProvince(fujian);
    expect(countTellings(({ highlightProvince }) => highlightProvince(fujian))).toBe(0);
    expect(countTellings(({ highlightClass }) => highlightClass(undefined))).toBe(0);
  });

  it('of a province goes when the list is filtered or sorted, since its row may go', () => {
    const { highlightProvince, filterBy, sortBy } = store.getState();
    highlightProvince(fujian);
    filterBy('guang');
    expect(store.getState().highlighted).toBeUndefined();
    highlightProvince(fujian);
    sortBy('name');
    expect(store.getState().highlighted).toBeUndefined();
  });

  it('of a class goes with the indicator it belongs to; that of a province stays', () => {
    const { highlightProvince, highlightClass, chooseIndicator } = store.getState();
    highlightProvince(fujian);
    highlightClass(3);
    chooseIndicator('total');
    expect(store.getState()).toMatchObject({ highlighted: fujian, highlightedClass: undefined });
  });

  it('goes when a view of the history is restored', () => {
    const { highlightProvince, highlightClass, restoreView } = store.getState();
    highlightProvince(fujian);
    highlightClass('noFigure');
    restoreView({ ...opening, year: 2019 }, []);
    expect(store.getState()).toMatchObject({ highlighted: undefined, highlightedClass: undefined });
  });
});

describe('playing the years', () => {
  function playToTheEnd(): number[] {
    const years: number[] = [];
    const { playNextYear } = store.getState();
    // More steps than there are years: it must stop by itself.
    for (let step = 0; step < 20 && store.getState().playingFrom !== undefined; step += 1) {
      playNextYear();
      years.push(shown().view.year);
    }
    return years;
  }

  it('runs to the latest year with figures and stops there', () => {
    open({ year: 2020 });
    store.getState().startPlaying();
    expect(shown().view.year).toBe(2020);
    expect(playToTheEnd()).toEqual([2021, 2022, 2023, 2024]);
    expect(store.getState().playingFrom).toBeUndefined();
  });

  it.each([2024, 2025])('begins anew at the first figure when it is started at its end, in %i', (year) => {
    open({ year });
    store.getState().startPlaying();
    expect(shown()).toEqual({ view: { ...opening, year: 2017 }, historyStep: 'replace' });
    // The list stays in the order that the reader saw.
    expect(store.getState().playingFrom).toBe(year);
    expect(playToTheEnd().at(-1)).toBe(2024);
  });

  it('keeps the year that orders the list until it stops', () => {
    open({ year: 2019 });
    const { startPlaying, playNextYear, stopPlaying } = store.getState();
    startPlaying();
    playNextYear();
    playNextYear();
    expect(shown().view.year).toBe(2021);
    expect(store.getState().playingFrom).toBe(2019);
    stopPlaying();
    expect(store.getState().playingFrom).toBeUndefined();
    expect(shown().view.year).toBe(2021);
    expect(countTellings(stopPlaying)).toBe(0);
  });

  it('makes no steps in the history', () => {
    open({ year: 2019 });
    store.getState().startPlaying();
    store.getState().playNextYear();
    expect(shown().historyStep).toBe('replace');
  });

  it('steps to the end of the strip and not beyond, playing or not', () => {
    open({ year: 2024 });
    store.getState().playNextYear();
    expect(shown()).toEqual({ view: { ...opening, year: 2025 }, historyStep: 'replace' });
    expect(countTellings(({ playNextYear }) => playNextYear())).toBe(0);
    expect(shown().view.year).toBe(2025);
  });

  it('never leaves the year strip, even where the reader went ahead of it', () => {
    open({ year: 2023 });
    store.getState().startPlaying();
    store.getState().showYear(2025);
    store.getState().playNextYear();
    expect(shown().view.year).toBe(2025);
    expect(store.getState().playingFrom).toBeUndefined();
  });
});

describe('restoring a view', () => {
  it('shows it with its faults, stops playing, and makes no step', () => {
    open({ year: 2019, province: fujian });
    store.getState().startPlaying();
    const { view, faults } = readLink(realAtlas, '?year=2020&sort=speed');
    store.getState().restoreView(view, faults);
    const expected: Partial<ViewState> = {
      view: { ...opening, year: 2020 },
      historyStep: 'none',
      playingFrom: undefined,
    };
    expect(store.getState()).toMatchObject(expected);
    expect(store.getState().linkFaults).toEqual([{ parameter: 'sort', given: 'speed', shown: 'value' }]);
  });
});
