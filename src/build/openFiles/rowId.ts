/** Names a row by the fields that tell it from every other, empty ones left out: its one key, which no tool finds empty. */
export function rowId(fields: readonly (string | number | undefined)[]): string {
  return fields.filter((field) => field !== undefined).join('/');
}
