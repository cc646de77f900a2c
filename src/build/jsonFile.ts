import { z } from 'zod';
import { compareText, type Entry, faultAt, type Place, type ReadFile, type Row } from './entry.ts';
import type { Fault } from './fault.ts';
import { schemaFaults } from './schemaFaults.ts';

/** Parses a JSON file. Text that is no JSON is one fault with its line. */
export function parseJsonFile(file: string, text: string): { value?: unknown; fault?: Fault } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const place = { file, row: 'JSON', line: lineOfSyntaxError(error.message, text) };
    const remedy = 'Correct the text about there; a comma or a quote is often missing or one too many.';
    return { fault: faultAt(place, 'json-syntax', `The file is no JSON: ${error.message}.`, remedy) };
  }
}

/** V8 says "at position 123", or nothing where the text ends too early: then the last line is meant. */
function lineOfSyntaxError(message: string, text: string): number {
  const position = /at position (\d+)/.exec(message)?.[1];
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length;
}

const objectWithId = z.looseObject({ id: z.string() });

/** Reads a list of records that each have an id: schema of each, one record an id, and, if `isSorted`, their order by id. */
export function readJsonList<S extends z.ZodType>(
  file: string,
  text: string,
  list: unknown,
  schema: S,
  { isSorted }: { readonly isSorted: boolean },
): ReadFile<z.output<S>> {
  if (!Array.isArray(list)) {
    const place = { file, row: 'list' };
    return { entries: [], rows: [], faults: [faultAt(place, 'schema', 'No list of records.', 'Begin it with [ .')] };
  }
  const faults: Fault[] = [];
  const entries: Entry<z.output<S>>[] = [];
  const rows: Row[] = [];
  const seen = new Set<string>();
  let previous = '';
  for (const [index, item] of list.entries()) {
    const named = objectWithId.safeParse(item);
    if (!named.success) {
      const remedy = 'Write it as { "id": ..., ... }.';
      faults.push(faultAt({ file, row: `record ${index + 1}` }, 'schema', 'The record has no id.', remedy));
      continue;
    }
    const raw = named.data;
    const place: Place = { file, row: raw.id, line: lineOfId(text, raw.id) };
    rows.push({ raw, place });
    if (seen.has(raw.id)) {
      faults.push(faultAt(place, 'unique', 'Another record has the same id.', 'Give it an id of its own.'));
    } else if (isSorted && compareText(previous, raw.id) > 0) {
      faults.push(faultAt(place, 'sorted', `It stands after "${previous}".`, 'Sort the records by id, as text.'));
    }
    seen.add(raw.id);
    previous = raw.id;
    const parsed = schema.safeParse(item);
    if (parsed.success) entries.push({ record: parsed.data, raw, place });
    else faults.push(...schemaFaults(parsed.error.issues, item, place));
  }
  return { entries, rows, faults };
}

function lineOfId(text: string, id: string): number | undefined {
  const position = text.indexOf(`"id": ${JSON.stringify(id)}`);
  return position < 0 ? undefined : text.slice(0, position).split('\n').length;
}
