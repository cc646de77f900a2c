import { z } from 'zod';
import { textField } from './fields.ts';

/** A fault that is known and right as it stands, with the reason. */
export const exceptionRecord = z.strictObject({
  file: textField,
  row: textField,
  rule: textField,
  reason: textField,
});

export type ExceptionRecord = z.output<typeof exceptionRecord>;
