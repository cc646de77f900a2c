import { faultAt } from './entry.ts';
import type { Fault } from './fault.ts';
import { EXCEPTIONS_FILE } from './records.ts';
import type { ExceptionRecord } from './schemas/exceptions.ts';

/** The rules of thumb: what they find is most often a slip, and sometimes how the world is. No other can be excepted. */
const EXCEPTABLE_RULES = ['country-set-period', 'part-of-year', 'precision', 'range'];

/** Takes the known faults out, and adds one for each exception that is no longer needed or names no rule of thumb. */
export function applyExceptions(faults: readonly Fault[], exceptions: readonly ExceptionRecord[]): Fault[] {
  const needed = new Set<string>();
  const known = new Set(exceptions.filter(({ rule }) => EXCEPTABLE_RULES.includes(rule)).map(keyOf));
  const left = faults.filter((fault) => {
    const key = keyOf(fault);
    if (!known.has(key)) return true;
    needed.add(key);
    return false;
  });
  return [...left, ...findUnneeded(exceptions, needed)];
}

function findUnneeded(exceptions: readonly ExceptionRecord[], needed: ReadonlySet<string>): Fault[] {
  const seen = new Set<string>();
  return exceptions.flatMap((exception) => {
    const key = keyOf(exception);
    const place = { file: EXCEPTIONS_FILE, row: `${exception.file}: ${exception.row}` };
    const isRepeated = seen.has(key);
    seen.add(key);
    if (!EXCEPTABLE_RULES.includes(exception.rule)) {
      const remedy = `Put the record right; only ${EXCEPTABLE_RULES.join(', ')} have exceptions.`;
      return [faultAt(place, 'exception', `The rule "${exception.rule}" has no exceptions.`, remedy)];
    }
    if (needed.has(key) && !isRepeated) return [];
    const problem = isRepeated ? 'The exception stands twice.' : 'The exception is no longer needed.';
    return [faultAt(place, 'exception', problem, 'Take it out.')];
  });
}

function keyOf({ file, row, rule }: Pick<ExceptionRecord, 'file' | 'row' | 'rule'>): string {
  return JSON.stringify([file, row, rule]);
}
