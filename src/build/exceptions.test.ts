import { describe, expect, it } from 'vitest';
import { applyExceptions } from './exceptions.ts';
import type { Fault } from './fault.ts';
import type { ExceptionRecord } from './schemas/exceptions.ts';

const fault: Fault = { file: 'data/a.csv', row: '110000 2022', line: 4, rule: 'range', problem: 'p', remedy: 'r' };
const exception: ExceptionRecord = {
  file: 'data/a.csv',
  row: '110000 2022',
  rule: 'range',
  reason: 'Customs says so.',
};

describe('exceptions', () => {
  it('take out the fault they name and no other', () => {
    const others = [
      { ...fault, row: '110000 2023' },
      { ...fault, file: 'data/b.csv' },
      { ...fault, rule: 'precision' },
    ];
    expect(applyExceptions([fault, ...others], [exception])).toEqual(others);
  });

  it('become a fault once they are no longer needed', () => {
    expect(applyExceptions([], [exception])).toEqual([
      {
        file: 'data/exceptions.json',
        row: 'data/a.csv: 110000 2022',
        line: undefined,
        rule: 'exception',
        problem: 'The exception is no longer needed.',
        remedy: 'Take it out.',
      },
    ]);
  });

  it('are needed once', () => {
    expect(applyExceptions([fault], [exception, exception])).toMatchObject([
      { problem: 'The exception stands twice.' },
    ]);
  });

  it('do not help where a rule has none', () => {
    const broken = { ...fault, rule: 'unknown-source' };
    const faults = applyExceptions([broken], [{ ...exception, rule: 'unknown-source' }]);
    expect(faults).toMatchObject([{ rule: 'unknown-source' }, { rule: 'exception' }]);
  });
});
