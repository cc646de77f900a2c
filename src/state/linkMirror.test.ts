import { beforeEach, describe, expect, it } from 'vitest';
import { adcodeOf, realAtlas } from '../domain/realAtlas.ts';
import { readLink } from '../domain/view.ts';
import { type AddressBar, mirrorLink } from './linkMirror.ts';
import { createViewStore, type ViewStore } from './viewStore.ts';

const fujian = adcodeOf('Fujian');
const PAGE = '/atlas/';

/** An address bar with its history, as a browser keeps it. */
class FakeAddressBar implements AddressBar {
  entries: string[];
  at = 0;
  readonly listeners = new Set<() => void>();

  constructor(address: string) {
    this.entries = [address];
  }

  get address(): string {
    return this.entries[this.at] ?? '';
  }

  get location() {
    const { pathname, search } = new URL(this.address, 'https://atlas.example');
    return { pathname, search };
  }

  readonly history: { pushState: History['pushState']; replaceState: History['replaceState'] } = {
    pushState: (_data: unknown, _unused: string, address?: string | URL | null) => {
      this.entries = [...this.entries.slice(0, this.at + 1), String(address)];
      this.at += 1;
    },
    replaceState: (_data: unknown, _unused: string, address?: string | URL | null) => {
      this.entries[this.at] = String(address);
    },
  };

  addEventListener(_type: 'popstate', listener: () => void): void {
    this.listeners.add(listener);
  }

  removeEventListener(_type: 'popstate', listener: () => void): void {
    this.listeners.delete(listener);
  }

  /** A link within the page: an entry of its own, told as `popstate` too. */
  follow(fragment: string): void {
    const { pathname, search } = this.location;
    this.history.pushState(null, '', `${pathname}${search}${fragment}`);
    this.go(0);
  }

  /** As a browser that has had enough changes for now. */
  refuse(): void {
    const refusal = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
    this.history.pushState = refusal;
    this.history.replaceState = refusal;
  }

  /** The back button (-1) or the forward button (1). */
  go(steps: number): void {
    this.at += steps;
    for (const listener of this.listeners) listener();
  }
}

let bar: FakeAddressBar;
let store: ViewStore;
let end: () => void;

function open(query: string): void {
  bar = new FakeAddressBar(`${PAGE}${query}`);
  const { view, faults } = readLink(realAtlas, bar.location.search);
  store = createViewStore(realAtlas, view, faults);
  end = mirrorLink(realAtlas, store, bar);
}

beforeEach(() => open(''));

describe('the address bar', () => {
  it('stays as it is when the page opens', () => {
    open('?year=2024&province=350000#list');
    expect(bar.entries).toEqual(['/atlas/?year=2024&province=350000#list']);
  });

  it('is cleaned of what the link asked for in vain, in the same entry; the notice stays', () => {
    open('?year=1999&province=350000#list');
    expect(bar.entries).toEqual(['/atlas/?province=350000']);
    expect(store.getState().linkFaults).toEqual([{ parameter: 'year', given: '1999', shown: '2024' }]);
    open('?year=1999');
    expect(bar.entries).toEqual([PAGE]);
  });

  it('takes a new entry for each selection', () => {
    const { selectProvince, chooseIndicator, pinClass, stepBack } = store.getState();
    selectProvince(fujian);
    chooseIndicator('total');
    pinClass(6);
    stepBack();
    expect(bar.entries).toEqual([
      PAGE,
      '/atlas/?province=350000',
      '/atlas/?indicator=total&province=350000',
      '/atlas/?indicator=total&province=350000&class=6',
      '/atlas/?indicator=total&province=350000',
    ]);
  });

  it('keeps one entry while the reader scrubs, plays, sorts and filters', () => {
    store.getState().selectProvince(fujian);
    store.getState().showYear(2019);
    store.getState().showYear(2020);
    expect(bar.entries).toEqual([PAGE, '/atlas/?year=2020&province=350000']);
    store.getState().startPlaying();
    store.getState().playNextYear();
    store.getState().sortBy('name');
    store.getState().filterBy('fu');
    expect(bar.entries).toEqual([PAGE, '/atlas/?year=2021&province=350000&sort=name&q=fu']);
  });

  it('is left alone by what a link does not carry', () => {
    store.getState().highlightProvince(fujian);
    store.getState().highlightClass(1);
    store.getState().stopPlaying();
    store.getState().dismissLinkFaults();
    expect(bar.entries).toEqual([PAGE]);
  });

  it('takes no entry for a choice that changes nothing', () => {
    store.getState().chooseIndicator('growth');
    store.getState().chooseCurrency('usd');
    expect(bar.entries).toEqual([PAGE]);
  });

  it('keeps its path, and loses its fragment and question mark with the last choice', () => {
    open('?province=350000#map');
    store.getState().clearProvince();
    expect(bar.address).toBe('/atlas/');
  });
});

describe('the back and forward buttons', () => {
  it('bring the view back without a new entry', () => {
    store.getState().selectProvince(fujian);
    store.getState().chooseIndicator('share');
    bar.go(-1);
    expect(store.getState().view).toMatchObject({ province: fujian, indicator: 'growth' });
    bar.go(-1);
    expect(store.getState().view.province).toBeUndefined();
    bar.go(2);
    expect(store.getState().view).toMatchObject({ province: fujian, indicator: 'share' });
    expect(bar.entries).toHaveLength(3);
  });

  it('stop the years from playing', () => {
    store.getState().selectProvince(fujian);
    store.getState().startPlaying();
    bar.go(-1);
    expect(store.getState().playingFrom).toBeUndefined();
  });

  it('do not bring back the faults of the link that the page opened with', () => {
    open('?year=1999');
    store.getState().selectProvince(fujian);
    bar.go(-1);
    expect(store.getState().view.province).toBeUndefined();
    expect(store.getState().linkFaults).toEqual([]);
  });

  it('tell what an entry of the history asks for and the atlas cannot show, and forget it after', () => {
    store.getState().selectProvince(fujian);
    // As a page of another version may have left it.
    bar.entries[0] = `${PAGE}?year=1999`;
    bar.go(-1);
    expect(store.getState().linkFaults).toEqual([{ parameter: 'year', given: '1999', shown: '2024' }]);
    bar.go(1);
    expect(store.getState().linkFaults).toEqual([]);
  });
});

describe('a link within the page', () => {
  it('changes nothing, neither on the way nor on the way back', () => {
    store.getState().selectProvince(fujian);
    store.getState().startPlaying();
    store.getState().highlightProvince(fujian);
    const before = store.getState();
    bar.follow('#source-1');
    expect(store.getState()).toBe(before);
    bar.go(-1);
    expect(store.getState()).toBe(before);
  });

  it('changes nothing on a page opened by a faulty link, whose notice stays', () => {
    open('?year=1999');
    const before = store.getState();
    bar.follow('#map');
    expect(store.getState()).toBe(before);
  });
});

describe('a browser that refuses to change its history', () => {
  it('does not stop the view, and the link follows with the next change', () => {
    const { pushState } = bar.history;
    bar.refuse();
    store.getState().selectProvince(fujian);
    store.getState().showYear(2019);
    expect(store.getState().view).toMatchObject({ province: fujian, year: 2019 });
    expect(bar.entries).toEqual([PAGE]);
    bar.history.pushState = pushState;
    store.getState().chooseIndicator('total');
    expect(bar.entries).toEqual([PAGE, '/atlas/?indicator=total&year=2019&province=350000']);
  });

  it('does not lose the view to a link within the page', () => {
    const { pushState } = bar.history;
    bar.refuse();
    store.getState().selectProvince(fujian);
    bar.history.pushState = pushState;
    bar.follow('#source-1');
    expect(store.getState().view.province).toBe(fujian);
  });

  it('does not keep the page from opening on a faulty link', () => {
    bar = new FakeAddressBar(`${PAGE}?year=1999`);
    bar.refuse();
    const { view, faults } = readLink(realAtlas, bar.location.search);
    store = createViewStore(realAtlas, view, faults);
    expect(() => mirrorLink(realAtlas, store, bar)).not.toThrow();
  });
});

describe('the mirror when it ends', () => {
  it('follows neither the store nor the buttons', () => {
    store.getState().selectProvince(fujian);
    end();
    store.getState().showYear(2019);
    expect(bar.address).toBe('/atlas/?province=350000');
    expect(bar.listeners.size).toBe(0);
    bar.go(-1);
    expect(store.getState().view).toMatchObject({ province: fujian, year: 2019 });
  });
});
