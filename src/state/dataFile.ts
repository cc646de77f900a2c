import type * as z from 'zod/mini';
import { type ColumnFile, parseColumnFile } from '../domain/columnFile.ts';
import { DataFileError } from '../domain/dataFileError.ts';
import { SCHEMA_NUMBER } from '../domain/published.ts';

/** How a file is asked for: what gives it up, and what the browser's cache may answer. */
export type FileOptions = Pick<RequestInit, 'signal' | 'cache'>;

/**
 * Fetches `file` from the data folder beside the page and parses it.
 *
 * Throws `DataFileError` naming the file and the problem: no network, an error status, no JSON (a fallback page, a file
 * cut short), another schema number, or another shape.
 */
export async function loadDataFile<T>(file: string, schema: z.ZodMiniType<T>, options: FileOptions = {}): Promise<T> {
  const content = await loadJson(file, options);
  const given = readSchemaNumber(content);
  if (given !== SCHEMA_NUMBER) {
    throw new DataFileError(file, { kind: 'otherSchema', given: String(given), expected: SCHEMA_NUMBER });
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new DataFileError(file, { kind: 'invalid', where });
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
export async function loadColumns(file: string, options: FileOptions = {}): Promise<ColumnFile> {
  return parseColumnFile(file, await fetchBody(file, options, (response) => response.arrayBuffer()));
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

function readSchemaNumber(content: unknown): unknown {
  return typeof content === 'object' && content !== null && 'schema' in content ? content.schema : undefined;
}
