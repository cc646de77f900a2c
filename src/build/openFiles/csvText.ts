/** What a cell may hold. No data is an empty cell, never a zero or a word. */
export type Cell = string | number | boolean | null | undefined;

/**
 * Writes a table as RFC 4180 says, in plain UTF-8, but for the line ends, which are those of Unix as in the records.
 *
 * A cell stands in quotes only where it must. Nothing is put before a text that a spreadsheet might take for a formula:
 * that would change the data, negative numbers among it.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((cells) => `${cells.map(writeCell).join(',')}\n`).join('');
}

function writeCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  const text = typeof cell === 'number' ? writeNumber(cell) : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Decimals that every figure we compute keeps: more than any input holds, and less than binary arithmetic blurs. */
const COMPUTED_DECIMALS = 10;

/** Writes a number in plain digits, without an exponent, without closing zeros, and never as minus zero. */
export function writeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no figure to publish`);
  const text = value.toFixed(COMPUTED_DECIMALS).replace(/\.?0+$/, '');
  return text === '-0' ? '0' : text;
}

/** Puts several texts into one cell. */
export const LIST_SEPARATOR = ';';

export function writeList(texts: readonly string[] | undefined): string | undefined {
  return texts?.join(LIST_SEPARATOR);
}
