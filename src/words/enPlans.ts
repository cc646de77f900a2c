import { count } from './format.ts';

/** The English texts of the view of plans. */
export const enPlans = {
  title: (p: { tasks: number; provinces: number; of: number; text: string }) =>
    `${count(p.tasks, 'plan task', 'plan tasks')} of ${count(p.provinces, 'province', 'provinces')}${p.text === '' ? '' : ` for “${p.text}”`}, from ${p.of} recorded`,
  selection:
    'The tasks are a selection in our words, so their number says nothing of a province: none here means that we hold none.',
  search: 'Search the plans',
  searchHint: 'freight trains, 自贸区, ziyou maoyi …',
  alike: 'Nothing is written quite so. What is written alike:',
  none: 'No task holds all of this. Try fewer words, another spelling, characters or pinyin, or drop a filter.',
  noneNarrowed: (n: number) => `Without the filters ${count(n, 'task is', 'tasks are')} found.`,
  dropFilters: 'Drop the filters',
  tryThese: 'Try',
  examples: ['freight trains', '海丝核心区', 'ziyou maoyi'],
  clear: 'Clear all',
  modes: { label: 'Show as', search: 'Tasks', compare: 'Side by side' },
  filters: 'Narrow down',
  facets: {
    priority: 'Priority',
    year: 'Plan of',
    names: 'Names the Belt and Road',
    level: 'Whose task',
    kind: 'Kind of document',
    primary: 'Primary task',
    province: 'Province',
  },
  yesNo: { yes: 'Yes', no: 'No', unknown: 'Not known' } as Record<string, string>,
  primaryYesNo: { yes: 'Primary', no: 'Other' } as Record<string, string>,
  counted: (name: string, n: number) => `${name}, ${count(n, 'task', 'tasks')}`,
  map: 'Where these tasks are',
  mapKeys: {
    hit: 'with such a task',
    none: 'document held, no such task',
    noDocument: 'no such document held',
    outside: 'not in this series',
  },
  mapText: (hit: string, n: number) => `Held for ${count(n, 'province', 'provinces')}: ${hit}.`,
  mapNone: 'Held for no province.',
  showMore: (n: number) => `Show ${n} more`,
  open: (name: string, year: number) => `Open ${name}, ${year}`,
  download: 'Download CSV',
  copy: 'Copy the list',
  copied: 'Copied.',
  refused: 'The browser did not allow it.',
  opening: 'opening-up task, does not name the Belt and Road',
  fileHead: {
    adcode: 'adcode',
    province: 'province',
    year: 'plan year',
    priority: 'priority',
    taskEn: 'task (English)',
    taskZh: 'task (Chinese)',
    detailEn: 'detail (English)',
    detailZh: 'detail (Chinese)',
    terms: 'Chinese terms',
    level: 'whose task',
    relation: 'relation',
    names: 'names the Belt and Road',
    primary: 'primary',
    document: 'document',
    source: 'source',
    url: 'address',
  },
  /** Beside the other views, which let the provinces without such a task stand back. */
  filter: {
    held: (p: { text: string; facets: string; provinces: number; isAlike: boolean }) => {
      const what = p.isAlike ? 'Nothing is written quite so; plans with words like' : 'Plans with';
      const asked = [p.text && `${what} “${p.text}”`, p.facets].filter(Boolean).join('; ');
      return `${asked}. ${count(p.provinces, 'province holds', 'provinces hold')} such a task in our records; the others are left out or stand back.`;
    },
    waiting: 'Loading the plans …',
    failed: 'The plans could not be loaded: all provinces are shown.',
    open: 'Show the tasks',
    clear: 'Show all provinces',
  },
  compare: {
    title: (names: string, year: number) => `Plans of ${year}: ${names}`,
    ask: 'Pin two to four provinces to lay their plans side by side, in the list, on the map or here:',
    year: 'Plan of',
    onlyHere: 'only here',
    alsoIn: (names: string) => `also in ${names}`,
    note: 'The tags rest on the Chinese terms that the records of these tasks share. The records are a selection: “only here” does not say that no other province planned it.',
    empty: 'None recorded here.',
    noDocument: 'We hold no document of this year.',
    pin: (names: string) => `Pin ${names}`,
    more: (n: number) => `${count(n, 'further pin is', 'further pins are')} left out: four can be read side by side.`,
  },
};

export type PlansMessages = typeof enPlans;
