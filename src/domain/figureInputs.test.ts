import { expect, it } from 'vitest';
import { listInputs } from './figureInputs.ts';
import { adcodeOf, realAtlas } from './realAtlas.ts';
import { contributionOf, gapOf, growthOf, shareOf } from './trade.ts';

const { trade } = realAtlas;
const sichuan = adcodeOf('Sichuan');

/** The levels by subject and year. */
function levels(id: Parameters<typeof listInputs>[1], base?: number): number[] {
  return listInputs(trade, id, sichuan, 2024, base).map(({ level }) => level.value);
}

it('gives all that a computed figure is computed from, and no more', () => {
  const [growth2024 = 0, growth2023 = 0, ...noMore] = levels('growth');
  expect(noMore).toEqual([]);
  expect((growth2024 / growth2023 - 1) * 100).toBeCloseTo(growthOf(trade, sichuan, 2024)?.value ?? Number.NaN);

  const [own = 0, whole = 0] = levels('share');
  expect((own / whole) * 100).toBeCloseTo(shareOf(trade, sichuan, 2024)?.value ?? Number.NaN);

  const [later = 0, earlier = 0, together = 0] = levels('contribution');
  expect(((later - earlier) / together) * 100).toBeCloseTo(contributionOf(trade, sichuan, 2024)?.value ?? Number.NaN);

  const [a = 0, b = 0, c = 0, d = 0] = levels('gap');
  expect((a / b - c / d) * 100).toBeCloseTo(gapOf(trade, sichuan, 2024)?.value ?? Number.NaN);
});

it('follows the year compared with, and leaves out what the series lacks', () => {
  expect(listInputs(trade, 'growth', sichuan, 2024, 2019).map(({ year }) => year)).toEqual([2024, 2019]);
  expect(listInputs(trade, 'growth', sichuan, 2016).map(({ year }) => year)).toEqual([2016]);
});
