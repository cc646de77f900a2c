import { expect, it } from 'vitest';
import { walkYears } from './yearSteps.ts';

it('walks down, turns at the first year and at the last, and never stands still', () => {
  const walk = walkYears(3, 2, 6);
  expect(walk.map(({ index }) => index)).toEqual([1, 0, 1, 2, 1, 0]);
  expect(walk.map(({ key }) => key.slice('Arrow'.length))).toEqual(['Left', 'Left', 'Right', 'Right', 'Left', 'Left']);
  expect(walkYears(2, 0, 2).map(({ index }) => index)).toEqual([1, 0]);
});

it('goes nowhere where there is one year', () => {
  expect(walkYears(1, 0, 40)).toEqual([]);
});
