import { describe, expect, it } from 'vitest';
import { type Fault, formatFaults } from './fault.ts';

function fault(file: string, line: number | undefined, row: string): Fault {
  return { file, row, line, rule: 'range', problem: 'It is 900.', remedy: 'Look for a slip.' };
}

describe('the report of faults', () => {
  it('goes by file and line and ends with the number', () => {
    const faults = [fault('data/b.csv', 12, 'x'), fault('data/a.json', undefined, 'file'), fault('data/b.csv', 2, 'y')];
    expect(formatFaults(faults)).toBe(
      [
        'data/a.json',
        '  file (range)',
        '    It is 900.',
        '    Look for a slip.',
        '',
        'data/b.csv',
        '  line 2, y (range)',
        '    It is 900.',
        '    Look for a slip.',
        '  line 12, x (range)',
        '    It is 900.',
        '    Look for a slip.',
        '',
        '3 faults in 2 files. Nothing was written.',
      ].join('\n'),
    );
  });

  it('counts one as one', () => {
    expect(formatFaults([fault('data/a.json', 1, 'x')])).toMatch(/\n\n1 fault in 1 file\. Nothing was written\.$/);
  });
});
