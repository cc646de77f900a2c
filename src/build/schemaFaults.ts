import type { z } from 'zod';
import { faultAt, type Place } from './entry.ts';
import type { Fault } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema found in one record into faults that name the field, what stands there and what should. */
export function schemaFaults(issues: readonly Issue[], raw: unknown, place: Place): Fault[] {
  return issues.map((issue) => schemaFault(issue, raw, place));
}

function schemaFault(issue: Issue, raw: unknown, place: Place): Fault {
  const field = issue.path.length === 0 ? 'the record' : `"${issue.path.join('.')}"`;
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    const within = issue.path.length === 0 ? '' : ` in ${field}`;
    return faultAt(place, 'schema', `Unknown field ${names}${within}.`, 'Correct its name, or take it out.');
  }
  const found = valueAt(raw, issue.path);
  if (found === undefined) return faultAt(place, 'schema', `${field} is missing.`, `Add it: ${issue.message}.`);
  return faultAt(place, 'schema', `${field} is ${shorten(JSON.stringify(found))}.`, `Correct it: ${issue.message}.`);
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  let value = raw;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}

/** Long enough to know the text again, short enough for one line. */
const SHOWN_LENGTH = 80;

function shorten(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}
