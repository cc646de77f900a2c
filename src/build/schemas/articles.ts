import { z } from 'zod';
import { CLAIM_STATUSES } from '../../domain/vocabulary.ts';
import { adcodeField, idField, periodField, textField, yearField } from './fields.ts';

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
  status: z.enum(CLAIM_STATUSES),
  links: z.array(
    z.union([observationLink, taskLink, documentLink], {
      error:
        '{ "observation": { year, period, indicator, source_id } }, { "task_id" } or { "document_id" } is expected',
    }),
  ),
  note_en: z.optional(textField),
});

export const contextRecord = z.strictObject({
  id: idField,
  year: yearField,
  claim_en: textField,
  subject: textField,
  status: z.enum(CLAIM_STATUSES),
  evidence: z.array(z.strictObject({ statement_en: textField, source_id: idField })),
});

export type ClaimRecord = z.output<typeof claimRecord>;
export type ContextRecord = z.output<typeof contextRecord>;
