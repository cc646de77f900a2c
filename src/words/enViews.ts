import { count } from './format.ts';

/**
 * The English texts of the views beside the map and of what compares provinces. They come with the scripts that show them.
 */
export const enViews = {
  compare: {
    region: 'Compare',
    withYear: (year: number) => `Compare with ${year}`,
    invite: 'Pin a province to set it beside others:',
    ways: 'Space or Shift+click pins a province, on the map and in the list. A right click on the map, or the menu key, keeps the tooltip, with its evidence.',
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
    /** Of trade with Belt and Road countries: no year that counts another list stands under the same legend. */
    oneList: (countries: string) => `Only years that count ${countries}.`,
    otherList: (first: number, last: number) =>
      first === last ? `Show ${first}, which counts others` : `Show ${first} to ${last}, which count others`,
    noFullYear: (partYear: number) => (partYear === 0 ? 'no figure' : `parts of the year only, for ${partYear}`),
    grew: (grew: number, of: number, together: string) =>
      together === '' ? `${grew} of ${of} grew` : `${grew} of ${of} grew; together ${together}`,
    above: (above: number, of: number) => `${above} of ${of} above zero`,
    holds: (holding: number, of: number) => `task recorded for ${holding} of ${of}`,
  },
  table: {
    /** Which countries a column counts. */
    countries: { route: 'along the route', partner: 'wider list' },
    evidence: 'Evidence for this figure',
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
    note: 'Parts of the country are computed from the levels of their provinces. * small base. ± grew in US$ and shrank in yuan, or the reverse: the figure tells more.',
    plans: 'The table shows figures. Choose an indicator of trade to read it.',
    download: 'Download (CSV)',
    copy: 'Copy',
    copied: 'Copied; paste it into a spreadsheet.',
    refused: 'The browser did not let the page copy; the download holds the same.',
    edition: (date: string, version: string) => `Belt and Road Atlas, data as of ${date}, edition ${version}`,
    precision: { atLeast: 'at least', approximate: 'about' },
    smallBase: 'small base: under US$5 bn',
    smallBaseMark: '*',
    otherSign: 'growth in US$ and in yuan have different signs',
    otherSignMark: ' ±',
    /** Where there is no figure. */
    noneMark: '–',
    noSum: 'Not computed: it takes the figures of all provinces',
    cut: (shown: number, of: number) => `The first ${shown} of ${of} rows are drawn; the file holds all.`,
    showAll: 'Draw all',
  },
  chart: {
    otherCountries: (p: { year: number; before: string; since: string }) =>
      `Until ${p.year - 1} the figures count ${p.before}, from ${p.year} on ${p.since}: no line joins them.`,
    chooser: 'Kind of chart',
    names: {
      bars: () => 'Who is ahead: bars',
      arrows: (p: Years) => `From ${p.base} to ${p.year}: arrows`,
      scatter: (p: Years) => `${p.base} against ${p.year}: points`,
      lines: () => 'Pinned provinces over the years',
      levels: () => 'Pinned provinces: trade as an index',
      size: () => 'Growth by size of trade',
      'belt-and-road': () => 'Belt and Road against all trade',
      contribution: () => 'Who moved the total',
    } satisfies Record<string, (p: Years) => string>,
    titles: {
      bars: (indicator: string, span: string) => `${indicator}, ${span}: all provinces`,
      contribution: (span: string, sum: string) =>
        `Who moved the total, ${span}${sum === '' ? '' : `: all bars together come to ${sum}`}`,
      arrows: (p: Years & { indicator: string; rose: number; fell: number }) =>
        `${p.indicator} in ${p.base} and in ${p.year}: higher in ${count(p.rose, 'province', 'provinces')} in the later year, lower in ${p.fell}`,
      scatter: (p: Years & { both: number; neither: number; rose: number; fell: number }) =>
        `${p.both} grew in ${p.base} and ${p.year}, ${p.neither} in neither; ${p.rose} rose after falling, ${p.fell} fell after rising`,
      size: (p: { small: [string, string] | undefined; large: [string, string] | undefined }) =>
        [
          p.small && `Where trade was under US$5 bn, growth went from ${p.small[0]} to ${p.small[1]} %`,
          p.large && `${p.small ? 'elsewhere' : 'Growth went'} from ${p.large[0]} to ${p.large[1]} %`,
        ]
          .filter(Boolean)
          .join('; '),
      lines: (indicator: string, pins: number) =>
        `${indicator}: ${count(pins, 'pinned province', 'pinned provinces')} over the years`,
      levels: (base: number) => `How far trade has come since ${base}`,
      beltAndRoad: (year: number) => `Belt and Road trade against all trade, ${year}`,
    },
    levelUnit: (base: number) => `All goods trade in US$, ${base} = 100`,
    together: '31 together',
    growthIn: (year: number) => `growth in ${year}, %`,
    growthOver: (base: number, year: number) => `growth ${base} to ${year}, %`,
    sizeIn: (year: number) => `trade in ${year}, bn US$ (logarithmic scale)`,
    smallBase: 'small base',
    corners: {
      rose: 'rose after falling',
      both: 'grew in both',
      fell: 'fell after rising',
      neither: 'fell in both',
    },
    fromTo: (p: Years & { from: string; to: string }) => `${p.base} ${p.from}, ${p.year} ${p.to}`,
    sizeAndGrowth: (p: { base: number; size: string; growth: string }) => `${p.growth}, from ${p.size} in ${p.base}`,
    bothGrowths: (p: { beltAndRoad: string; all: string; period: string }) =>
      `Belt and Road ${p.beltAndRoad}, all trade ${p.all}, ${p.period}`,
    allTrade: 'all trade',
    beltAndRoad: 'Belt and Road',
    plans: 'Plans are not measured, so there is nothing to draw. Choose an indicator of trade.',
    noFigures: 'There are no figures to draw for this year.',
    noPair: (base: number, year: number) => `No province has a figure in both ${base} and ${year}.`,
    noBoth: (year: number) =>
      `For ${year} no source we hold gives growth with Belt and Road countries and of all trade for the same period.`,
    loading: 'Loading the figures',
    without: (names: string[], byList: boolean) =>
      `No figure held${byList ? ' by this list of countries' : ''}: ${names.join(', ')}.`,
    cut: (shown: number, of: number) => `The first ${shown} of ${of} are drawn; the table holds all.`,
    unfit: (name: string) => `"${name}" does not fit these figures; another chart is shown.`,
    nothingPinned: 'Lines are drawn for pinned provinces. Pin some: in the list, on the map, or here.',
    pinThese: (names: string) => `Pin ${names}`,
    table: 'The figures as a table',
    evidenceOf: (name: string) => `Evidence for ${name}:`,
    noEvidence: (name: string) => `This chart holds no figure of ${name}.`,
    choose: 'Choose a province in the chart to see the evidence for its figures.',
  },
};

interface Years {
  base: number;
  year: number;
}

export type ViewMessages = typeof enViews;
