/** The English texts of how the page is handled: its keys, the sheet of a phone, and the choice between small units. */
export const enHandling = {
  /** What the page is, for those who list or share it. */
  description:
    "What China's provinces planned under the Belt and Road, and how their trade grew: an interactive map with the source of every figure.",
  wordsMissed: 'The Chinese texts could not be loaded. Press 中文 again to load the page anew.',
  keys: {
    title: 'Keyboard',
    open: 'Keyboard shortcuts',
    close: 'Close',
    single: 'Commands that are single keys',
    singleNote: 'Switch them off if you dictate or type by other means. Keys inside the map and the list stay.',
    heading: 'Key',
    meaning: 'What it does',
    groups: {
      page: 'Anywhere',
      map: 'On the map',
      list: 'In the list of provinces',
      views: 'In charts, tiles and pins',
    },
    /** Names of keys that are no signs. */
    names: {
      arrows: 'Arrow keys',
      enter: 'Enter',
      space: 'Space',
      escape: 'Esc',
      ends: 'Home, End',
      letters: 'Letters',
    },
    page: {
      years: 'The year before, the year after',
      search: 'Find a province',
      help: 'This sheet',
      escape: 'One step back: closes what is open, releases the legend, then the province',
    },
    map: {
      arrows: 'To the nearest province in that direction',
      enter: 'Opens the province, and closes it again',
      space: 'Pins the province to compare it',
    },
    list: {
      arrows: 'To the province above or below',
      ends: 'To the first, to the last',
      letters: 'To the next province whose name begins so, in English, pinyin or characters',
    },
    views: {
      arrows: 'From mark to mark; on a pin, moves it',
      enter: 'Opens the province',
    },
  },
  sheet: {
    larger: 'Make the panel larger',
    smaller: 'Make the panel smaller',
  },
  /** A tooltip that stays. */
  tip: {
    evidence: 'Evidence',
    close: 'Close the tooltip',
  },
  chooser: {
    title: 'Which one?',
    close: 'Close the choice',
  },
};

export type HandlingMessages = typeof enHandling;
