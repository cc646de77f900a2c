/** The shape of `method.json`: what the rule settled and what is held, listed from the records. See published.ts. */
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
          /** True where a document was read at an official source. */
          isOfficial: z.boolean(),
          tasks: z.int(),
          /** How many tasks or measures a document says it has. */
          stated: z.optional(z.int()),
        }),
      ),
    }),
  ),
});

export type MethodFile = z.infer<typeof methodFile>;
