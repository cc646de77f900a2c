import { z } from 'zod';
import { dayField, idField, textField } from './fields.ts';

/** What changed for readers in figures, records or views on a day. */
export const changeRecord = z.strictObject({
  id: idField,
  date: dayField,
  change_en: textField,
  change_zh: textField,
});

export type ChangeRecord = z.output<typeof changeRecord>;
