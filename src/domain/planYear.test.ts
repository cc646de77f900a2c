import { expect, it } from 'vitest';
import { choosePlanYear } from './planYear.ts';

it('reads the plan of the year itself, else the nearest', () => {
  const held = [2019, 2020, 2025];
  const chosen = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025].map((year) => choosePlanYear(year, held));
  expect(chosen).toEqual([2019, 2019, 2019, 2019, 2020, 2020, 2020, 2025, 2025, 2025]);
});

it('takes the earlier of two equally near, in whatever order they are held', () => {
  expect(choosePlanYear(2022, [2024, 2020])).toBe(2020);
});

it('has none to read where none is held', () => {
  expect(choosePlanYear(2022, [])).toBeUndefined();
});
