import type * as z from 'zod/mini';
import { type ColumnFile, openColumns, readColumnHeader } from '../domain/columnFile.ts';
import type { ColumnHeader } from '../domain/columnHeader.ts';
import { DataFileError } from '../domain/dataFileError.ts';
import { SCHEMA_NUMBER } from '../domain/edition.ts';

/** How a file is asked for: what gives it up, and what the browser's cache may answer. */
export type FileOptions = Pick<RequestInit, 'signal' | 'cache'>;

/** Brings the schema of a file, which may have to be fetched itself. */
export type SchemaReader<T> = () => Promise<z.ZodMiniType<T>>;

/**
 * Fetches `file` from the data folder beside the page and parses it.
 *
 * A file of the edition `checked`, if that is given, is what the build checked and the page was rendered from: it is not
 * checked once more, so that its schema need not be fetched before the page answers.
 *
 * Throws `DataFileError` naming the file and the problem: no network, an error status, no JSON (a fallback page, a file
 * cut short), another schema number, or another shape.
 */
export async function loadDataFile<T>(
  file: string,
  readSchema: SchemaReader<T>,
  options: FileOptions = {},
  checked?: string,
): Promise<T> {
  const content = await loadJson(file, options);
  const given = readField(content, 'schema');
  if (given !== SCHEMA_NUMBER) {
    throw new DataFileError(file, { kind: 'otherSchema', given: String(given), expected: SCHEMA_NUMBER });
  }
  return checkShape(file, content, readSchema, checked);
}

async function checkShape<T>(
  file: string,
  content: unknown,
  readSchema: SchemaReader<T>,
  checked: string | undefined,
): Promise<T> {
  // The build has parsed this very content with the same schema: its version is a hash of it.
  if (checked !== undefined && readField(content, 'version') === checked) return content as T;
  const parsed = (await readSchema()).safeParse(content);
  if (parsed.success) return parsed.data;
  throw new DataFileError(file, { kind: 'invalid', where: parsed.error.issues[0]?.path.join('.') ?? '' });
}

/** Fetches `file` as JSON of whatever shape. Throws as `loadDataFile` does, but for schema and shape. */
export async function loadJson(file: string, options: FileOptions = {}): Promise<unknown> {
  const text = await fetchBody(file, options, (response) => response.text());
  try {
    return JSON.parse(text);
  } catch {
    throw new DataFileError(file, { kind: 'notJson' });
  }
}

/** Fetches a file of columns. Throws as `loadDataFile` does, and where the file is cut short. */
export async function loadColumns(
  file: string,
  readSchema: SchemaReader<ColumnHeader>,
  options: FileOptions = {},
  checked?: string,
): Promise<ColumnFile> {
  const bytes = await fetchBody(file, options, (response) => response.arrayBuffer());
  const header = await checkShape(file, readColumnHeader(file, bytes), readSchema, checked);
  return openColumns(file, bytes, header);
}

async function fetchBody<T>(file: string, options: FileOptions, read: (response: Response) => Promise<T>): Promise<T> {
  let response: Response;
  let body: T;
  try {
    response = await fetch(`${import.meta.env.BASE_URL}data/${file}`, options);
    body = await read(response);
  } catch (error) {
    // A connection that breaks in the middle of the file counts as no answer: the next try may get it whole.
    if (options.signal?.aborted) throw error;
    throw new DataFileError(file, { kind: 'unreachable' });
  }
  if (!response.ok) throw new DataFileError(file, { kind: 'missing', status: response.status });
  return body;
}

function readField(content: unknown, field: 'schema' | 'version'): unknown {
  return typeof content === 'object' && content !== null && field in content
    ? Object.getOwnPropertyDescriptor(content, field)?.value
    : undefined;
}
