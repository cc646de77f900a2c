import { expect, it } from 'vitest';
import { describeMove } from './describeMove.ts';
import { englishWords } from './englishWords.ts';

it.each([
  [3.758, 'grew by 3.8 %'],
  [123.2, 'grew by 123.2 %'],
  [0.05, 'grew by 0.1 %'],
  [-5.04, 'shrank by 5.0 %'],
  [-0.05, 'shrank by 0.1 %'],
  [0, 'stood still within rounding (0.0 %)'],
  [0.04, 'stood still within rounding (0.0 %)'],
  [-0.04, 'stood still within rounding (0.0 %)'],
])('puts a growth of %f into a verb, without a second sign', (growth, words) => {
  expect(describeMove(englishWords, growth).replaceAll('\u00a0', ' ')).toBe(words);
});
