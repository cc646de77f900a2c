import type { Adcode } from '../domain/adcode.ts';
import type { Atlas } from '../domain/atlas.ts';
import { type FigureCell, makeFigureLayer } from '../domain/layer.ts';
import { roundTo } from '../domain/rounding.ts';
import { gapOf, growthOf, totalOf } from '../domain/trade.ts';
import { describeMove } from './describeMove.ts';
import type { Words } from './format.ts';

/**
 * What the panel says first: how the province's trade moved in the year, against the others. `yuan` is its growth in yuan
 * as reported, where it is there and known by now.
 */
export function writeProvinceSentence(
  words: Words,
  atlas: Atlas,
  adcode: Adcode,
  year: number,
  yuan: FigureCell | undefined,
): string {
  const { panel, format } = words;
  const province = atlas.provinceOf(adcode);
  const name = format.provinceName(province);
  if (!province.inSeries) return panel.sentenceNotInSeries(name);

  const level = totalOf(atlas.trade, adcode, year);
  if (level === undefined) return panel.sentenceNoFigures({ name, year, latest: atlas.latestYear });
  const total = format.tradeTotal(level.value);
  const growth = growthOf(atlas.trade, adcode, year);
  const gap = gapOf(atlas.trade, adcode, year);
  if (growth === undefined || gap === undefined) return panel.sentenceTotalOnly({ name, year, total });

  return panel.sentenceGrowth({
    name,
    year,
    total,
    moved: describeMove(words, growth.value),
    rank: describeRank(words, atlas, adcode, year),
    gap: describeGap(words, gap.value),
    yuan: describeYuan(words, atlas, yuan),
  });
}

/** Growth in yuan where a full year was reported: the two currencies may even differ in sign. */
function describeYuan(words: Words, atlas: Atlas, cell: FigureCell | undefined): string {
  const indicator = atlas.figureIndicator('growth', 'cny');
  if (indicator === undefined || cell?.period.kind !== 'fullYear') return '';
  return words.panel.sentenceYuan(words.format.cellValue(indicator, cell));
}

function describeRank(words: Words, atlas: Atlas, adcode: Adcode, year: number): string {
  const indicator = atlas.figureIndicator('growth', 'usd');
  const cell = indicator && makeFigureLayer(atlas, indicator, year).cellOf(adcode);
  return cell?.kind === 'figure' && cell.rank ? words.panel.rankClause(words.format.rank(cell.rank)) : '';
}

function describeGap(words: Words, gap: number): string {
  const printed = roundTo(gap, 1);
  if (printed === 0) return words.panel.gapLevel;
  const points = words.format.withUnit(words.format.number(Math.abs(printed), 1), 'points');
  return printed > 0 ? words.panel.gapAbove(points) : words.panel.gapBelow(points);
}
