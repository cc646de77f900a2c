/**
 * The English texts of the views beside the map and of what compares provinces. They come with the scripts that show them.
 */
export const enViews = {
  compare: {
    region: 'Compare',
    withYear: (year: number) => `Compare with ${year}`,
    invite: 'Pin a province to set it beside others:',
    ways: 'Space or Shift+click pins a province, on the map and in the list.',
    pins: 'Pinned provinces',
    unpin: (name: string) => `Remove ${name} from the pins`,
    open: (name: string) => `Open ${name}`,
    pinKeys: (name: string) => `${name}: the arrow keys move the pin, Delete removes it`,
    clear: 'Clear all',
    more: 'Suggestions',
    refused: (name: string, most: number) =>
      `${name} was not pinned: more than ${most} could not be told apart. Remove a pin first.`,
    reasons: {
      chosen: 'the open province',
      neighbour: (name: string) => `neighbour of ${name}`,
      region: (region: string) => `also in the ${region}`,
      size: (name: string) => `nearest to ${name} in size of trade`,
      highest: 'highest in this view',
      lowest: 'lowest in this view',
    },
    since: 'Change since',
    yearBefore: 'the year before',
    /** Why the years cannot be chosen. */
    sinceOnly: 'Only what is computed in US$ can be compared between any two years.',
  },
  tiles: {
    label: 'Provinces as equal squares',
    note: 'Equal squares: size says nothing here. A bridge joins provinces that share a border.',
    none: 'There is no layout of squares for these units.',
  },
  years: {
    none: 'So many regions are not drawn side by side.',
    note: 'Each year against the year before; a year leads to its map.',
    pairNote: 'Both years under one legend, each against the year before.',
    grew: (grew: number, of: number, together: string) =>
      together === '' ? `${grew} of ${of} grew` : `${grew} of ${of} grew; together ${together}`,
    above: (above: number, of: number) => `${above} of ${of} above zero`,
    holds: (holding: number, of: number) => `task recorded for ${holding} of ${of}`,
  },
  table: {
    kind: 'Columns',
    kinds: {
      years: () => 'All years',
      indicators: (p: { year: number }) => `All indicators of ${p.year}`,
      pair: (p: { year: number; base: number }) => `${p.base} and ${p.year}`,
    } satisfies Record<string, (p: { year: number; base: number }) => string>,
    titles: {
      years: (p: { indicator: string }) => `${p.indicator} by province and year`,
      indicators: (p: { year: number }) => `Trade of the provinces in ${p.year}`,
      pair: (p: { year: number; base: number }) => `Trade of the provinces in ${p.base} and ${p.year}`,
    } satisfies Record<string, (p: { indicator: string; year: number; base: number }) => string>,
    region: 'Part of the country',
    allRegions: 'All of China',
    province: 'Province',
    adcode: 'Adcode',
    perYear: 'Growth a year',
    remarks: 'Remarks',
    note: 'Parts of the country are computed from the levels of their provinces. * small base.',
    plans: 'The table shows figures. Choose an indicator of trade to read it.',
    download: 'Download (CSV)',
    copy: 'Copy',
    copied: 'Copied; paste it into a spreadsheet.',
    refused: 'The browser did not let the page copy; the download holds the same.',
    edition: (date: string, version: string) => `Belt and Road Atlas, data as of ${date}, edition ${version}`,
    precision: { atLeast: 'at least', approximate: 'about' },
    smallBase: 'small base: under US$5 bn',
    smallBaseMark: '*',
    /** Where there is no figure. */
    noneMark: '–',
    noSum: 'Not computed: it takes the figures of all provinces',
    cut: (shown: number, of: number) => `The first ${shown} of ${of} rows are drawn; the file holds all.`,
    showAll: 'Draw all',
  },
};

export type ViewMessages = typeof enViews;
