import type { Currency, PriorityId } from '../domain/vocabulary.ts';
import { count } from './format.ts';
import type { LaterLoaders } from './laterWords.ts';

/**
 * The texts of the interface in English, that its first screen may show. Sentences are templates whose parts arrive formatted (format.ts); nothing
 * else in the project writes words for the reader. Names of provinces, indicators and tasks live in the records.
 */

/** How many of a few: "3 of them", "all of them", "both", "it". */
function ofThem(part: number, whole: number): string {
  if (part === 0) return 'none of them';
  if (part < whole) return `${part} of them`;
  if (whole === 1) return 'that one';
  return whole === 2 ? 'both' : 'all of them';
}

const currencyName: Record<Currency, string> = { usd: 'US$', cny: 'yuan' };

const priorityName: Record<PriorityId, string> = {
  policy: 'policy coordination',
  connectivity: 'infrastructure connectivity',
  trade: 'unimpeded trade',
  finance: 'financial integration',
  people: 'people-to-people bonds',
};

/** "23 of 31", "all 31". */
function allOrSome(part: number, whole: number): string {
  return part === whole ? `all ${whole}` : `${part} of ${whole}`;
}

interface Extremes {
  highest: string;
  lowest: string;
}

export const en = {
  locale: 'en',
  /** Dates as the readers of this language write them: day before month in international English. */
  dateLocale: 'en-GB',
  otherLanguage: 'zh',
  /** Between the parts of a sentence, and between names. */
  comma: ', ',
  enumeration: ', ',
  colon: ': ',
  semicolon: '; ',
  stop: '.',
  /** Between two sentences. */
  gap: ' ',
  bracketed: (text: string) => ` (${text})`,
  /** Units of the map that this language counts in another power of ten. Those of other records are in `enDetails.ts`. */
  scales: {} as Readonly<Record<string, number>>,
  site: {
    title: 'Belt and Road Atlas',
    tagline: "What China's provinces planned, and how their trade grew",
    skipToMap: 'Skip to the map',
    skipToList: 'Skip to the list of provinces',
    /** The title of the browser's tab; `shown` is an indicator or a province. */
    pageTitle: (shown: string, year: number) => `${shown}, ${year} · Belt and Road Atlas`,
    aboutTitle: (topic: string) => `${topic} · Belt and Road Atlas`,
    /** An indicator that is known in more than one currency. */
    titleInCurrency: (indicator: string, currency: string) => `${indicator} in ${currency}`,
  },
  controls: {
    indicator: 'Indicator',
    currency: 'Currency',
    figures: 'Trade, computed in US$ or as reported',
    beltAndRoad: 'Trade with Belt and Road countries, as reported',
    plans: 'Plans',
    planOn: (priority: string) => `Plan task on ${priority}`,
    planTitle: (priority: string) => `Provinces with a plan task on ${priority} in our records`,
    currencyName,
    view: 'View',
    views: { map: 'Map', tiles: 'Tiles', chart: 'Chart', years: 'Years', plans: 'Plans', table: 'Table' },
    viewLoading: (view: string) => `Loading the view "${view}"`,
    onlyCurrency: (currency: Currency) => `This indicator is known in ${currencyName[currency]} only.`,
    noCurrency: 'Plans are not counted in money.',
  },
  indicators: {
    growth: 'Trade growth',
    total: 'Total trade',
    share: 'Share in the 31 together',
    gap: 'Gap to the 31 together',
    contribution: 'Contribution to growth',
    'bri-growth': 'Belt and Road trade: growth',
    'bri-share': 'Belt and Road trade: share',
    plan: 'Holds a plan task',
  },
  /** The indicator with what it measures, as titles carry it. */
  indicatorTitles: {
    growth: (currency: string, base?: number) =>
      base === undefined
        ? `Growth of all goods trade on the year before, ${currency}`
        : `Change in all goods trade since ${base}, ${currency}`,
    total: (currency: string) => `All goods trade, ${currency}`,
    share: () => 'Share in the goods trade of the 31 provinces',
    gap: (_currency: string, base?: number) =>
      base === undefined
        ? 'Growth less the growth of the 31 together, US$'
        : `Change since ${base} less that of the 31 together, US$`,
    contribution: (_currency: string, base?: number) =>
      base === undefined
        ? 'Points added to the growth of the 31 together, US$'
        : `Points added to the change of the 31 together since ${base}, US$`,
    'bri-growth': (currency: string) => `Growth of trade with Belt and Road countries, ${currency}, as reported`,
    'bri-share': () => "Belt and Road countries' share in the province's trade, as reported",
    plan: () => 'Holds a plan task',
  },
  units: {
    '%': '%',
    points: 'points',
    'bn US$': 'bn US$',
  },
  spokenUnits: { '%': 'percent', points: 'points', 'bn US$': 'billion US dollars' } as Record<string, string>,
  spokenMinus: 'minus ',
  countrySets: {
    route: 'the 64 or so countries along the route',
    partner: 'the partner countries of the wider list used since autumn 2023',
  },
  precision: {
    atLeast: (figure: string) => `at least ${figure}`,
    approximate: (figure: string) => `about ${figure}`,
    short: { atLeast: '≥', approximate: '≈' },
  },
  periods: {
    fullYear: (year: number) => `${year}`,
    firstMonths: (year: number, lastMonth: string) => `January to ${lastMonth} ${year}`,
    firstMonth: (year: number, month: string) => `${month} ${year}`,
    cumulative: (year: number) => `in all to ${year}`,
    months: (first: string, last: string) => (first === last ? first : `${first}–${last}`),
  },
  sentences: {
    awaited: (year: number) => `Loading the figures of ${year}`,
    /** The years that are compared, where they are not a year and the one before. */
    span: (base: number, year: number) => `${base} to ${year}`,
    perYear: (total: string, rate: string) => `${total}, or ${rate} a year`,
    growth: (p: { span: string; currency: string; grew: number; of: number; extremes: string; together: string }) =>
      `${p.span}, ${p.currency}: trade grew in ${allOrSome(p.grew, p.of)} provinces. ${p.extremes}; together ${p.together}.`,
    growthReported: (p: {
      year: number;
      currency: string;
      grew: number;
      fullYear: number;
      of: number;
      extremes: string;
    }) =>
      `${p.year}, ${p.currency}, as reported: we hold full-year growth for ${p.fullYear} of ${p.of} provinces; trade grew in ${ofThem(p.grew, p.fullYear)}. ${p.extremes}.`,
    total: (p: { year: number; of: number; together: string } & Extremes) =>
      `${p.year}: the ${p.of} provinces traded ${p.together} together. ${p.highest} traded most, ${p.lowest} least.`,
    share: (p: { year: number; of: number } & Extremes) =>
      `${p.year}: ${p.highest} had the largest share in the trade of the ${p.of} provinces, ${p.lowest} the smallest.`,
    gap: (p: { span: string; above: number; of: number; together: string } & Extremes) =>
      `${p.span}, US$: ${p.above} of ${p.of} provinces outgrew the ${p.of} together (${p.together}). ${p.highest} stood furthest above, ${p.lowest} furthest below.`,
    contribution: (p: { span: string; moved: string; added: string; took: string }) =>
      `${p.span}, US$: the trade of the 31 together ${p.moved}. ${p.added} ${p.took}.`,
    briGrowth: (p: { year: number; grew: number; fullYear: number; of: number; extremes: string; countries: string }) =>
      `${p.year}: we hold full-year growth of trade with ${p.countries} for ${p.fullYear} of ${p.of} provinces; it grew in ${ofThem(p.grew, p.fullYear)}. ${p.extremes}.`,
    briShare: (p: { year: number; fullYear: number; of: number; countries: string } & Extremes) =>
      `${p.year}: we hold the full-year share of ${p.countries} in their own trade for ${p.fullYear} of ${p.of} provinces; ${p.highest} had the largest, ${p.lowest} the smallest.`,
    briShareOne: (p: { year: number; name: string; of: number; countries: string }) =>
      `${p.year}: we hold the full-year share of ${p.countries} in its own trade for 1 of ${p.of} provinces: ${p.name}.`,
    partYears: (n: number) => `For ${n} more we hold a part of the year only.`,
    noFullYear: (p: { year: number; subject: string; partYear: number }) =>
      `${p.year}: we hold no full-year figure for ${p.subject}; for ${count(p.partYear, 'province', 'provinces')} we hold a part of the year only.`,
    plan: (p: { planYear: number; holding: number; of: number; priority: string }) =>
      `Plans of ${p.planYear}: our records hold a task on ${p.priority} for ${p.holding} of ${p.of} provinces.`,
    planNearest: (p: { year: number; planYear: number }) =>
      `None held for ${p.year}; the nearest plans are those of ${p.planYear}.`,
    rose: (names: string, value: string) => `${names} rose most${value}`,
    fell: (names: string, value: string) => `${names} fell most${value}`,
    roseLeast: (names: string, value: string) => `${names} rose least${value}`,
    fellLeast: (names: string, value: string) => `${names} fell least${value}`,
    named: (name: string, value: string) => `${name} (${value})`,
    ofRanked: (ranked: number, extremes: string) => `Of the ${ranked} with an exact figure, ${extremes}`,
    /** What stands after the name of whoever is first or last. */
    figures: (values: string, isSmallBase: boolean) => `, ${values}${isSmallBase ? ' (small base)' : ''}`,
    onlyOne: (name: string, value: string) => `${name}: ${value}`,
    addedMost: (names: string, value: string) => `${names} added most${value};`,
    tookMost: (names: string, value: string) => `${names} took away most${value}`,
    addedLeast: (names: string, value: string) => `${names} added least${value}`,
    afterSeries: (p: { year: number; indicator: string; lastYear: number }) =>
      `${p.year}: no figures for ${p.indicator} yet; the latest are of ${p.lastYear}. Choose a province to read its plan.`,
    beforeSeries: (p: { year: number; indicator: string; firstYear: number }) =>
      `${p.year}: ${p.indicator} begins with ${p.firstYear}, since the series has no 2015 to grow from.`,
    beforeReports: (p: { year: number; indicator: string; firstYear: number }) =>
      `${p.year}: the reports we hold of ${p.indicator} begin with ${p.firstYear}.`,
    showYear: (year: number) => `Show ${year}`,
    othersNamed: (names: string[], others: number) => `${names.join(', ')} and ${others} others`,
    subjects: {
      growth: 'trade growth',
      total: 'total trade',
      share: 'shares',
      gap: 'the gap',
      contribution: 'the contribution to growth',
      'bri-growth': 'the growth of Belt and Road trade',
      'bri-share': 'the share of Belt and Road trade',
    },
  },
  legend: {
    title: 'Legend',
    /** What the low and the high end of a scale mean. */
    ends: {
      growth: ['shrank', 'grew'],
      total: ['', 'more trade'],
      share: ['', 'larger share'],
      gap: ['below the 31', 'above the 31'],
      contribution: ['took away', 'added'],
      'bri-growth': ['shrank', 'grew'],
      'bri-share': ['', 'larger share'],
    },
    /** The mark on the scale; the value comes signed and with its unit. */
    together: (value: string) => `31 together ${value}`.trim(),
    noFigure: 'no figure',
    awaited: 'not loaded yet',
    noFullYear: 'no full-year figure',
    partYearDot: 'part of the year',
    /** Which countries a figure of trade with Belt and Road countries counts. */
    counts: { route: 'countries along the route', partner: 'partner countries, wider list' },
    held: (n: number, of: number) => `full year: ${n} of ${of}`,
    otherList: (n: number) => `${n} more only by the other list, not shown`,
    smallBase: 'small base',
    conflict: 'reports differ',
    noTask: 'document held, none recorded',
    noDocument: 'no document held',
    holds: 'task recorded',
    notInSeries: 'not in this series',
    provinces: (n: number) => count(n, 'province', 'provinces'),
    /** After the first few names of a class that has very many. */
    more: (n: number) => `${n} more`,
    under: (value: string) => `under ${value}`,
    from: (value: string) => `${value} and more`,
    between: (low: string, high: string) => `${low} to ${high}`,
    spoken: (p: { label: string; provinces: string; names: string }) =>
      p.names === '' ? `${p.label}, ${p.provinces}` : `${p.label}, ${p.provinces}: ${p.names}`,
    pinned: 'Only this class is shown in full. Press again or Esc to show all.',
    selectionWarning:
      'Our records are a selection: an empty province may well have planned it. Not every task names the Belt and Road itself.',
  },
  map: {
    region: 'Map',
    instructions:
      'Arrow keys move to the nearest province, Enter opens it, Space pins it to compare, Escape closes it. The list of provinces gives the same in order.',
    twoFingers: 'Use two fingers to move the map',
    inset: 'South China Sea',
    /** After the name of a province whose reports differ. */
    conflictMark: '≠',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    reset: 'Show all of China',
    /** On a button, and what it does in full. */
    valuesShort: 'Values',
    values: 'Values on the map',
    valuesForced: 'Values on the map: shown always while your system sets the colours.',
    valuesOfPlans: 'Values on the map: plans are not measured, so there are none to print.',
    sources: {
      series:
        "Sources: trade in US$ from copies of the National Bureau of Statistics' series; growth and shares computed.",
      reported: 'Sources: figures as provinces, agencies and the press reported them.',
      plans: 'Sources: a selection from work reports, action plans and the press.',
    },
    boundaryNote:
      'Boundaries are approximate and for display of statistics only; they do not imply any position on legal status.',
    disputed: 'Dashed borders are disputed.',
    credit: 'Made with Natural Earth',
  },
  tooltip: {
    rank: (rank: string) => `Rank ${rank}`,
    gap: (gap: string) => `${gap} against the 31 together`,
    total: (total: string, year: number) => `All goods trade: ${total} in ${year}`,
    perYear: (rate: string) => `${rate} a year`,
    smallBase: (base: number | undefined) =>
      `Small base: under US$5 bn ${base === undefined ? 'the year before' : `in ${base}`}`,
    revisedBase: '2021 is revised, 2020 is not',
    runsOverRevision: 'Runs over 2021, when a revised level follows an unrevised one',
    noFigure: 'No figure held',
    awaited: 'Its figure is not loaded yet',
    notInSeries: 'Not in this series',
    partYear: (period: string) => `Only ${period}; not ranked`,
    conflict: (low: string, high: string) => `Reports differ: ${low} to ${high}`,
    holdsTask: (priority: string, planYear: number) => `Task on ${priority} recorded, plan of ${planYear}`,
    noTask: (priority: string, planYear: number) => `No task on ${priority} recorded for ${planYear}`,
    noDocument: (planYear: number) => `No plan document held for ${planYear}`,
  },
  ranks: {
    place: (place: number, shared: boolean, of: number) => `${place}${shared ? '=' : ''} of ${of}`,
  },
  /** Of the printed page. */
  print: {
    sourcesUpTo: (date: string) => `Read up to ${date}.`,
    link: 'This view, with the source of every figure:',
  },
  years: {
    label: 'Year',
    play: 'Play the years',
    stop: 'Stop',
    step: 'Next year',
    plan: (year: number) => `Plans of ${year}`,
    planMark: 'plans',
    valueText: (p: { year: number; together: string; notes: string[] }) =>
      [String(p.year), p.together, ...p.notes].filter((part) => part !== '').join(', '),
    togetherGrew: (value: string) => `the 31 together ${value}`,
    lineCaption: '31 together, in US$',
    notes: { 2020: 'pandemic', 2021: 'rebound, revised base' } as Record<number, string>,
    noFigures: 'no figures',
  },
  list: {
    label: 'Provinces',
    heading: 'Provinces',
    filter: 'Find a province',
    filterHint: 'Name, 汉字 or pinyin',
    none: (query: string) => `No province matches "${query}".`,
    clearFilter: 'Clear the search',
    sort: 'Sort by',
    sortBy: (order: string) => `By ${order}`,
    partYear: (value: string, months: string) => `${value} (${months})`,
    sortOrders: { value: 'value', size: 'size of trade', region: 'region', name: 'name' },
    together: (value: string) => `31 together ${value}`,
    noFigure: 'no figure',
    awaited: 'not loaded yet',
    notInSeries: 'not in series',
    holdsTask: 'task recorded',
    noTask: 'none recorded',
    noDocument: 'no document',
  },
  regions: {
    North: 'North',
    Northeast: 'Northeast',
    East: 'East',
    Central: 'Central',
    South: 'South',
    Southwest: 'Southwest',
    Northwest: 'Northwest',
  },
  provinceKinds: {
    province: 'Province',
    municipality: 'Municipality',
    'autonomous region': 'Autonomous region',
    'special administrative region': 'Special administrative region',
  },
  panel: {
    close: 'Close',
    pin: 'Pin to compare',
    pinned: 'Pinned',
    unpin: 'Remove the pin',
    sentenceGrowth: (p: {
      name: string;
      year: number;
      moved: string;
      rank: string;
      gap: string;
      total: string;
      yuan: string;
    }) => `In ${p.year}, ${p.name}'s goods trade in US$ ${p.moved}${p.rank}, ${p.gap}. It came to ${p.total}.${p.yuan}`,
    sentenceYuan: (value: string) => ` In yuan the reported figure is ${value}.`,
    grewBy: (value: string) => `grew by ${value}`,
    shrankBy: (value: string) => `shrank by ${value}`,
    stoodStill: 'stood still within rounding (0.0 %)',
    rankClause: (rank: string) => ` (rank ${rank})`,
    gapAbove: (points: string) => `${points} above the 31 together`,
    gapBelow: (points: string) => `${points} below the 31 together`,
    gapLevel: 'level with the 31 together',
    sentenceTotalOnly: (p: { name: string; year: number; total: string }) =>
      `In ${p.year}, ${p.name}'s goods trade came to ${p.total}. Growth begins with 2017: the series has no 2015.`,
    sentenceNoFigures: (p: { name: string; year: number; latest: number }) =>
      `We hold no trade in US$ for ${p.year} yet; the latest figures of ${p.name} are of ${p.latest}.`,
    sentenceNotInSeries: (name: string) =>
      `${name} is shown on the map, but it is not one of the 31 provincial-level units whose trade this series counts, and our records hold no plan of it.`,
    priorities: priorityName,
    loading: 'Loading the plan',
    seat: (seat: string) => `Seat: ${seat}`,
  },
  overview: {
    region: '31 provinces together',
    heading: '31 provinces together',
    sentence: (p: { year: number; moved: string; total: string }) =>
      `In ${p.year} their goods trade ${p.moved} in US$ and came to ${p.total}.`,
    sentenceTotalOnly: (p: { year: number; total: string }) => `In ${p.year} their goods trade came to ${p.total}.`,
    sentenceNone: (p: { year: number; latest: number }) =>
      `No trade figures for ${p.year} yet; the latest are of ${p.latest}.`,
    computedNote:
      'Computed: the sum of the 31 in the series, which are 22 provinces, 5 autonomous regions and 4 municipalities.',
  },
  aboutTitles: {
    articles: 'About the two articles',
    primer: 'In sixty seconds',
    'plans-2019': 'The plans of 2019',
    'plans-2020': 'The plans of 2020',
    terms: 'Glossary',
    method: 'Method',
    coverage: 'Coverage and gaps',
  },
  notice: {
    badLink: (p: { parameter: string; given: string }) => `The link's ${p.parameter} "${p.given}" is not known here`,
    shown: (shown: string) => `; ${shown} is shown.`,
    leftOut: '; it was left out.',
    dismiss: 'Dismiss',
  },
  failure: {
    title: 'The atlas could not load its data.',
    page: 'The page met a fault that it cannot mend.',
    controls: 'The controls met a fault. The map, the list and the panel work without them.',
    headline: 'The sentence on this view met a fault. The map, the list and the panel work without it.',
    notice: 'The link asked for something that could not be shown.',
    compare: 'What compares provinces met a fault. The map, the list and the panel work without it.',
    years: 'The years met a fault. The map, the list and the panel work without them.',
    map: 'The map met a fault. The list and the panel work without it.',
    list: 'The list met a fault. The map and the panel work without it.',
    panel: 'The panel could not be filled. The map and the list work without it.',
    copy: 'Copy for a report',
    copied: 'Copied. Paste it into your report.',
    refused: 'The browser did not let the page copy. The details are selected: copy them with Ctrl+C or ⌘C.',
    details: 'Details',
    /** Said of what the network did not bring. */
    reconnects: 'What is on the page works on. When the connection is back, this is asked for again by itself.',
    slow: 'This takes longer than usual. The page keeps waiting; you may also ask again.',
    figures: 'The figures of this indicator could not be loaded. The other indicators work without them.',
    nationLoading: 'Loading the national figures',
    mapFailed: 'The map could not be drawn; the list and the panel work without it.',
    engineFailed: 'The map engine could not be loaded; the plainly drawn map stays in its place.',
    engineSlow: 'The map engine has not answered yet; until it does, the plainly drawn map stays in its place.',
    engineLost: 'The browser took the graphics away; until they are back, the map is drawn without them.',
    gesturesFailed: 'What zooms and moves the map could not be loaded.',
    namesFailed: 'The names on the map could not be loaded.',
    detailFailed: 'The finer boundaries could not be loaded, so the coarse ones stay.',
    reload: 'Reload the page',
    startAnew: 'Open the atlas anew',
    otherEdition: 'it is of another edition of the data than this page; try again to load both anew',
    file: (file: string, problem: string) => `${file}: ${problem}`,
    missing: (status: number) => `the server answered ${status}`,
    notJson: 'the answer is not JSON; the file may be missing on the server or cut short',
    notColumns: 'the answer is no file of columns; the file may be missing on the server',
    cutShort: (given: number, expected: number) => `the file is cut short: ${given} of ${expected} bytes came`,
    otherSchema: (given: string, expected: number) =>
      `the file has schema number ${given} and this page reads ${expected}; reload the page to get the matching version`,
    invalid: (where: string) => `the file does not have the expected shape: ${where}`,
    unreachable: 'the network did not answer',
    noScript: 'this part of the page did not come; if trying again does not help, reload the page',
    retry: 'Try again',
  },
};

export type Messages = typeof en;

export const laterEnglish: LaterLoaders = {
  details: async () => (await import('./enDetails.ts')).enDetails,
  views: async () => (await import('./enViews.ts')).enViews,
  handling: async () => (await import('./enHandling.ts')).enHandling,
  passport: async () => (await import('./enPassport.ts')).enPassport,
  plans: async () => (await import('./enPlans.ts')).enPlans,
  about: async () => (await import('./enAbout.ts')).enAbout,
  outcome: async () => (await import('./enOutcome.ts')).enOutcome,
};
