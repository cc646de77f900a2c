import { z } from 'zod';
import type { Adcode } from '../../domain/adcode.ts';
import { DOCUMENT_KINDS, PRIORITY_IDS, TASK_LEVELS, TASK_RELATIONS } from '../../domain/vocabulary.ts';
import { dayField, idField, textField, yearField } from './fields.ts';

/** Terms stand in one cell of the open tables, parted by semicolons (openFiles/csvText.ts). */
const termsField = z.array(textField.regex(/^[^;]*$/, 'a term without a semicolon is expected'));

export const documentRecord = z.strictObject({
  id: idField,
  /** The record of the same document, read in another source, that speaks for both. */
  same_as: z.optional(idField),
  title_en: textField,
  /** As the document prints it, where it is known. */
  title_zh: z.optional(textField),
  /** What the document is, in our words, where it is not. */
  title_ours_zh: z.optional(textField),
  kind: z.enum(DOCUMENT_KINDS),
  source_id: idField,
  also_source_ids: z.optional(z.array(idField).min(1)),
  published: z.optional(dayField),
  document_year: z.optional(yearField),
  headline_en: z.optional(textField),
  headline_zh: z.optional(textField),
  stated_count: z.optional(z.record(idField, z.int().positive())),
  detail_en: z.optional(textField),
  detail_zh: z.optional(textField),
  terms_zh: z.optional(termsField.min(1)),
});

export const taskRecord = z.strictObject({
  id: idField,
  document_id: idField,
  also_document_ids: z.optional(z.array(idField).min(1)),
  priority: z.enum(PRIORITY_IDS),
  primary: z.boolean(),
  task_en: textField,
  task_zh: textField,
  detail_en: textField,
  detail_zh: textField,
  terms_zh: termsField,
  level: z.enum(TASK_LEVELS),
  relation: z.enum(TASK_RELATIONS),
  /** null: not known. */
  names_bri: z.nullable(z.boolean()),
  carried_over: z.optional(z.literal(true)),
  anchor: z.optional(textField),
  /** Indicators whose figures of the province it names. */
  series: z.optional(z.array(idField).min(1)),
  target: z.optional(z.strictObject({ indicator: idField, value: z.nullable(z.number()), text_zh: textField })),
});

export const planFile = z.strictObject({ documents: z.array(z.unknown()), tasks: z.array(z.unknown()) });

/** Whose plan it is and of which year: said by the path of the file and by nothing in it. */
interface PlanOf {
  readonly adcode: Adcode;
  readonly planYear: number;
}

export type DocumentRecord = z.output<typeof documentRecord> & PlanOf;
export type TaskRecord = z.output<typeof taskRecord> & PlanOf;
