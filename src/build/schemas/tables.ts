/** The tables: their headers, keys and rows. */
import { z } from 'zod';
import {
  COUNTRY_SETS,
  PLAN_LINK_KINDS,
  PRECISIONS,
  PROVINCE_KINDS,
  REGIONS,
  SCOPES,
  SOURCE_KINDS,
} from '../../domain/vocabulary.ts';
import type { TableForm } from '../csvFile.ts';
import {
  adcodeField,
  booleanCell,
  dateField,
  idField,
  numberCell,
  optionalCell,
  periodField,
  textField,
  yearCell,
} from './fields.ts';

const PINYIN_MESSAGE = 'pinyin in syllables is expected, such as guang xi';
const longitudeCell = numberCell.pipe(z.number().gte(-180).lte(180));
const latitudeCell = numberCell.pipe(z.number().gte(-90).lte(90));

const provinceRow = z.strictObject({
  adcode: adcodeField,
  iso_code: z.string().regex(/^[A-Z]{2}$/, 'the two letters of ISO 3166-2:CN are expected'),
  name_en: textField,
  name_en_alt: optionalCell(textField),
  name_zh: textField,
  name_zh_full: textField,
  pinyin: z.string().regex(/^[a-z]+( [a-z]+)*$/, PINYIN_MESSAGE),
  kind: optionalCell(z.enum(PROVINCE_KINDS)),
  region: optionalCell(z.enum(REGIONS)),
  in_series: booleanCell,
  search_names: textField.transform((text) => text.split(';')).pipe(z.array(textField)),
  seat_name: textField,
  seat_name_zh: textField,
  seat_lon: longitudeCell,
  seat_lat: latitudeCell,
  label_lon: longitudeCell,
  label_lat: latitudeCell,
  label_radius_km: numberCell.pipe(z.number().positive()),
});

const sourceRow = z.strictObject({
  source_id: idField,
  kind: z.enum(SOURCE_KINDS),
  publisher: optionalCell(textField),
  original_publisher: optionalCell(textField),
  title: textField,
  title_zh: optionalCell(textField),
  url: optionalCell(z.url({ protocol: /^https?$/, error: 'a web address is expected, https://...' })),
  linkable: booleanCell,
  published: optionalCell(dateField),
  language: optionalCell(z.string().regex(/^[a-z]{2}$/, 'a language of ISO 639-1 is expected, such as en or zh')),
  note: optionalCell(textField),
  note_zh: optionalCell(textField),
});

const publisherRow = z.strictObject({
  name: textField,
  name_zh: z.string().regex(/\p{Script=Han}/u, 'a Chinese name is expected'),
});

const tradeRow = z.strictObject({
  adcode: adcodeField,
  year: yearCell,
  trade_total_usd_thousand: numberCell.pipe(z.number().positive()),
  precision: z.enum(['exact', 'rounded']),
  step_usd_thousand: numberCell.pipe(z.number().positive()),
  source_id: idField,
});

const observationRow = z.strictObject({
  adcode: adcodeField,
  year: yearCell,
  period: periodField,
  indicator: idField,
  scope: z.enum(SCOPES),
  country_set: optionalCell(z.enum(COUNTRY_SETS)),
  source_id: idField,
  value: numberCell,
  precision: z.enum(PRECISIONS),
  period_inferred: booleanCell,
  note: optionalCell(textField),
  note_zh: optionalCell(textField),
});

const nationalRow = z.strictObject({
  year: yearCell,
  period: periodField,
  indicator: idField,
  country_set: optionalCell(z.enum(COUNTRY_SETS)),
  source_id: idField,
  value: numberCell,
  precision: z.enum(PRECISIONS),
  printed: textField,
  printed_zh: textField,
  note: optionalCell(textField),
  note_zh: optionalCell(textField),
});

const planLinkRow = z.strictObject({
  earlier_task_id: idField,
  later_task_id: idField,
  kind: z.enum(PLAN_LINK_KINDS),
  reason_en: textField,
  reason_zh: textField,
});

/** Several texts in one cell, with semicolons between; an empty cell holds none. */
const listCell = z
  .string()
  .transform((text) => (text === '' ? [] : text.split(';')))
  .pipe(z.array(textField));

const termRow = z.strictObject({
  term_zh: z.string().regex(/\p{Script=Han}/u, 'a Chinese term is expected'),
  also_zh: listCell,
  pinyin: z.string().regex(/^[a-zü0-9]+( [a-zü]+)*$/, PINYIN_MESSAGE),
  term_en: textField,
  other_en: listCell,
  definition_en: textField,
  definition_zh: textField,
});

function tableForm<S extends z.ZodObject>(file: string, key: readonly string[], schema: S): TableForm<S> {
  return { file, key, columns: Object.keys(schema.shape), schema };
}

export const TABLES = {
  provinces: tableForm('data/provinces.csv', ['adcode'], provinceRow),
  sources: tableForm('data/sources.csv', ['source_id'], sourceRow),
  publishers: tableForm('data/publishers.csv', ['name'], publisherRow),
  trade: tableForm('data/trade_usd.csv', ['adcode', 'year'], tradeRow),
  observations: tableForm(
    'data/observations.csv',
    ['adcode', 'year', 'period', 'indicator', 'scope', 'country_set', 'source_id'],
    observationRow,
  ),
  terms: tableForm('data/terms.csv', ['term_zh'], termRow),
  planLinks: tableForm('data/plans/links.csv', ['earlier_task_id', 'later_task_id'], planLinkRow),
  national: tableForm('data/national.csv', ['year', 'period', 'indicator', 'country_set', 'source_id'], nationalRow),
} as const;

export type ProvinceRecord = z.output<typeof provinceRow>;
export type PublisherRecord = z.output<typeof publisherRow>;
export type SourceRecord = z.output<typeof sourceRow>;
export type TradeRecord = z.output<typeof tradeRow>;
export type ObservationRecord = z.output<typeof observationRow>;
export type TermRecord = z.output<typeof termRow>;
export type PlanLinkRecord = z.output<typeof planLinkRow>;
export type NationalRecord = z.output<typeof nationalRow>;
