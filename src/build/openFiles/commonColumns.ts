/** The columns that several tables share. */
import { PRECISIONS } from '../../domain/vocabulary.ts';
import { LIST_SEPARATOR } from './csvText.ts';
import type { NameIndex } from './nameIndex.ts';
import type { Column } from './openTable.ts';

export const LIST_NOTE = `Several stand with "${LIST_SEPARATOR}" between.`;

export const ADCODE_PATTERN = '^[1-8][0-9]0000$';

export function adcodeColumn<R>(read: (row: R) => string | undefined): Column<R> {
  return {
    name: 'adcode',
    type: 'string',
    title: 'Adcode',
    description: 'Six-digit GB/T 2260 code of the province-level unit.',
    constraints: { pattern: ADCODE_PATTERN },
    refersTo: ['provinces', 'adcode'],
    read,
  };
}

export function provinceColumn<R extends { readonly adcode: string }>(names: NameIndex): Column<R> {
  return {
    name: 'province',
    type: 'string',
    title: 'Province',
    description: 'English name of the unit.',
    required: true,
    read: ({ adcode }) => names.provinceName(adcode),
  };
}

export function yearColumn<R extends { readonly year: number }>(): Column<R> {
  return { name: 'year', type: 'year', title: 'Year', required: true, read: ({ year }) => year };
}

export function planYearColumn<R>(read: (row: R) => number): Column<R> {
  return {
    name: 'plan_year',
    type: 'year',
    title: 'Plan year',
    description: 'The year whose plan it is.',
    required: true,
    read,
  };
}

export function periodColumn<R extends { readonly period: string }>(): Column<R> {
  return {
    name: 'period',
    type: 'string',
    title: 'Period',
    description: 'FY: the full year. M1-6: January to June, and so on to M1-11. cumulative: since an earlier year.',
    required: true,
    constraints: { pattern: '^(FY|M1-([1-9]|1[01])|cumulative)$' },
    read: ({ period }) => period,
  };
}

interface OfIndicator {
  readonly indicator: string;
}

/** The indicator, and what it says of its figures: currency and unit. */
export function indicatorColumn<R extends OfIndicator>(): Column<R> {
  return {
    name: 'indicator',
    type: 'string',
    title: 'Indicator',
    description: 'What is measured: see the table of indicators.',
    required: true,
    refersTo: ['indicators', 'indicator'],
    read: ({ indicator }) => indicator,
  };
}

export function currencyColumn<R extends OfIndicator>(names: NameIndex): Column<R> {
  return {
    name: 'currency',
    type: 'string',
    title: 'Currency',
    description: 'usd or cny, the currency the indicator is reckoned in; empty where it has none.',
    constraints: { enum: ['usd', 'cny'] },
    read: ({ indicator }) => names.indicator(indicator).currency,
  };
}

export function unitColumn<R extends OfIndicator>(names: NameIndex): Column<R> {
  return {
    name: 'unit',
    type: 'string',
    title: 'Unit',
    description: 'The unit of the value. "points" are percentage points.',
    required: true,
    read: ({ indicator }) => names.indicator(indicator).unit,
  };
}

export function precisionColumn<R extends { readonly precision: string }>(more = ''): Column<R> {
  return {
    name: 'precision',
    type: 'string',
    title: 'Precision',
    description:
      'exact: as printed. rounded: printed in a coarse unit, or read in a copy that rounds. atLeast: printed as "more ' +
      `than". approximate: printed as "about", or an estimate.${more}`,
    required: true,
    constraints: { enum: PRECISIONS },
    read: ({ precision }) => precision,
  };
}

export function countrySetColumn<R extends { readonly country_set?: string | undefined }>(): Column<R> {
  return {
    name: 'country_set',
    type: 'string',
    title: 'Country set',
    description:
      'For Belt and Road figures and no others. route: the list of about 64 countries used to mid-2023. partner: the ' +
      'wider list of customs since October 2023. Never chain the two.',
    constraints: { enum: ['route', 'partner'] },
    read: (row) => row.country_set,
  };
}

export function sourceColumn<R>(read: (row: R) => string, name = 'source_id', title = 'Source'): Column<R> {
  return { name, type: 'string', title, required: true, refersTo: ['sources', 'source_id'], read };
}

interface Noted {
  readonly note?: string | undefined;
  readonly note_zh?: string | undefined;
}

export function noteColumns<R extends Noted>(): [english: Column<R>, chinese: Column<R>] {
  return [
    { name: 'note', type: 'string', title: 'Note', read: ({ note }) => note },
    { name: 'note_zh', type: 'string', title: 'Note in Chinese', read: ({ note_zh }) => note_zh },
  ];
}
