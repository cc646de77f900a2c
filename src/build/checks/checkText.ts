import { faultAt, type Place, type Row } from '../entry.ts';
import type { Fault } from '../fault.ts';

/** Control characters, and the invisible ones that come along when text is copied from a page. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\ufffd]/u;

/** Every text of every record begins and ends with something to read and holds nothing invisible. */
export function checkText(rows: readonly Row[]): Fault[] {
  return rows.flatMap(({ raw, place }) => checkValue(raw, '', place));
}

function checkValue(value: unknown, field: string, place: Place): Fault[] {
  if (typeof value === 'string') return checkOne(value, field, place);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    checkValue(part, field === '' ? name : `${field}.${name}`, place),
  );
}

function checkOne(text: string, field: string, place: Place): Fault[] {
  const faults: Fault[] = [];
  const invisible = INVISIBLE.exec(text)?.[0];
  if (invisible !== undefined) {
    const code = invisible.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const problem = `"${field}" holds the invisible character U+${code}.`;
    faults.push(faultAt(place, 'text', problem, 'Take it out, or put a plain space in its place.'));
  }
  if (text.trim() !== text || text.includes('  ')) {
    const problem = `"${field}" has spaces at an end, or two in a row.`;
    faults.push(faultAt(place, 'text', problem, 'Leave single spaces between words only.'));
  }
  return faults;
}
