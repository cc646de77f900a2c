import { CsvError, parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { compareText, type Entry, faultAt, type ReadFile, type Row } from './entry.ts';
import type { Fault } from './fault.ts';
import { schemaFaults } from './schemaFaults.ts';

/** What a table must look like. */
export interface TableForm<S extends z.ZodType> {
  readonly file: string;
  /** The header, exactly. */
  readonly columns: readonly string[];
  /** The columns that tell a row from every other; the rows are sorted by them, as text. */
  readonly key: readonly string[];
  readonly schema: S;
}

interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Reads a table and checks its form: bytes, header, cells a row, schema of each row, order, and one row a key. */
export function readCsvFile<S extends z.ZodType>(form: TableForm<S>, text: string): ReadFile<z.output<S>> {
  const faults: Fault[] = [...findByteFaults(form.file, text)];
  const lines = parseLines(form.file, text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'), faults);
  const [header, ...body] = lines;
  if (!header || header.cells.join(',') !== form.columns.join(',')) {
    const place = { file: form.file, row: 'header', line: 1 };
    const found = header ? header.cells.join(',') : 'nothing';
    faults.push(
      faultAt(place, 'csv-header', `The header is: ${found}`, `Write it exactly so: ${form.columns.join(',')}`),
    );
    return { entries: [], rows: [], faults };
  }

  const entries: Entry<z.output<S>>[] = [];
  const rows: Row[] = [];
  for (const { cells, line } of body) {
    if (cells.length !== form.columns.length) {
      faults.push(countFault(form, cells, line));
      continue;
    }
    const raw = Object.fromEntries(form.columns.map((column, index) => [column, cells[index] ?? '']));
    const key = keyOf(form, raw);
    const place = { file: form.file, row: key.filter((part) => part !== '').join(' '), line };
    rows.push({ raw, place });
    const parsed = form.schema.safeParse(raw);
    if (parsed.success) entries.push({ record: parsed.data, raw, place });
    else faults.push(...schemaFaults(parsed.error.issues, raw, place));
  }
  return { entries, rows, faults: [...faults, ...findOrderFaults(form, rows)] };
}

function findByteFaults(file: string, text: string): Fault[] {
  const faults: Fault[] = [];
  if (text.startsWith('\uFEFF')) {
    const place = { file, row: 'first byte', line: 1 };
    const remedy = 'Save it as UTF-8 without a byte-order mark.';
    faults.push(faultAt(place, 'byte-order-mark', 'The file begins with a byte-order mark.', remedy));
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const line = text.slice(0, carriageReturn).split('\n').length;
    const remedy = 'Save it with Unix line ends (LF).';
    faults.push(faultAt({ file, row: 'line end', line }, 'line-ends', 'The file has Windows line ends (CR).', remedy));
  }
  if (!text.endsWith('\n')) {
    const place = { file, row: 'last line', line: text.split('\n').length };
    faults.push(faultAt(place, 'line-ends', 'The last line has no line end.', 'End the file with one line end.'));
  }
  return faults;
}

/** Splits the text into rows with the line each begins on; a quoted cell may hold line ends. */
function parseLines(file: string, text: string, faults: Fault[]): Line[] {
  const read: Line[] = [];
  let line = 1;
  try {
    parse(text, {
      relax_column_count: true,
      on_record: (cells: string[], { lines }) => {
        read.push({ cells, line });
        line = lines + 1;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const remedy = 'Put quotes around the whole cell and write a quote inside it twice.';
    faults.push(
      faultAt({ file, row: 'quotes', line }, 'csv-quotes', `The row cannot be read: ${error.message}.`, remedy),
    );
  }
  return read;
}

function countFault(form: TableForm<z.ZodType>, cells: readonly string[], line: number): Fault {
  const place = { file: form.file, row: cells.slice(0, form.key.length).join(' '), line };
  if (cells.length === 1 && cells[0] === '') {
    return faultAt({ ...place, row: 'blank line' }, 'csv-cells', 'The line is blank.', 'Take it out.');
  }
  const problem = `The row has ${cells.length} cells, the header ${form.columns.length}.`;
  return faultAt(place, 'csv-cells', problem, 'Add the missing commas, or quote the cell that holds one.');
}

function keyOf(form: TableForm<z.ZodType>, raw: Row['raw']): string[] {
  return form.key.map((column) => String(raw[column]));
}

function findOrderFaults(form: TableForm<z.ZodType>, rows: readonly Row[]): Fault[] {
  const faults: Fault[] = [];
  const lines = new Map<string, number | undefined>();
  let previous: readonly string[] | undefined;
  for (const { raw, place } of rows) {
    const key = keyOf(form, raw);
    const id = JSON.stringify(key);
    if (lines.has(id)) {
      const problem = `Line ${lines.get(id)} has the same ${form.key.join(', ')}.`;
      faults.push(faultAt(place, 'unique', problem, 'Keep one of the two.'));
      continue;
    }
    if (previous && compareKeys(previous, key) > 0) {
      const problem = `The row stands after "${previous.filter((part) => part !== '').join(' ')}".`;
      faults.push(faultAt(place, 'sorted', problem, `Sort the rows by ${form.key.join(', ')}, as text.`));
    }
    lines.set(id, place.line);
    previous = key;
  }
  return faults;
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, part] of a.entries()) {
    const order = compareText(part, b[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
