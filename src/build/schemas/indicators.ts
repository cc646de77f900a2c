import { z } from 'zod';
import { COUNTRY_SETS, CURRENCIES, INDICATOR_KINDS, PRIORITY_IDS } from '../../domain/vocabulary.ts';
import { idField, rangeField, textField, yearField } from './fields.ts';

/** Where figures of an indicator are recorded; `computed` ones are nowhere, the atlas works them out. */
const RECORDED_IN = ['observations', 'national', 'targets', 'computed'] as const;
export type RecordedIn = (typeof RECORDED_IN)[number];

const breaksField = z
  .array(z.number())
  .min(1, 'at least one class break is expected')
  .refine(
    (breaks) => breaks.every((value, index) => index === 0 || value > (breaks[index - 1] ?? value)),
    'class breaks in ascending order are expected',
  );

const mapFields = z
  .strictObject({
    indicator: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'a name for the link is expected: small letters and -'),
    years: z.tuple([yearField, yearField]).refine(([from, to]) => from <= to, 'the first year is expected first'),
    scale: z.enum(['diverging', 'sequential']),
    breaks: breaksField,
    country_sets: z.optional(z.array(z.strictObject({ set: z.enum(COUNTRY_SETS), from: yearField })).min(1)),
  })
  .refine(({ scale, breaks }) => scale === 'sequential' || breaks.includes(0), {
    path: ['breaks'],
    message: 'a diverging scale is expected to have a break at 0',
  });

export const indicatorRecord = z
  .strictObject({
    id: idField,
    name_en: textField,
    name_zh: textField,
    definition_en: textField,
    definition_zh: textField,
    unit: textField,
    decimals: z.int().gte(0).lte(3),
    currency: z.optional(z.enum(CURRENCIES)),
    kind: z.enum(INDICATOR_KINDS),
    /** The values one may expect, lowest and highest: anything outside is taken for a slip of the pen or of the unit. */
    range: z.optional(rangeField),
    /** Present where a figure means little without the list of countries it counts. */
    by_country_set: z.optional(z.literal(true)),
    recorded_in: z.array(z.enum(RECORDED_IN)).min(1),
    map: z.optional(mapFields),
  })
  .refine(({ range, recorded_in }) => range !== undefined || recorded_in.includes('computed'), {
    path: ['range'],
    message: 'the range of plausible values is expected, [lowest, highest]',
  })
  .refine(({ range, kind }) => kind === 'rate' || range === undefined || range[0] >= 0, {
    path: ['range'],
    message: 'a level is expected to be 0 or more',
  });

export const priorityRecord = z.strictObject({ id: z.enum(PRIORITY_IDS), name_en: textField, name_zh: textField });

export type IndicatorRecord = z.output<typeof indicatorRecord>;
export type PriorityRecord = z.output<typeof priorityRecord>;
