import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Adcode } from '../domain/adcode.ts';
import type { Atlas, MapIndicatorId } from '../domain/atlas.ts';
import {
  type AboutTopic,
  type ChartId,
  currenciesOf,
  figureIndicatorOf,
  type Language,
  type LegendKey,
  type LinkFault,
  PINS_AT_MOST,
  type SortOrder,
  type View,
  type ViewId,
} from '../domain/view.ts';
import type { CountrySet, Currency, PriorityId } from '../domain/vocabulary.ts';

/** How a change of view enters the browser's history: selections push, scrubbing replaces, a restored view is there already. */
export type HistoryStep = 'push' | 'replace' | 'none';

export interface ViewState {
  readonly view: View;
  readonly historyStep: HistoryStep;
  /** Under the pointer or the keyboard focus, wherever that is. */
  readonly highlighted: Adcode | undefined;
  readonly highlightedClass: LegendKey | undefined;
  /** The province whose tooltip stays on the map. */
  readonly heldTip: Adcode | undefined;
  /** The provinces that hold what the reader looks for among the plans: other views let the rest stand back. */
  readonly narrowedTo: ReadonlySet<Adcode> | undefined;
  /** What narrows them, in a sentence. */
  readonly narrowedBy: string | undefined;
  /** The language that the reader turned to and whose words did not come. */
  readonly missedWords: Language | undefined;
  /** The figures are printed on the map: a preference, which no link carries. */
  readonly showsValues: boolean;
  /** While the years play: the year it began with, whose order the list keeps. */
  readonly playingFrom: number | undefined;
  /** What the link asked for and the atlas could not show. */
  readonly linkFaults: readonly LinkFault[];
  /** The province that the reader would have pinned as one too many, until something else is chosen. */
  readonly pinRefused: Adcode | undefined;
  /** The figure whose passport is open. */
  readonly passport: FigureKey | undefined;
  /** Small provinces that one finger covered together, and where: the reader chooses among them. */
  readonly offered: ProvinceOffer | undefined;
  /** The claim or statement that the reader asked to be shown, until the panel has shown it. */
  readonly soughtClaim: string | undefined;
  /** The claim from which the reader left what is told of the articles: the way back leads there. */
  readonly leftAtClaim: string | undefined;
}

/** A figure whose evidence the reader asks for. */
export interface FigureKey {
  readonly adcode: Adcode;
  /** The id of its indicator's records. */
  readonly recordId: string;
  readonly year: number;
  /** The year compared with, where it is not the one before. */
  readonly base?: number | undefined;
  /** Which of two country sets, where it is not the one that the map shows. */
  readonly countrySet?: CountrySet | undefined;
  /** One of the reports of it (`reportKey`), where it is not the one that stands for all. */
  readonly report?: string | undefined;
}

interface ProvinceOffer {
  readonly adcodes: readonly Adcode[];
  /** In pixels of the screen. */
  readonly x: number;
  readonly y: number;
}

export interface ViewActions {
  /** Opens a province; the one that is open closes. */
  readonly selectProvince: (adcode: Adcode) => void;
  /** Closes whatever is open in the panel. */
  readonly clearProvince: () => void;
  readonly openAbout: (topic: AboutTopic, step?: string) => void;
  readonly closeAbout: () => void;
  /** Goes to a step of what is told, and shows what the step is about. */
  readonly showStep: (step: string, shows?: Partial<View>) => void;
  /** Turns to a province in a year, or with none to the provinces together, and to a claim about it if one is named. */
  readonly readProvince: (adcode: Adcode | undefined, year: number, claim?: string) => void;
  /** Called when the claim sought stands before the reader. */
  readonly findClaim: () => void;
  readonly showYear: (year: number) => void;
  /** Compares with another year than the one before; undefined goes back to that. */
  readonly compareWith: (year2: number | undefined) => void;
  readonly showView: (view: ViewId) => void;
  readonly showChart: (chart: ChartId) => void;
  /** Pins a province to compare it; one that is pinned is let go. One too many is refused (`pinRefused`). */
  readonly togglePin: (adcode: Adcode) => void;
  /** Moves a pin so many places on, or back. */
  readonly movePin: (adcode: Adcode, by: number) => void;
  readonly pinAll: (adcodes: readonly Adcode[]) => void;
  readonly clearPins: () => void;
  readonly openPassport: (passport: FigureKey | undefined) => void;
  readonly offerProvinces: (offered: ProvinceOffer | undefined) => void;
  readonly chooseIndicator: (indicator: MapIndicatorId, priority?: PriorityId) => void;
  readonly chooseCurrency: (currency: Currency) => void;
  /** Pins a class of the legend; the one that is pinned is released. */
  readonly pinClass: (key: LegendKey) => void;
  readonly speak: (lang: Language) => void;
  /** Called when the words of a language did not come. */
  readonly missWords: (lang: Language) => void;
  readonly sortBy: (sort: SortOrder) => void;
  readonly filterBy: (filter: string) => void;
  /** Looks for something among the plans, or narrows them. */
  readonly searchPlans: (changes: Partial<Pick<View, 'search' | 'facets'>>) => void;
  /** Lets all provinces but these stand back; undefined brings all of them forward. */
  readonly narrowTo: (adcodes: ReadonlySet<Adcode> | undefined, because?: string) => void;
  readonly highlightProvince: (adcode: Adcode | undefined) => void;
  readonly highlightClass: (key: LegendKey | undefined) => void;
  /** Leaves the tooltip of a province on the map, until something else is chosen there. */
  readonly holdTip: (adcode: Adcode | undefined) => void;
  readonly toggleValues: () => void;
  readonly startPlaying: () => void;
  readonly stopPlaying: () => void;
  /** Shows the next year while playing; stops at the last. */
  readonly playNextYear: () => void;
  /** One press of Esc: drops the tooltip, and lets go of one that is kept, else unpins the legend, else closes what is told of the atlas, else the province. */
  readonly stepBack: () => void;
  readonly restoreView: (view: View, linkFaults: readonly LinkFault[]) => void;
  readonly dismissLinkFaults: () => void;
}

export type ViewStore = StoreApi<ViewState & ViewActions>;

/** The store of what the reader chose. Actions are named for what the reader does; everything else is derived. */
export function createViewStore(
  atlas: Atlas,
  view: View,
  linkFaults: readonly LinkFault[] = [],
  showsValues = false,
): ViewStore {
  const [firstYear, lastYear] = atlas.yearRange;

  return createStore((set, get) => {
    function change(changes: Partial<View>, historyStep: HistoryStep): void {
      // Whoever chooses something else no longer waits for the claim sought.
      set(({ view }) => ({
        view: { ...view, ...changes },
        historyStep,
        soughtClaim: undefined,
        pinRefused: undefined,
        offered: undefined,
        ...(('province' in changes || 'view' in changes) && { heldTip: undefined }),
      }));
    }

    const withinStrip = (year: number) => Math.min(lastYear, Math.max(firstYear, year));

    return {
      view,
      historyStep: 'none',
      highlighted: undefined,
      highlightedClass: undefined,
      heldTip: undefined,
      narrowedTo: undefined,
      narrowedBy: undefined,
      missedWords: undefined,
      showsValues,
      playingFrom: undefined,
      linkFaults,
      pinRefused: undefined,
      offered: undefined,
      passport: undefined,
      soughtClaim: undefined,
      leftAtClaim: undefined,

      selectProvince(adcode) {
        const { province, about } = get().view;
        const isOpen = province === adcode && about === undefined;
        change({ province: isOpen ? undefined : adcode, about: undefined }, 'push');
      },
      clearProvince() {
        const { province, about } = get().view;
        if (province !== undefined || about !== undefined) change({ province: undefined, about: undefined }, 'push');
      },
      openAbout(topic, step) {
        if (get().view.about === topic && step === undefined) return;
        set({ leftAtClaim: undefined });
        change({ about: topic, step }, 'push');
      },
      showStep(step, shows) {
        change({ ...shows, step }, 'push');
      },
      closeAbout() {
        if (get().view.about !== undefined) change({ about: undefined }, 'push');
      },
      readProvince(province, year, claim) {
        change({ province, year: withinStrip(year), about: undefined }, 'push');
        set({ soughtClaim: claim, leftAtClaim: claim });
      },
      findClaim() {
        if (get().soughtClaim !== undefined) set({ soughtClaim: undefined });
      },
      showYear(year) {
        const shown = withinStrip(year);
        if (shown !== get().view.year) change({ year: shown }, 'replace');
      },
      compareWith(year2) {
        const chosen = year2 === undefined ? undefined : withinStrip(year2);
        if (chosen !== get().view.year2) change({ year2: chosen }, 'push');
      },
      showView(view) {
        if (view !== get().view.view) change({ view }, 'push');
      },
      showChart(chart) {
        if (chart !== get().view.chart || get().view.view !== 'chart') change({ chart, view: 'chart' }, 'push');
      },
      togglePin(adcode) {
        const { pins } = get().view;
        if (pins.includes(adcode)) change({ pins: pins.filter((pin) => pin !== adcode) }, 'push');
        else if (pins.length < PINS_AT_MOST) change({ pins: [...pins, adcode] }, 'push');
        else set({ pinRefused: adcode });
      },
      movePin(adcode, by) {
        const { pins } = get().view;
        const place = pins.indexOf(adcode);
        const next = Math.min(pins.length - 1, Math.max(0, place + by));
        if (place === -1 || next === place) return;
        change({ pins: pins.toSpliced(place, 1).toSpliced(next, 0, adcode) }, 'push');
      },
      pinAll(adcodes) {
        const pins = [...new Set([...get().view.pins, ...adcodes])];
        if (pins.length <= PINS_AT_MOST && pins.length > get().view.pins.length) change({ pins }, 'push');
      },
      clearPins() {
        if (get().view.pins.length > 0) change({ pins: [] }, 'push');
      },
      openPassport(passport) {
        set({ passport });
      },
      offerProvinces(offered) {
        set({ offered });
      },
      chooseIndicator(indicator, priority = get().view.priority) {
        // A class, pinned or pointed at, belongs to one scale; the next indicator has another.
        set({ highlightedClass: undefined });
        change({ indicator, priority, pinnedClass: undefined }, 'push');
      },
      chooseCurrency(currency) {
        if (currenciesOf(atlas, get().view.indicator).includes(currency)) change({ currency }, 'push');
      },
      pinClass(key) {
        const isPinned = get().view.pinnedClass === key;
        change({ pinnedClass: isPinned ? undefined : key }, 'push');
      },
      speak(lang) {
        set({ missedWords: undefined });
        change({ lang }, 'push');
      },
      missWords(missedWords) {
        set({ missedWords });
      },
      sortBy(sort) {
        set({ highlighted: undefined });
        change({ sort }, 'replace');
      },
      filterBy(filter) {
        // The row under the pointer may go, and no pointer leaves what is gone.
        set({ highlighted: undefined });
        change({ filter }, 'replace');
      },
      searchPlans(changes) {
        change(changes, 'replace');
      },
      narrowTo(narrowedTo, narrowedBy) {
        set({ narrowedTo, narrowedBy });
      },
      highlightProvince(highlighted) {
        if (get().highlighted !== highlighted) set({ highlighted });
      },
      highlightClass(highlightedClass) {
        if (get().highlightedClass !== highlightedClass) set({ highlightedClass });
      },
      holdTip(heldTip) {
        if (get().heldTip !== heldTip) set({ heldTip });
      },
      toggleValues() {
        set(({ showsValues }) => ({ showsValues: !showsValues }));
      },
      startPlaying() {
        const { view } = get();
        const { year } = view;
        const begin = figureIndicatorOf(atlas, view)?.firstYear ?? firstYear;
        const from = year >= atlas.latestYear || year < begin ? begin : year;
        set({ playingFrom: year });
        if (from !== year) change({ year: from }, 'replace');
      },
      stopPlaying() {
        if (get().playingFrom !== undefined) set({ playingFrom: undefined });
      },
      playNextYear() {
        const next = Math.min(lastYear, get().view.year + 1);
        if (next !== get().view.year) change({ year: next }, 'replace');
        if (next >= atlas.latestYear) get().stopPlaying();
      },
      stepBack() {
        get().highlightProvince(undefined);
        if (get().heldTip !== undefined) get().holdTip(undefined);
        else if (get().view.pinnedClass !== undefined) change({ pinnedClass: undefined }, 'push');
        else if (get().view.about !== undefined) get().closeAbout();
        else get().clearProvince();
      },
      restoreView(restored, faults) {
        set({
          view: restored,
          historyStep: 'none',
          linkFaults: faults,
          playingFrom: undefined,
          highlighted: undefined,
          highlightedClass: undefined,
          heldTip: undefined,
          pinRefused: undefined,
          soughtClaim: undefined,
        });
      },
      dismissLinkFaults() {
        set({ linkFaults: [] });
      },
    };
  });
}
