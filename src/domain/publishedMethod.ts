/** The shape of `method.json`: what the rule settled, what is held and what could be sent, from the records. See published.ts. */
import * as z from 'zod/mini';
import { isAdcode } from './adcode.ts';
import { publishedEdition } from './published.ts';
import { COUNTRY_SETS, PRECISIONS, SOURCE_KINDS } from './vocabulary.ts';

const adcode = z.string().check(z.refine((text) => isAdcode(text), 'a six-digit adcode is expected'));

const publishedReport = z.object({
  value: z.number(),
  precision: z.enum(PRECISIONS),
  sourceKind: z.enum(SOURCE_KINDS),
  title: z.string(),
});

/** What a reader can send: each kind of gap has a kind of record that fills it. */
export const TEMPLATE_IDS = ['document', 'task', 'figure', 'total', 'source'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** The fields that a sender fills in; a template holds all others. */
export const TEMPLATE_FIELDS = [
  'adcode',
  'plan_year',
  'year',
  'period',
  'indicator',
  'country_set',
  'value',
  'precision',
  'trade_total_usd_thousand',
  'step_usd_thousand',
  'id',
  'document_id',
  'kind',
  'title_en',
  'title_zh',
  'published',
  'priority',
  'primary',
  'task_en',
  'task_zh',
  'detail_en',
  'detail_zh',
  'terms_zh',
  'level',
  'names_bri',
  'anchor',
  'source_id',
  'publisher',
  'title',
  'url',
  'linkable',
  'language',
] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

const numbers = z.array(z.int());

export const methodFile = z.object({
  ...publishedEdition,
  /** Figures whose reports differ, by province and year. */
  conflicts: z.array(
    z.object({
      adcode,
      year: z.int(),
      period: z.string(),
      indicator: z.string(),
      countrySet: z.optional(z.enum(COUNTRY_SETS)),
      shown: publishedReport,
      others: z.array(publishedReport),
      criterion: z.enum(['scope', 'period', 'bound', 'sourceKind', 'precision', 'date', 'order']),
    }),
  ),
  /** What is held of each province of the series. */
  coverage: z.array(
    z.object({
      adcode,
      /** Reported figures, of all years. */
      figures: z.int(),
      /** Sources of figures and plans. */
      sources: z.int(),
      official: z.int(),
      plans: z.array(
        z.object({
          planYear: z.int(),
          documents: z.int(),
          /** Sources that its documents were read in. */
          sources: z.int(),
          /** Those among them that are official; none where a plan is known from the press alone. */
          official: z.int(),
          tasks: z.int(),
          /** How many tasks or measures a document says it has. */
          stated: z.optional(z.int()),
        }),
      ),
    }),
  ),
  /** How many figures are held, by indicator of the map, province of the series and year: reports, or one that is computed. */
  figureYears: z.array(
    z.object({
      indicator: z.string(),
      years: numbers,
      /** In the order of `coverage`; each list has one number a year. Figures of the province itself, of full years and of parts. */
      provinces: z.array(z.object({ full: numbers, part: numbers })),
    }),
  ),
  /** What changed for readers, the latest first. */
  changes: z.array(z.object({ date: z.string(), textEn: z.string(), textZh: z.string() })),
  /** Records to fill in: `<field>` stands where a sender writes. */
  templates: z.array(
    z.object({
      id: z.enum(TEMPLATE_IDS),
      file: z.string(),
      fields: z.array(
        z.object({
          name: z.enum(TEMPLATE_FIELDS),
          /** The words that the field takes, where the list is closed. */
          choices: z.optional(z.array(z.string())),
        }),
      ),
      text: z.string(),
    }),
  ),
});

export type MethodFile = z.infer<typeof methodFile>;
