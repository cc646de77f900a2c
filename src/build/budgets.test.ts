import { describe, expect, it } from 'vitest';
import { findOverBudget, weigh } from './budgets.ts';

describe('budgets', () => {
  it('weigh a file as it is sent', async () => {
    const { path, bytes, brotliBytes } = await weigh({ path: 'core.json', use: 'app', text: '铁'.repeat(1000) });
    expect([path, bytes]).toEqual(['core.json', 3000]);
    expect(brotliBytes).toBeLessThan(100);
  });

  it('take the size of an open file and spare the time to compress it', async () => {
    const open = await weigh({ path: 'plans.csv', use: 'open', text: '铁\n' });
    expect(open).toEqual({ path: 'plans.csv', bytes: 4, brotliBytes: undefined });
    expect(findOverBudget([open])).toEqual([]);
  });

  it('are kept to the byte, and say by how much they are not', () => {
    const file = { path: 'core.json', bytes: 1, brotliBytes: 40_000 };
    expect(findOverBudget([file, { ...file, path: 'provinces/110000.json', brotliBytes: 10 ** 9 }])).toEqual([]);
    expect(findOverBudget([{ ...file, brotliBytes: 40_001 }])).toMatchObject([
      { file: 'core.json', rule: 'budget', problem: 'It weighs 40001 bytes (brotli), 40000 are allowed.' },
    ]);
    expect(findOverBudget([{ ...file, path: 'shapes.detail.json', brotliBytes: 150_001 }])).toHaveLength(1);
  });
});
