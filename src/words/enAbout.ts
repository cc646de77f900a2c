import type { TemplateField, TemplateId } from '../domain/publishedMethod.ts';
import type { ChoiceCriterion } from '../domain/shownObservation.ts';
import type { Precision } from '../domain/vocabulary.ts';
import { count } from './format.ts';

/** The English texts of what is told of the atlas itself: guided readings, glossary, method, coverage. */
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
    intro:
      'What the figures are, how one report is chosen among several, and how classes, colours and the map are made.',
    indicators: 'Indicators',
    breaks: (unit: string, breaks: string) => `Classes in ${unit}: ${breaks}.`,
    years: (first: number, last: number) => `${first} to ${last}.`,
    rule: 'Which report is shown',
    ruleText:
      'Several reports may give one figure. Shown is the province itself before a city, port or several years together; a full year before a part; a figure before a bound that allows it; then official source, copy of a statistical series, state media, press, repost, article; then exact before rounded; then later before earlier, undated last. The others stay visible with it.',
    precision: 'How exact a figure is',
    precisionText:
      'Each figure carries one of four words, by what its source prints; a figure that is computed carries that of its inputs.',
    precisions: {
      exact: {
        name: 'Exact',
        text: 'As the source prints it, to its last digit. The digits are kept: none is added, none rounded away.',
      },
      rounded: {
        name: 'Rounded',
        text: 'The source rounds coarsely: trillions of yuan, whole billions, tens of millions of US$ in a copy. The true value lies within half of that step; in the US$ series a rank is given only where it holds for all values within it.',
      },
      atLeast: {
        name: 'At least (≥)',
        text: 'The source says “more than”. It is a bound and no value: it has no rank, and gives way to a figure that it allows.',
      },
      approximate: {
        name: 'Approximate (≈)',
        text: 'The source says “about”, or gives an estimate. It has no rank, and among sources of one kind an exact or a rounded figure goes before it.',
      },
    } satisfies Record<Precision, { name: string; text: string }>,
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
      'Orange shrank, purple grew: the pair that stays furthest apart under colour blindness among those measured, and means neither good nor bad. The classes are the same in every year; one holds its lower edge and not its upper. The swatches above are those of the map, in the theme that you use.',
    map: 'Map',
    mapText:
      'Equal-area: Albers conic, parallels 25° and 47° N, meridian 105° E. Boundaries are approximate and for display of statistics; they do not imply any position on legal status.',
    held: 'What we hold',
    heldText:
      'What is held of each province, from which sources, what is missing and how to send it has a topic of its own.',
    changes: 'What changed',
    cite: 'Cite the atlas',
    citeText: 'As a whole. A single figure is cited from its evidence, with its own sources.',
    citedSources: 'Compiled from published sources, each named at its figure.',
    /** What stands between < and > in a citation that cannot know it. */
    toFill: { address: 'address of the atlas', day: 'day of your visit' },
    licence: 'Licence, version, privacy',
    licenceText: (version: string, date: string) =>
      `Code under the MIT licence; our wording and compilation under CC BY 4.0; figures and names are facts of their sources; boundaries made with Natural Earth (public domain). Data version ${version}, sources to ${date}. Nothing is loaded from other hosts, and nobody is tracked.`,
  },
  coverage: {
    intro:
      'What we hold of each province, where it was read, and what is missing. All of it is counted from the records and says nothing of the provinces themselves.',
    plans: 'Plans, by province and year',
    plansText:
      'Plan tasks are a selection: their number says nothing of a province, and none means that we found none. So the map shows where a plan was read, and never how much of it.',
    planYear: 'Plan year',
    map: (p: { year: number; official: number; other: number; none: number }) =>
      `Plans of ${p.year}: ${count(p.official, 'province', 'provinces')} read in an official source, ${p.other} in other sources only, ${p.none} without a document.`,
    keys: {
      yes: 'Read in an official source',
      some: 'Read in the press, a repost or an article only',
      unknown: 'No document held',
      outside: 'Not in this series',
    },
    plansOf: (year: number) => `Plans of ${year}: what is held`,
    head: {
      province: 'Province',
      tasks: 'Tasks here',
      official: 'Official sources',
      other: 'Other sources',
      gaps: 'Gaps',
      indicator: 'Provinces with a figure',
    },
    ofStated: (n: number, stated: number) => `${n} of ${stated}`,
    none: '·',
    noGap: 'none known',
    gapKinds: {
      document: 'no document',
      official: 'no official source',
      tasks: (n: number) => `${n} of its tasks not here`,
    },
    figures: 'Figures, by year',
    figuresText: (n: number) =>
      `In bold how many of the ${n} provinces have a full-year figure, after the plus how many have a part of the year only. Trade in US$ is one series; share, gap and contribution are worked out of it. What is reported in yuan is as patchy as the reports are; figures of either list of Belt and Road countries count.`,
    figuresTogether: 'How many provinces have a figure',
    figuresOf: (indicator: string) => `${indicator}, by province`,
    indicator: 'Figures of',
    held: {
      full: 'with a full-year figure',
      part: 'parts of the year only',
      none: 'no figure',
      number: 'The number counts the figures held of the year and of parts of it.',
    },
    provinces: (full: number, part: number) =>
      `${count(full, 'province', 'provinces')} with a full year, ${part} with a part only`,
    reports: (full: number, part: number) => `${full} of the full year, ${part} of a part of it`,
    gaps: 'Known gaps',
    missingYears: (years: string) => `Trade in US$ of ${years} is missing and never bridged.`,
    plansLacking: {
      document: (year: number, n: number, names: string) =>
        `Plans of ${year}, no document of ${count(n, 'province', 'provinces')}: ${names}.`,
      official: (year: number, n: number, names: string) =>
        `Plans of ${year}, no official source for ${count(n, 'province', 'provinces')}: ${names}.`,
    },
    neverReported: (indicator: string, names: string) => `${indicator}, no figure of any year: ${names}.`,
    send: 'What you can send',
    sendText:
      'A document, a figure or a better source that is missing here. Copy the record, fill in what stands between < and >, and send it to the maintainers together with the record of its source. Leave out what the source does not say: an empty cell is better than a guess.',
    file: 'File',
    copyTemplate: 'Copy template',
    templates: {
      document: {
        name: 'A plan document, or an official source for one',
        about: 'Add it to the documents of the file; one that is known from the press keeps its record.',
      },
      task: {
        name: 'A plan task',
        about: 'Add it to the tasks of the file, in our own words and in both languages.',
      },
      figure: {
        name: 'A reported figure',
        about: 'The first line names the columns; yours is one row. Reports of the same figure may stand side by side.',
      },
      total: {
        name: 'Trade in US$ of a year',
        about:
          'A year needs all provinces from one source; growth is offered where the year before has the same source.',
      },
      source: {
        name: 'The source of any of these',
        about: 'The first line names the columns; leave empty what the page does not show.',
      },
    } satisfies Record<TemplateId, { name: string; about: string }>,
    fields: {
      adcode: 'six digits of GB/T 2260',
      plan_year: 'the year of the plan',
      year: 'the year that the figure is of',
      period: 'FY for the full year, M1-9 for January to September',
      indicator: 'what is measured; others are in data/indicators.json',
      country_set: 'for Belt and Road figures only, else empty: about 64 countries along the route, or all partners',
      value: 'in the unit of the indicator, with the decimals that the source prints',
      precision: 'how exact the source is; the topic on the method explains the words',
      trade_total_usd_thousand: 'imports and exports of goods, in thousand US$',
      step_usd_thousand: 'the rounding step of what you read, in thousand US$',
      id: 'for a document adcode, plan year, kind and four hexadecimal digits; for a task adcode, plan year and its number',
      document_id: 'the id of the document that it stands in',
      kind: 'one of',
      title_en: 'the title in English, ours where there is none',
      title_zh: 'the title as the document prints it',
      published: 'the day, as 2025-01-20',
      priority: 'which of the five',
      primary: 'whether the document puts it first',
      task_en: 'the task in one line of English',
      task_zh: 'the same in Chinese',
      detail_en: 'one or two sentences more',
      detail_zh: 'the same in Chinese',
      terms_zh: 'Chinese terms exactly as printed',
      level: 'whose task it is',
      names_bri: 'whether its own sentence names the Belt and Road',
      anchor: 'heading and paragraph where it stands',
      source_id: 'publisher, date and four hexadecimal digits, as fujian-statistics-2025-03-14-3f0a',
      publisher: 'whose page it is, in English',
      title: 'the title as the page shows it',
      url: 'the address of the page',
      linkable: "true only for a page on the publisher's own site",
      language: 'two letters, as zh or en',
    } satisfies Record<TemplateField, string>,
  },
};

export type AboutMessages = typeof enAbout;
