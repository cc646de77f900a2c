import { describe, expect, it } from 'vitest';
import { type ClassBreaks, classify, listClasses } from './classBreaks.ts';

const growth: ClassBreaks = { kind: 'diverging', breaks: [-40, -20, -10, 0, 10, 20, 40] };
const total: ClassBreaks = { kind: 'sequential', breaks: [5, 20, 50, 100, 200, 500] };

describe('class breaks', () => {
  it('count classes by sign and distance from zero', () => {
    expect(listClasses(growth).map((each) => each.signedClass)).toEqual([-4, -3, -2, -1, 1, 2, 3, 4]);
    expect(listClasses(total).map((each) => each.signedClass)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('hold their lower edge and not their upper', () => {
    expect(classify(growth, 0)).toBe(1);
    expect(classify(growth, -0.1)).toBe(-1);
    expect(classify(growth, -10)).toBe(-1);
    expect(classify(growth, 9.9)).toBe(1);
    expect(classify(growth, 10)).toBe(2);
  });

  it('take a tie on a break upward (Beijing 2021 prints +40.0)', () => {
    expect(classify(growth, 40)).toBe(4);
    expect(classify(growth, 39.9)).toBe(3);
  });

  it('reach past the outer breaks', () => {
    expect(classify(growth, -57.1)).toBe(-4);
    expect(classify(growth, 123.2)).toBe(4);
    expect(classify(total, 0)).toBe(1);
    expect(classify(total, 1270)).toBe(7);
  });

  it('refuse breaks that do not ascend, a diverging scale without zero, and no number', () => {
    expect(() => listClasses({ kind: 'sequential', breaks: [1, 1] })).toThrow('must ascend');
    expect(() => listClasses({ kind: 'diverging', breaks: [1, 2] })).toThrow('break at zero');
    expect(() => classify(growth, Number.NaN)).toThrow('cannot be classed');
  });
});
