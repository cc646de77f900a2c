import type { ChoiceCriterion } from '../domain/shownObservation.ts';
import { count } from './format.ts';

/** The English texts of what is told of the atlas itself: guided readings, glossary, method. */
export const enAbout = {
  briefing: {
    start: 'Start',
    next: 'Next',
    previous: 'Back',
    end: 'That is all.',
    place: (n: number, of: number) => `${n} of ${of}`,
    steps: 'All steps',
    moved: 'The map has been moved since.',
    again: 'Show this step again',
    keys: 'The arrow keys left and right go from step to step.',
    sources: 'Read in',
    others: 'Read on',
    plain: 'As a plain page, to print or to read without the map',
    onMap: 'On the map',
  },
  terms: {
    intro: (n: number) =>
      `${count(n, 'term', 'terms')} as the plans print them, how we render them, and other renderings that one meets, some of them wrong.`,
    search: 'Find a term',
    hint: 'English, characters or pinyin',
    none: 'No term is like this.',
    others: 'Also met:',
    also: 'Printed too as:',
    usedIn: (tasks: number, documents: number, claims: number) =>
      `Stands in ${[
        count(tasks, 'task', 'tasks'),
        count(documents, 'document', 'documents'),
        count(claims, 'statement of the articles', 'statements of the articles'),
      ].join(', ')}.`,
    find: 'Find it in the plans',
    copy: 'Copy the term',
    copied: 'Copied.',
    file: 'All terms as a file:',
  },
  method: {
    intro: 'What the figures are, how one report is chosen among several, and what we hold and do not hold.',
    indicators: 'Indicators',
    breaks: (unit: string, breaks: string) => `Classes in ${unit}: ${breaks}.`,
    years: (first: number, last: number) => `${first} to ${last}.`,
    rule: 'Which report is shown',
    ruleText:
      'Several reports may give one figure. Shown is the province itself before a city, port or several years together; a full year before a part; a figure before a bound that allows it; then official source, copy of a statistical series, state media, press, repost, article; then exact before rounded; then later before earlier, undated last. The others stay visible with it.',
    settled: 'Conflicts that the rule settled',
    settledText: (n: number) =>
      `${count(n, 'figure', 'figures')} whose reports differ by more than one point (rates) or one per cent (levels), or lie outside a bound that another report gives. Listed from the data.`,
    shown: 'shown',
    decided: {
      scope: 'the only one of the province itself',
      period: 'the longer period',
      bound: 'a figure before a bound',
      sourceKind: 'the kind of source',
      precision: 'the precision',
      date: 'the date',
      order: 'the order of the records',
    } satisfies Record<ChoiceCriterion, string>,
    sets: 'Belt and Road countries',
    setsText:
      'Two lists are in use: some 64 countries along the route, until mid-2023, and all partner countries since autumn 2023. They never share a legend, a line or a growth figure.',
    currencies: 'Currencies',
    currenciesText:
      'One map shows one currency. Shares, gaps and contributions are known in US$ only, trade with Belt and Road countries in yuan only. Nothing is converted by us.',
    rounding: 'Rounding',
    roundingText:
      'A class is that of the printed value; “grew” and “shrank” follow the true one. A rank or a superlative is given only where it holds over all that the rounding of the inputs leaves open; else ranks are shared.',
    colours: 'Colours',
    coloursText:
      'Orange shrank, purple grew: the pair that stays furthest apart under colour blindness among those measured, and means neither good nor bad. The classes are the same in every year.',
    map: 'Map',
    mapText:
      'Equal-area: Albers conic, parallels 25° and 47° N, meridian 105° E. Boundaries are approximate and for display of statistics; they do not imply any position on legal status.',
    coverage: 'What we hold',
    coverageText:
      'Plan tasks are a selection: their number says nothing of a province, and none means that we found none. Years are plan years.',
    coverageHead: { province: 'Province', sources: 'Sources', official: 'Official', figures: 'Reported figures' },
    ofStated: (n: number, stated: number) => `${n} of ${stated}`,
    noDocument: 'no document',
    coverageYear: 'Plan year',
    coverageKeys: {
      yes: 'document from an official source',
      no: 'press, reposts or articles only',
      unknown: 'no document',
    },
    coverageMap: (p: { year: number; official: number; other: number; none: number }) =>
      `Plans of ${p.year}: ${p.official} provinces with an official document, ${p.other} with other sources only, ${p.none} with none.`,
    gaps: 'Known gaps',
    gapsText: (years: string) =>
      `Trade in US$ of 2015 is missing and never bridged. No plan document is held in these years: ${years}.`,
    send: 'What you can send',
    sendText:
      'A document of a province and year that is missing here, or a better source: its title, publisher, date and address. Tasks are kept in data/plans/<year>/, figures in data/observations.csv, sources in data/sources.csv; the fields are described in data/README.md.',
    licence: 'Licence, version, privacy',
    licenceText: (version: string, date: string) =>
      `Code under the MIT licence; our wording and compilation under CC BY 4.0; figures and names are facts of their sources; boundaries made with Natural Earth (public domain). Data version ${version}, sources to ${date}. Nothing is loaded from other hosts, and nobody is tracked.`,
  },
};

export type AboutMessages = typeof enAbout;
