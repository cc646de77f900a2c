import { countCorners, listSizes, listTwoYears } from '../../../domain/charts/twoYears.ts';
import type { FigureLayer } from '../../../domain/layer.ts';
import { type ChartId, type View, yearsCompared } from '../../../domain/view.ts';
import type { ViewWords } from '../../../words/viewWords.ts';

/** What a chart says, as a sentence worked out from its figures, and below it what is measured, and in what. */
export function writeChartTitle(words: ViewWords, layer: FigureLayer, chart: ChartId, view: View) {
  const { chart: texts } = words.views;
  const { indicator, atlas } = layer;
  const [chosenBase, year] = yearsCompared(view);
  const base = chosenBase ?? year - 1;
  const currency = words.controls.currencyName[indicator.currency];
  const measured = words.indicatorTitles[indicator.id](currency, layer.base);
  // A level has one year, whichever other one is compared with.
  const span = layer.base === undefined ? words.periods.fullYear(year) : words.sentences.span(layer.base, year);
  const inUnit = (what: string) => what + words.comma + words.format.unit(indicator.unit);
  const unit = inUnit(measured) + words.comma + span;
  switch (chart) {
    case 'bars':
      return { title: texts.titles.bars(words.indicators[indicator.id], span), unit };
    case 'contribution': {
      const { together } = layer;
      const sum = together ? words.format.withUnit(words.format.signed(together.value, 1), 'points') : '';
      return { title: texts.titles.contribution(span, sum), unit };
    }
    case 'arrows': {
      const points = listTwoYears(atlas, indicator, base, year);
      const rose = points.filter(({ from, to }) => to > from).length;
      return {
        title: texts.titles.arrows({
          indicator: words.indicators[indicator.id],
          base,
          year,
          rose,
          fell: points.filter(({ from, to }) => to < from).length,
        }),
        unit: inUnit(words.indicatorTitles[indicator.id](currency)),
      };
    }
    case 'scatter':
      return {
        title: texts.titles.scatter({ base, year, ...countCorners(listTwoYears(atlas, indicator, base, year)) }),
        unit: inUnit(words.indicatorTitles[indicator.id](currency)),
      };
    case 'size': {
      const sizes = listSizes(atlas, year, base);
      const reach = (isSmall: boolean) => {
        const values = sizes.filter((each) => each.isSmall === isSmall).map(({ growth }) => growth);
        return values.length === 0
          ? undefined
          : ([Math.min(...values), Math.max(...values)].map((value) => words.format.signed(value, 1)) as [
              string,
              string,
            ]);
      };
      return { title: texts.titles.size({ small: reach(true), large: reach(false) }), unit };
    }
    case 'lines':
      return {
        title: texts.titles.lines(words.indicators[indicator.id], view.pins.length),
        unit: inUnit(words.indicatorTitles[indicator.id](currency)),
      };
    case 'levels':
      return { title: texts.titles.levels(levelBase(layer, view)), unit: texts.levelUnit(levelBase(layer, view)) };
    case 'belt-and-road':
      return { title: texts.titles.beltAndRoad(year), unit };
  }
}

/** The year whose level is 100: the one that is compared with, else the first of the series that the strip shows. */
export function levelBase({ atlas }: FigureLayer, { year2 }: Pick<View, 'year2'>): number {
  const first = atlas.yearRange[0];
  return year2 !== undefined && atlas.trade.togetherIn(year2) ? year2 : first;
}
