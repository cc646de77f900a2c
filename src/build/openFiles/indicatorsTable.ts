import type { Records } from '../records.ts';
import type { IndicatorRecord } from '../schemas/indicators.ts';
import { LIST_NOTE } from './commonColumns.ts';
import { writeList } from './csvText.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';

export function writeIndicators(records: Records): OpenFile {
  return writeTable(
    {
      name: 'indicators',
      title: 'Indicators',
      description: 'What is measured: name, definition, unit. In the order in which the atlas offers them.',
      rights: 'wording',
      columns: INDICATOR_COLUMNS,
    },
    records.indicators.entries.map(({ record }) => record),
  );
}

const INDICATOR_COLUMNS: readonly Column<IndicatorRecord>[] = [
  { name: 'indicator', type: 'string', title: 'Indicator', key: true, read: ({ id }) => id },
  { name: 'name_en', type: 'string', title: 'English name', required: true, read: ({ name_en }) => name_en },
  { name: 'name_zh', type: 'string', title: 'Chinese name', required: true, read: ({ name_zh }) => name_zh },
  {
    name: 'definition_en',
    type: 'string',
    title: 'Definition in English',
    required: true,
    read: ({ definition_en }) => definition_en,
  },
  {
    name: 'definition_zh',
    type: 'string',
    title: 'Definition in Chinese',
    required: true,
    read: ({ definition_zh }) => definition_zh,
  },
  {
    name: 'unit',
    type: 'string',
    title: 'Unit',
    description: 'The unit of every value of the indicator. "points" are percentage points.',
    required: true,
    read: ({ unit }) => unit,
  },
  {
    name: 'decimals',
    type: 'integer',
    title: 'Decimals that the atlas prints',
    required: true,
    constraints: { minimum: 0 },
    read: ({ decimals }) => decimals,
  },
  {
    name: 'currency',
    type: 'string',
    title: 'Currency',
    description: 'Empty where it has none, or the sources do not always state it.',
    constraints: { enum: ['usd', 'cny'] },
    read: ({ currency }) => currency,
  },
  {
    name: 'kind',
    type: 'string',
    title: 'Kind',
    description:
      'Two reports conflict when they are more than one point apart (rate) or more than one per cent apart (level).',
    required: true,
    constraints: { enum: ['rate', 'level'] },
    read: ({ kind }) => kind,
  },
  {
    name: 'by_country_set',
    type: 'boolean',
    title: 'By country set',
    description: 'True where a figure means little without the list of countries it counts.',
    required: true,
    read: ({ by_country_set }) => by_country_set ?? false,
  },
  {
    name: 'recorded_in',
    type: 'string',
    title: 'Recorded in',
    description: `Observations, national figures, targets of plan tasks, or computed from trade_usd.csv. ${LIST_NOTE}`,
    required: true,
    read: ({ recorded_in }) => writeList(recorded_in),
  },
  {
    name: 'map_name',
    type: 'string',
    title: 'Name on the map',
    description: 'The name that links to the atlas carry; empty where the map does not offer the indicator.',
    read: ({ map }) => map?.indicator,
  },
  { name: 'map_first_year', type: 'year', title: 'First year on the map', read: ({ map }) => map?.years[0] },
  { name: 'map_last_year', type: 'year', title: 'Last year on the map', read: ({ map }) => map?.years[1] },
  {
    name: 'class_breaks',
    type: 'string',
    title: 'Class breaks',
    description: `In the unit, ascending; a class holds its lower break and not its upper one. ${LIST_NOTE}`,
    read: ({ map }) => writeList(map?.breaks.map(String)),
  },
];
