import type * as z from 'zod/mini';
import { DataFileError } from '../domain/dataFileError.ts';
import { SCHEMA_NUMBER } from '../domain/published.ts';

/**
 * Fetches `file` from the data folder beside the page and parses it.
 *
 * Throws `DataFileError` naming the file and the problem: no network, an error status, no JSON (a fallback page, a file
 * cut short), another schema number, or another shape.
 */
export async function loadDataFile<T>(file: string, schema: z.ZodMiniType<T>, signal?: AbortSignal): Promise<T> {
  const response = await fetchFile(file, signal);
  let content: unknown;
  try {
    content = await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataFileError(file, { kind: 'notJson' });
  }
  const given = readSchemaNumber(content);
  if (given !== SCHEMA_NUMBER) {
    throw new DataFileError(file, { kind: 'otherSchema', given: String(given), expected: SCHEMA_NUMBER });
  }
  const parsed = schema.safeParse(content);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new DataFileError(file, { kind: 'invalid', where });
}

/** Fetches a boundary file: TopoJSON, whose shape its own reader checks. */
export async function fetchFile(file: string, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${import.meta.env.BASE_URL}data/${file}`, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new DataFileError(file, { kind: 'unreachable' });
  }
  if (!response.ok) throw new DataFileError(file, { kind: 'missing', status: response.status });
  return response;
}

function readSchemaNumber(content: unknown): unknown {
  return typeof content === 'object' && content !== null && 'schema' in content ? content.schema : undefined;
}
