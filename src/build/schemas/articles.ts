import { z } from 'zod';
import { CLAIM_STATUSES } from '../../domain/vocabulary.ts';
import { adcodeField, idField, periodField, textField, yearField } from './fields.ts';

/** What the article prints, in a few of its own words, and what that should say. */
const reading = {
  printed_en: z.optional(textField),
  right_en: z.optional(textField),
  /** The Chinese term that the printed words stand for. */
  right_zh: z.optional(textField),
};

const observationLink = z.strictObject({
  observation: z.strictObject({ year: yearField, period: periodField, indicator: idField, source_id: idField }),
});
const taskLink = z.strictObject({ task_id: idField });
const documentLink = z.strictObject({ document_id: idField });

export const claimRecord = z.strictObject({
  id: idField,
  article: idField,
  adcode: adcodeField,
  plan_year: yearField,
  claim_en: textField,
  claim_zh: textField,
  ...reading,
  status: z.enum(CLAIM_STATUSES),
  links: z.array(
    z.union([observationLink, taskLink, documentLink], {
      error:
        '{ "observation": { year, period, indicator, source_id } }, { "task_id" } or { "document_id" } is expected',
    }),
  ),
  /** Sources that say the same, where no figure, task or document of theirs is recorded. */
  also_source_ids: z.optional(z.array(idField)),
  note_en: z.optional(textField),
  note_zh: z.optional(textField),
});

export const contextRecord = z.strictObject({
  id: idField,
  article: idField,
  year: yearField,
  claim_en: textField,
  claim_zh: textField,
  ...reading,
  subject: textField,
  subject_zh: textField,
  status: z.enum(CLAIM_STATUSES),
  evidence: z.array(z.strictObject({ statement_en: textField, statement_zh: textField, source_id: idField })),
});

export type ClaimRecord = z.output<typeof claimRecord>;
export type ContextRecord = z.output<typeof contextRecord>;
