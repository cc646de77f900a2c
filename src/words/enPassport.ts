import type { CitedFigure } from '../domain/citation.ts';
import type { ChoiceCriterion } from '../domain/shownObservation.ts';
import type { SourceKind } from '../domain/vocabulary.ts';

const sourceKinds: Record<SourceKind, string> = {
  government: 'an official source',
  'statistics copy': 'a copy of a statistical series',
  'state media': 'state media',
  press: 'the press',
  repost: 'a repost',
  article: 'one of the two articles',
};

const criteria: Record<ChoiceCriterion, (p: { shown: string; over: string }) => string> = {
  scope: () =>
    'A report of the province itself goes before one of a city, a port, a customs district or several years.',
  period: ({ shown, over }) =>
    `A full year goes before a part, a longer part before a shorter: ${shown} before ${over}.`,
  bound: () => 'A figure goes before a bound that allows it.',
  sourceKind: ({ shown, over }) => `By the kind of source: ${shown} goes before ${over}.`,
  precision: ({ shown, over }) => `By precision: a figure that is ${shown} goes before one that is ${over}.`,
  date: ({ shown, over }) => `By date: published ${shown}, the other ${over}.`,
  order: () => 'The reports are equal in rank; the one whose source comes first in our records stands for both.',
};

/** The English texts of a figure's passport. */
export const enPassport = {
  /** What a change over several years is, which the indicator's own definition does not tell. */
  sinceDefinitions: {
    growth: (base: number, year: number) =>
      `Change of goods imports and exports in US dollars from ${base} to ${year}, at current prices. Computed from the totals of the two years.`,
    gap: (base: number, year: number) =>
      `Change of the province from ${base} to ${year} less that of the 31 provinces together, in US dollars. Computed from the totals.`,
    contribution: (base: number, year: number) =>
      `Change of the goods trade of the province from ${base} to ${year} as a share of the total of the 31 provinces in ${base}, in US dollars. Computed from the totals.`,
  },
  open: (figure: string) => `${figure}: evidence`,
  title: (about: string) => `Evidence: ${about}`,
  close: 'Close',
  of: (name: string, year: number) => `${name}, ${year}`,
  ofYears: (name: string, base: number, year: number) => `${name}, ${base} to ${year}`,
  missing: 'We hold no such figure.',
  facts: {
    value: 'As shown',
    recorded: 'As recorded',
    meaning: 'What it is',
    period: 'Period',
    basis: 'How we have it',
    precision: 'Precision',
    scope: 'Of what',
    countrySet: 'Countries counted',
    source: 'Source',
    note: 'Note',
    dataAsOf: 'Data as of',
  },
  bases: {
    computed: 'Computed by the atlas from yearly totals',
    copied: 'Read in a copy of the published series',
    quoted: 'Quoted as a report prints it',
  },
  inCurrency: (name: string, currency: string) => `${name}, ${currency}`,
  exactTotals: 'no input is rounded in the copy read',
  harmlessRounding: 'an input is rounded in the copy read, too little to change what is written here',
  thousandUsd: 'thousand US$',
  wholeProvince: 'the whole province',
  between: (low: string, high: string) => `between ${low} and ${high}, as far as rounding of the totals leaves it open`,
  undated: 'without a date',
  inputs: 'What it was computed from',
  together: '31 provinces together',
  chosen: 'Why this report',
  chosenOnly: 'It is the only report that we hold.',
  notChosen: 'Why the atlas does not show this report',
  shownInstead: (value: string) => `It shows ${value} instead.`,
  noneChosen: 'None of the reports that we hold is of the province itself, so none stands for it.',
  openReport: (value: string, about: string) => `Evidence for the report of ${value}, ${about}`,
  criteria,
  sourceKinds,
  others: (n: number) => (n === 1 ? 'The other report of it' : `The ${n} other reports of it`),
  range: (low: string, high: string) => `For the same period the reports range from ${low} to ${high}.`,
  rule: 'The rule: the province itself; a full year before a part; a figure before a bound that allows it; then official source, copy of a series, state media, press, repost, article; then exact before rounded; then later before earlier.',
  signs: (p: { usd: string; yuan: string }) =>
    `The signs differ: ${p.usd} in US$, ${p.yuan} in yuan. The dollar value is converted month by month at changing rates, and a series may have been revised since a report was printed; our records do not say how much each does.`,
  seeUsd: 'Evidence for US$',
  seeYuan: 'Evidence for yuan',
  cite: 'Cite this figure',
  formats: { plain: 'Text', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON', gbt: 'GB/T 7714' },
  plainCitation: ({ site, title, sources, url, version, dataAsOf, accessed }: CitedFigure) =>
    `${site} (${dataAsOf.slice(0, 4)}): ${title}. Data version ${version}, ${dataAsOf}. ${sources} ${url} (${accessed}).`,
  citedFrom: (sources: string) => `From: ${sources}.`,
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser did not allow it: select the text and copy it.',
  correct: 'Report an error',
  correctText:
    'Copy this, fill in what is missing, and send it to the maintainers with the place where you read the right figure.',
  correction: (p: { record: string; shown: string; url: string; version: string }) =>
    [
      'Correction for the Belt and Road Atlas',
      `Record: ${p.record}`,
      `Shown: ${p.shown}`,
      'Should be: ',
      'Read in (publisher, title, date, address): ',
      `Seen at: ${p.url}`,
      `Data version: ${p.version}`,
    ].join('\n'),
};

export type PassportMessages = typeof enPassport;
