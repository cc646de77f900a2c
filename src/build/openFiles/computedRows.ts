import type { Measured } from '../../domain/measured.ts';
import type { CoreFile } from '../../domain/published.ts';
import {
  contributionOf,
  gapOf,
  growthOf,
  shareOf,
  type TradeSeries,
  type TradeSubject,
  totalOf,
} from '../../domain/trade.ts';
import { writeNumber } from './csvText.ts';
import type { ObservationRow } from './observationRows.ts';

/** Every figure that the domain computes from the trade series, of each province and of all together, in any year. */
export function computeRows({ indicators }: Pick<CoreFile, 'indicators'>, series: TradeSeries): ObservationRow[] {
  const subjects: readonly TradeSubject[] = ['together', ...series.adcodes];
  return indicators.flatMap(({ id, currency, map }) => {
    const formula = currency === 'usd' && map ? FORMULAS.get(map.indicator) : undefined;
    if (formula === undefined) return [];
    return subjects.flatMap((subject) =>
      series.years.flatMap((year) => computeRow(id, formula, { series, subject, year }) ?? []),
    );
  });
}

interface Formula {
  readonly compute: (series: TradeSeries, subject: TradeSubject, year: number) => Measured | undefined;
  readonly usesYearBefore: boolean;
  /** True where the totals of all provinces enter, and not only those of the subject. */
  readonly usesAll: boolean;
}

/** By the name that the map gives the indicator, as in the layers of the app. */
const FORMULAS: ReadonlyMap<string, Formula> = new Map([
  ['total', { compute: totalOf, usesYearBefore: false, usesAll: false }],
  ['growth', { compute: growthOf, usesYearBefore: true, usesAll: false }],
  ['share', { compute: ofProvince(shareOf), usesYearBefore: false, usesAll: true }],
  ['gap', { compute: ofProvince(gapOf), usesYearBefore: true, usesAll: true }],
  ['contribution', { compute: contributionOf, usesYearBefore: true, usesAll: true }],
]);

/** All together are 100 % of themselves and grow as they grow: that is no figure to publish. */
function ofProvince(compute: (...of: Parameters<typeof gapOf>) => Measured | undefined): Formula['compute'] {
  return (series, subject, year) => (subject === 'together' ? undefined : compute(series, subject, year));
}

interface Subject {
  readonly series: TradeSeries;
  readonly subject: TradeSubject;
  readonly year: number;
}

function computeRow(indicator: string, formula: Formula, { series, subject, year }: Subject) {
  const figure = formula.compute(series, subject, year);
  const source = series.sourceIdOf(year);
  if (figure === undefined || source === undefined) return undefined;
  const isTogether = subject === 'together';
  const years = formula.usesYearBefore ? [year - 1, year] : [year];
  const adcodes = isTogether || formula.usesAll ? series.adcodes : [subject];
  const isRounded = adcodes.some((adcode) => years.some((each) => series.isRounded(adcode, each)));
  const row: ObservationRow = {
    adcode: isTogether ? undefined : subject,
    year,
    period: 'FY',
    indicator,
    digits: writeNumber(figure.value),
    precision: isRounded ? 'rounded' : 'exact',
    scope: isTogether ? 'together' : 'province',
    // The total of a province is the copy's own figure in another unit; everything else is our arithmetic.
    derived: isTogether || formula.compute !== totalOf,
    shown: true,
    source_id: source,
    interval: [figure.low, figure.high],
    period_inferred: false,
  };
  return row;
}
