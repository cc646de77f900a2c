import { z } from 'zod';
import { MAP_INDICATORS } from '../../domain/atlas.ts';
import { PINS_AT_MOST } from '../../domain/view.ts';
import { CURRENCIES, PRIORITY_IDS } from '../../domain/vocabulary.ts';
import { adcodeField, idField, textField, yearField } from './fields.ts';

/** What a step shows beside its words, in the parameters of a link. */
const briefingView = z.strictObject({
  indicator: z.enum(MAP_INDICATORS),
  currency: z.optional(z.enum(CURRENCIES)),
  priority: z.optional(z.enum(PRIORITY_IDS)),
  year: yearField,
  year2: z.optional(yearField),
  province: z.optional(adcodeField),
  pin: z.optional(z.array(adcodeField).min(1).max(PINS_AT_MOST)),
});

export const briefingStepRecord = z.strictObject({
  id: idField,
  heading_en: textField,
  heading_zh: textField,
  body_en: textField,
  body_zh: textField,
  view: briefingView,
  /** Ids of claims and statements of the articles, whose status is that of the step. */
  claims: z.optional(z.array(idField).min(1)),
  /** What bears the step out, where it tells no claim. */
  source_ids: z.optional(z.array(idField).min(1)),
});

export const briefingFile = z.strictObject({
  id: idField,
  /** The article that is retold. */
  article: z.optional(idField),
  title_en: textField,
  title_zh: textField,
  intro_en: textField,
  intro_zh: textField,
  steps: z.array(z.unknown()).min(1),
});

/** Said by the file that a step stands in. */
interface StepOf {
  readonly briefingId: string;
}

export type BriefingRecord = Omit<z.output<typeof briefingFile>, 'steps'>;
export type BriefingStepRecord = z.output<typeof briefingStepRecord> & StepOf;
