import { createHash } from 'node:crypto';
import { type Cell, writeCsv } from './csvText.ts';
import { RIGHTS, type Rights } from './rights.ts';

/** What a field may hold, in the words of the Data Package standard (Table Schema 2.0). */
interface Constraints {
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
}

/** One column: how it is described, and how it is read from a row. Both live here, so that they cannot drift apart. */
export interface Column<R> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'year' | 'boolean' | 'date';
  readonly format?: 'uri';
  readonly title: string;
  readonly description?: string;
  readonly constraints?: Constraints;
  /** True where no cell is empty. */
  readonly required?: true;
  /** True for the columns that together tell a row from every other. */
  readonly key?: true;
  /** The table, and its column, that holds every value of this one. */
  readonly refersTo?: readonly [table: string, column: string];
  readonly read: (row: R) => Cell;
}

export interface TableForm<R> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly rights: Rights;
  readonly sources?: readonly Credit[];
  readonly columns: readonly Column<R>[];
}

/** A publication as the Data Package standard names it. */
export interface Credit {
  readonly title: string;
  readonly path?: string;
}

/** A file for readers, and how the data package describes it. */
export interface OpenFile {
  readonly path: string;
  readonly text: string;
  readonly resource: Readonly<Record<string, unknown>>;
}

/** Writes the rows as a CSV file in the order given, and describes it. */
export function writeTable<R>(form: TableForm<R>, rows: readonly R[]): OpenFile {
  const path = `${form.name}.csv`;
  const text = writeCsv(
    form.columns.map(({ name }) => name),
    rows.map((row) => form.columns.map((column) => column.read(row))),
  );
  const { notice, licenses } = RIGHTS[form.rights];
  const resource = {
    name: form.name,
    type: 'table',
    path,
    title: form.title,
    description: `${form.description} ${notice}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...describeBytes(text),
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: describeColumns(form.columns),
    ...(form.sources && { sources: form.sources }),
    licenses,
  };
  return { path, text, resource };
}

/** The size and the checksum by which a reader knows that a copy is whole. */
export function describeBytes(text: string) {
  return { bytes: Buffer.byteLength(text), hash: `sha256:${createHash('sha256').update(text).digest('hex')}` };
}

function describeColumns<R>(columns: readonly Column<R>[]) {
  const foreignKeys = columns.flatMap(({ name, refersTo }) =>
    refersTo ? [{ fields: [name], reference: { resource: refersTo[0], fields: [refersTo[1]] } }] : [],
  );
  return {
    fields: columns.map(describeColumn),
    missingValues: [''],
    primaryKey: columns.filter(({ key }) => key).map(({ name }) => name),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}

function describeColumn<R>({ name, type, format, title, description, constraints, required, key }: Column<R>) {
  const isRequired = required ?? key;
  return {
    name,
    type,
    ...(format && { format }),
    title,
    ...(description && { description }),
    ...((constraints || isRequired) && { constraints: { ...(isRequired && { required: true }), ...constraints } }),
  };
}
