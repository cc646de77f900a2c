import { expect, it } from 'vitest';
import { drawGappedLine } from './gappedLine.ts';

const draw = (values: readonly (number | undefined)[]) =>
  drawGappedLine(
    values.map((value, index) => ({ year: 2017 + index, value })),
    (year) => (year - 2017) * 10,
    (value) => value,
  );

it('draws one line through values that follow one another', () => {
  expect(draw([1, 2.5, 0])).toBe('M0,1L10,2.5L20,0');
});

it('bridges no gap', () => {
  expect(draw([undefined, 1, 2, undefined, undefined, 3, 4])).toBe('M10,1L20,2M50,3L60,4');
});

it('never joins values that count other countries', () => {
  const series = [
    { year: 2021, value: 1, countrySet: 'route' },
    { year: 2022, value: 2, countrySet: 'route' },
    { year: 2023, value: 3, countrySet: 'partner' },
  ] as const;
  expect(
    drawGappedLine(
      series,
      (year) => year,
      (value) => value,
    ),
  ).toBe('M2021,1L2022,2M2023,3Z');
});

it('draws a value between two gaps as a point', () => {
  expect(draw([1, undefined, 2, undefined])).toBe('M0,1ZM20,2Z');
});

it('draws nothing where there is nothing', () => {
  expect(draw([])).toBe('');
  expect(draw([undefined, undefined])).toBe('');
});

it('writes no more places than a screen can show', () => {
  expect(draw([1 / 3])).toBe('M0,0.33Z');
});
