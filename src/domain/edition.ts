/** The shape of all published files, which each of them names: it counts up with every change that an older app could not read. */
export const SCHEMA_NUMBER = 2;

/** The columns of a record's figures (columnFile.ts), below the data folder. */
export function columnPath(recordId: string): string {
  return `columns/${recordId}.bin`;
}
