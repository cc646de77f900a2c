import { roundTo } from '../domain/rounding.ts';
import type { Words } from './format.ts';

/** Growth in per cent as a verb: "grew by 3.8 %", "shrank by 5.0 %", or that it stood still within rounding. */
export function describeMove(words: Words, growth: number): string {
  const printed = roundTo(growth, 1);
  if (printed === 0) return words.panel.stoodStill;
  const size = words.format.withUnit(words.format.number(Math.abs(printed), 1), '%');
  return printed > 0 ? words.panel.grewBy(size) : words.panel.shrankBy(size);
}
