import type { Adcode } from './adcode.ts';
import type { Atlas } from './atlas.ts';
import { type FigureCell, findFigure } from './layer.ts';

/**
 * True where trade of a full year is known to have grown in one currency and shrunk in the other.
 *
 * Known: the sign in US$ holds however the levels were rounded, and a growth that is "more than" something below zero
 * may lie on either side of it.
 */
export function haveOtherSigns(inUsd: FigureCell | undefined, inYuan: FigureCell | undefined): boolean {
  if (inUsd === undefined || inYuan === undefined || inYuan.period.kind !== 'fullYear') return false;
  return signOf(inUsd) * signOf(inYuan) < 0;
}

/** 1, -1, or 0 where it is zero or not known. */
function signOf({ figure: { low, high }, precision }: FigureCell): number {
  if (low > 0) return 1;
  return high < 0 && precision !== 'atLeast' ? -1 : 0;
}

/** As `haveOtherSigns`, of a province and year; false while the figures in yuan have not come. */
export function findOtherSigns(atlas: Atlas, adcode: Adcode, year: number): boolean {
  const [usd, yuan] = [atlas.figureIndicator('growth', 'usd'), atlas.figureIndicator('growth', 'cny')];
  if (usd === undefined || yuan === undefined) return false;
  return haveOtherSigns(findFigure(atlas, usd, adcode, year), findFigure(atlas, yuan, adcode, year));
}
