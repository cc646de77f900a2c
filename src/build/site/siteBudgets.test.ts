import { describe, expect, it } from 'vitest';
import { FIRST_SCRIPT, findOverweight, formatWeights, type Weight } from './siteBudgets.ts';

const weight = (part: string, brotliBytes: number): Weight => ({ part, bytes: 4 * brotliBytes, brotliBytes });

describe('the budgets of the site', () => {
  it('are kept to the byte, and say by how much they are not', () => {
    expect(findOverweight([weight('index.html', 45_000), weight(FIRST_SCRIPT, 104_500)])).toEqual([]);
    expect(findOverweight([weight('index.html', 45_001)])).toEqual([
      'index.html weighs 45001 bytes, 45000 are allowed. Load later, or not at all, what can wait.',
    ]);
  });

  it('ask for a budget where a part has none, such as a font', () => {
    expect(findOverweight([weight('serif.woff2', 1)])).toEqual([
      'serif.woff2 weighs 1 bytes and has no budget. Give it one in src/build/site/siteBudgets.ts.',
    ]);
  });

  it('are printed beside what the parts weigh', () => {
    expect(formatWeights([weight('index.html', 43_000), weight('new.js', 7)])).toBe(
      [
        'part         bytes  brotli  budget',
        'index.html  172000   43000   45000',
        'new.js          28       7    none',
      ].join('\n'),
    );
  });
});
