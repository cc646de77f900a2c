import type { Adcode } from '../domain/adcode.ts';
import type { Atlas, FigureIndicator } from '../domain/atlas.ts';
import type { Measured } from '../domain/measured.ts';
import { growthPerYear } from '../domain/trade.ts';
import type { Leaders, ViewSummary } from '../domain/viewSummary.ts';
import { describeMove } from './describeMove.ts';
import type { Words } from './format.ts';

type FigureSummary = Extract<ViewSummary, { kind: 'figures' }>;

/** More tied names than these are counted instead of listed. */
const NAMES_AT_MOST = 3;

/** The sentence that a view opens with: also its text for those who do not see the map. */
export function writeViewSentence(words: Words, atlas: Atlas, summary: ViewSummary): string {
  switch (summary.kind) {
    case 'empty':
      return writeEmpty(words, summary);
    case 'awaited':
      return words.sentences.awaited(summary.year);
    case 'plan':
      return writePlan(words, summary);
    case 'figures':
      return writeFigures(words, atlas, summary);
  }
}

function writeEmpty(words: Words, summary: Extract<ViewSummary, { kind: 'empty' }>): string {
  const { state, year, indicator } = summary;
  const subject = words.sentences.subjects[indicator.id];
  switch (state.kind) {
    case 'available':
      return '';
    case 'afterSeries':
      return words.sentences.afterSeries({ year, indicator: subject, lastYear: state.nearestYear });
    case 'beforeSeries': {
      const parts = { year, indicator: subject, firstYear: state.nearestYear };
      return indicator.currency === 'usd' ? words.sentences.beforeSeries(parts) : words.sentences.beforeReports(parts);
    }
  }
}

function writePlan(words: Words, summary: Extract<ViewSummary, { kind: 'plan' }>): string {
  const { planYear, year, holding, of } = summary;
  if (planYear === undefined) return '';
  const priority = words.panel.priorities[summary.priority];
  const sentence = words.sentences.plan({ planYear, holding, of, priority });
  return planYear === year ? sentence : `${sentence}${words.gap}${words.sentences.planNearest({ year, planYear })}`;
}

function writeFigures(words: Words, atlas: Atlas, summary: FigureSummary): string {
  const { highest, lowest, indicator, year } = summary;
  const { sentences } = words;
  const countries = summary.countrySet ? words.countrySets[summary.countrySet] : '';
  if (highest === undefined || lowest === undefined) {
    const subject = sentences.subjects[indicator.id] + (countries ? words.bracketed(countries) : '');
    return sentences.noFullYear({ year, subject, partYear: summary.partYear });
  }
  const named = {
    highest: nameLeadersWithValue(words, atlas, summary, highest),
    lowest: nameLeadersWithValue(words, atlas, summary, lowest),
  };
  const span = summary.base === undefined ? words.periods.fullYear(year) : sentences.span(summary.base, year);
  const together = writeTogether(words, summary, summary.together, indicator);
  const partYears = summary.partYear > 0 ? words.gap + sentences.partYears(summary.partYear) : '';
  const extremes = writeGrowthExtremes(words, atlas, summary, highest, lowest);
  const currency = words.controls.currencyName[indicator.currency];

  switch (indicator.id) {
    case 'growth':
      return indicator.currency === 'usd'
        ? sentences.growth({ span, currency, grew: summary.positive, of: summary.of, extremes, together })
        : sentences.growthReported({
            year,
            currency,
            grew: summary.positive,
            fullYear: summary.fullYear,
            of: summary.of,
            extremes,
          }) + partYears;
    case 'total':
      return sentences.total({ year, of: summary.of, together, ...named });
    case 'share':
      return sentences.share({ year, of: summary.of, ...named });
    case 'gap': {
      const growth = atlas.figureIndicator('growth', indicator.currency);
      const whole = growth ? writeTogether(words, summary, summary.growthTogether, growth) : '';
      return sentences.gap({ span, above: summary.positive, of: summary.of, together: whole, ...named });
    }
    case 'contribution':
      return sentences.contribution({
        span,
        moved: summary.growthTogether ? describeMove(words, summary.growthTogether.value) : '',
        ...writeContributions(words, atlas, summary, highest, lowest),
      });
    case 'bri-growth':
      return (
        sentences.briGrowth({
          year,
          grew: summary.positive,
          fullYear: summary.fullYear,
          of: summary.of,
          extremes,
          countries,
        }) + partYears
      );
    case 'bri-share':
      return (
        (summary.fullYear === 1
          ? sentences.briShareOne({ year, name: named.highest, of: summary.of, countries })
          : sentences.briShare({ year, fullYear: summary.fullYear, of: summary.of, countries, ...named })) + partYears
      );
  }
}

/** The figure of the series together; growth over several years also as what it comes to in each. */
function writeTogether(
  words: Words,
  { base, year }: FigureSummary,
  together: Measured | undefined,
  indicator: FigureIndicator,
): string {
  if (together === undefined) return '';
  const write = ({ value }: Measured) => words.format.indicatorValue(indicator, value);
  if (base === undefined || year - base === 1 || indicator.id !== 'growth') return write(together);
  return words.sentences.perYear(write(together), write(growthPerYear(together, year - base)));
}

function writeGrowthExtremes(
  words: Words,
  atlas: Atlas,
  summary: FigureSummary,
  highest: Leaders,
  lowest: Leaders,
): string {
  const { sentences } = words;
  const high = [nameLeaders(words, atlas, highest.adcodes), writeValues(words, summary, highest)] as const;
  const low = [nameLeaders(words, atlas, lowest.adcodes), writeValues(words, summary, lowest)] as const;
  const isOneGroup =
    highest.adcodes.length === lowest.adcodes.length &&
    highest.adcodes.every((adcode) => lowest.adcodes.includes(adcode));
  if (isOneGroup) {
    return sentences.onlyOne(high[0], printed(words, summary, highest));
  }
  const [highName, highValue] = high;
  const [lowName, lowValue] = low;
  const top = highest.negative ? sentences.fellLeast(highName, highValue) : sentences.rose(highName, highValue);
  const bottom = lowest.negative ? sentences.fell(lowName, lowValue) : sentences.roseLeast(lowName, lowValue);
  const extremes = `${top}${words.comma}${bottom}`;
  // Beside bounds and estimates nobody knows who is first: the superlative is that of the others.
  return summary.ranked < summary.fullYear ? sentences.ofRanked(summary.ranked, extremes) : extremes;
}

function writeContributions(words: Words, atlas: Atlas, summary: FigureSummary, highest: Leaders, lowest: Leaders) {
  const { sentences } = words;
  const writeValue = (leaders: Leaders) =>
    leaders.adcodes.length === 1 ? sentences.figures(printed(words, summary, leaders), false) : '';
  const lowName = nameLeaders(words, atlas, lowest.adcodes);
  const lowValue = writeValue(lowest);
  return {
    added: sentences.addedMost(nameLeaders(words, atlas, highest.adcodes), writeValue(highest)),
    took: lowest.negative ? sentences.tookMost(lowName, lowValue) : sentences.addedLeast(lowName, lowValue),
  };
}

function printed(words: Words, summary: FigureSummary, leaders: Leaders): string {
  return words.format.indicatorValue(summary.indicator, leaders.values[0]);
}

/** The figures behind the names, such as ", +23.0 and +22.3 %"; nothing where the names are counted and not listed. */
function writeValues(words: Words, { indicator }: FigureSummary, { values, smallBase }: Leaders): string {
  if (values.length > NAMES_AT_MOST) return '';
  const bare = [...new Set(values.map((value) => words.format.bareValue(indicator, value)))];
  return words.sentences.figures(words.format.list(words.format.withOneUnit(bare, indicator.unit)), smallBase);
}

function nameLeaders(words: Words, atlas: Atlas, adcodes: readonly Adcode[]): string {
  const names = adcodes.map((adcode) => words.format.provinceName(atlas.provinceOf(adcode)));
  if (names.length <= NAMES_AT_MOST) return words.format.list(names);
  return words.sentences.othersNamed(names.slice(0, NAMES_AT_MOST - 1), names.length - NAMES_AT_MOST + 1);
}

function nameLeadersWithValue(words: Words, atlas: Atlas, summary: FigureSummary, leaders: Leaders): string {
  const names = nameLeaders(words, atlas, leaders.adcodes);
  return leaders.adcodes.length === 1 ? words.sentences.named(names, printed(words, summary, leaders)) : names;
}
