import { expect, it } from 'vitest';
import { CONTESTANTS, isComplete, readBenchOptions } from './options.ts';

it('asks for everything where nothing is said; all contestants in enough rounds are a complete run, at any size', () => {
  const options = readBenchOptions([]);
  expect(options).toEqual({ sizes: [34, 370, 2900, 20_000], rounds: 5, only: CONTESTANTS, seed: 1 });
  expect(isComplete(options)).toBe(true);
  expect(isComplete(readBenchOptions(['--rounds', '4']))).toBe(false);
  expect(isComplete(readBenchOptions(['--sizes', '34,370,2900']))).toBe(true);
  expect(isComplete(readBenchOptions(['--only', 'atlas']))).toBe(false);
});

it('reads sizes, rounds, seed and names, the names in the order of the house', () => {
  const words = ['--sizes', '34,370', '--rounds', '2', '--only', 'atlas,d3-svg', '--seed', '7'];
  expect(readBenchOptions(words)).toEqual({ sizes: [34, 370], rounds: 2, only: ['d3-svg', 'atlas'], seed: 7 });
});

it('says all that is wrong at once', () => {
  const read = () => readBenchOptions(['--sizes', '34,x', '--rounds', '0', '--only', 'd3', '--fast', '1']);
  for (const part of ['"34,x"', '"0"', '"d3"', '"--fast"']) expect(read).toThrow(part);
});
