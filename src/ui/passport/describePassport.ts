import type { Atlas, FigureIndicator } from '../../domain/atlas.ts';
import { listInputs } from '../../domain/figureInputs.ts';
import { type FigureCell, findFigure } from '../../domain/layer.ts';
import {
  groupReports,
  type ListedReport,
  listReports,
  type ReportGroup,
  reportKey,
} from '../../domain/provinceReports.ts';
import type { ProvinceFile, PublishedIndicator, PublishedSource } from '../../domain/published.ts';
import { type Choice, explainChoice, findRange } from '../../domain/shownObservation.ts';
import { type ComputedId, crossesRevision, totalOf } from '../../domain/trade.ts';
import type { CountrySet } from '../../domain/vocabulary.ts';
import type { FigureKey } from '../../state/viewStore.ts';
import type { PassportWords } from '../../words/passportWords.ts';

/** What the passport of a figure says, in the words of the reader. */
export interface DescribedFigure {
  readonly indicator: PublishedIndicator;
  readonly name: string;
  readonly value: string;
  readonly facts: readonly (readonly [name: string, text: string])[];
  readonly sources: readonly PublishedSource[];
  /** What a computed figure was computed from. */
  readonly inputs: readonly DescribedInput[];
  /** Why one report stands for all, of a figure that is quoted. */
  readonly choice: { readonly title: string; readonly text: string } | undefined;
  /** The other reports of a quoted figure. */
  readonly others: readonly DescribedReport[];
  readonly range: string | undefined;
  /** The file and the key of its record, for who corrects it. */
  readonly record: string;
}

export interface DescribedInput {
  readonly value: string;
  readonly about: string;
  /** How exact it is, where it is not as printed. */
  readonly precision: string | undefined;
  readonly source: PublishedSource;
}

export interface DescribedReport {
  readonly key: string;
  readonly value: string;
  readonly about: string;
  /** The one that stands for all. */
  readonly isShown: boolean;
  readonly source: PublishedSource;
}

/** Returns undefined where the atlas holds no such figure. Throws `RangeError` naming a source that the file lacks. */
export function describePassport(
  words: PassportWords,
  atlas: Atlas,
  file: ProvinceFile,
  figure: FigureKey,
): DescribedFigure | undefined {
  const published = atlas.indicatorOf(figure.recordId);
  if (published === undefined) return undefined;
  const indicator = atlas.figureIndicators.find(({ recordId }) => recordId === figure.recordId);
  return indicator === undefined || indicator.isReported
    ? describeQuoted(words, atlas, file, figure, published, figure.countrySet ?? indicator?.countrySetIn(figure.year))
    : describeComputed(words, atlas, file, figure, published, indicator);
}

function describeComputed(
  words: PassportWords,
  atlas: Atlas,
  file: ProvinceFile,
  { adcode, year, base }: FigureKey,
  published: PublishedIndicator,
  indicator: FigureIndicator,
): DescribedFigure | undefined {
  const { passport, format, panel, precision } = words;
  const { facts } = passport;
  const cell = findFigure(atlas, indicator, adcode, year, base);
  const id = computedIdOf(indicator);
  if (cell === undefined || id === undefined) return undefined;
  const inputs = listInputs(atlas.trade, id, adcode, year, base);
  const isRead = id === 'total';
  const level = totalOf(atlas.trade, adcode, year);
  return {
    indicator: published,
    name: nameOf(words, published),
    value: format.cellValue(indicator, cell),
    facts: [
      [facts.meaning, meaningOf(words, published, id, year, base)],
      [facts.period, base === undefined ? format.period({ kind: 'fullYear' }, year) : words.sentences.span(base, year)],
      ...(isRead && level
        ? [
            [
              facts.recorded,
              format.number(Math.round(level.value * 1e6), 0) + words.gap + passport.thousandUsd,
            ] as const,
          ]
        : []),
      [facts.basis, isRead ? passport.bases.copied : passport.bases.computed],
      [
        facts.precision,
        describePrecision(
          words,
          indicator,
          cell,
          inputs.some((input) => atlas.trade.isRounded(adcode, input.year)),
        ),
      ],
      [facts.scope, passport.wholeProvince],
      ...(inputs.length > 1 && id !== 'share' && crossesRevision(year, base)
        ? [[facts.note, base === undefined ? words.tooltip.revisedBase : words.tooltip.runsOverRevision] as const]
        : []),
      [facts.dataAsOf, format.date(atlas.dataAsOf)],
    ],
    sources: [...new Set(inputs.map(({ sourceId }) => sourceId))].map((id) => findSource(file, id)),
    inputs: isRead
      ? []
      : inputs.map(({ subject, year: of, level: input, sourceId }) => ({
          value: format.tradeTotal(input.value),
          about: passport.of(
            subject === 'together' ? passport.together : format.provinceName(atlas.provinceOf(subject)),
            of,
          ),
          precision: atlas.trade.isRounded(adcode, of) ? precision.copiedRounded : undefined,
          source: findSource(file, sourceId),
        })),
    choice: undefined,
    others: [],
    range: undefined,
    record: `data/trade_usd.csv: ${[...new Set(inputs.map((input) => `${input.subject === 'together' ? panel.chartTogether : input.subject} ${input.year}`))].join(', ')}; trade_total_usd_thousand`,
  };
}

function describePrecision(
  words: PassportWords,
  indicator: FigureIndicator,
  cell: FigureCell,
  restsOnRounded: boolean,
): string {
  const { format, passport, precision } = words;
  const { low, high } = cell.figure;
  const [from, to] = [low, high].map((value) => format.indicatorValue(indicator, value));
  if (from !== undefined && to !== undefined && from !== to) return passport.between(from, to);
  if (cell.precision === 'rounded') return precision.copiedRounded;
  return restsOnRounded ? passport.harmlessRounding : passport.exactTotals;
}

function computedIdOf({ id }: FigureIndicator): ComputedId | undefined {
  switch (id) {
    case 'growth':
    case 'total':
    case 'share':
    case 'gap':
    case 'contribution':
      return id;
    case 'bri-growth':
    case 'bri-share':
      return undefined;
  }
}

function describeQuoted(
  words: PassportWords,
  atlas: Atlas,
  file: ProvinceFile,
  { year, recordId, report }: FigureKey,
  published: PublishedIndicator,
  countrySet: CountrySet | undefined,
): DescribedFigure | undefined {
  const { passport, format, panel, precision } = words;
  const { facts } = passport;
  const groups = groupReports(listReports(file), year, atlas.indicatorOf);
  const group = groups.find((each) =>
    report === undefined
      ? each.indicator === recordId && (countrySet === undefined || each.countrySet === countrySet)
      : each.reports.some((member) => reportKey(member) === report),
  );
  const told = report === undefined ? group?.shown : group?.reports.find((member) => reportKey(member) === report);
  if (group === undefined || told === undefined) return undefined;
  const { observation } = told;
  const note = words.locale.startsWith('zh') ? (observation.noteZh ?? observation.note) : observation.note;
  const key = ['adcode', 'year', 'period', 'indicator', 'scope', 'countrySet', 'sourceId'] as const;
  const write = (each: Pick<ListedReport, 'value' | 'precision'>) =>
    format.recordedValue(published, each.value, each.precision);
  const range = findRange(told, group.reports);
  const isAsWritten = (words.scales[published.unit] ?? 1) === 1;
  return {
    indicator: published,
    name: nameOf(words, published),
    value: write(told),
    facts: [
      [facts.meaning, definitionOf(words, published)],
      [facts.period, format.period(told.period, year)],
      [
        facts.recorded,
        observation.value + words.gap + (isAsWritten ? format.recordedUnit(published.unit) : published.unit),
      ],
      [facts.basis, passport.bases.quoted],
      [facts.precision, describeRecorded(words, observation.precision) ?? precision.exact],
      [facts.scope, panel.scopes[told.scope] || passport.wholeProvince],
      ...(group.countrySet ? [[facts.countrySet, words.countrySets[group.countrySet]] as const] : []),
      ...(note === undefined ? [] : [[facts.note, note] as const]),
      [facts.dataAsOf, format.date(atlas.dataAsOf)],
    ],
    sources: [told.source],
    inputs: [],
    choice: describeChoice(words, group, told, year, write),
    others: group.reports
      .filter((each) => each !== told)
      .map((each) => ({
        key: reportKey(each),
        value: write(each),
        about: [format.period(each.period, year), panel.scopes[each.scope]]
          .filter((part) => part !== '')
          .join(words.comma),
        isShown: each === group.shown,
        source: each.source,
      })),
    range: range && passport.range(write(range[0]), write(range[1])),
    record: `data/observations.csv: ${key.map((field) => observation[field] ?? '').join(', ')}; value`,
  };
}

/** Why a report is the one that stands for all, or why another is. */
function describeChoice(
  words: PassportWords,
  { shown, reports }: ReportGroup,
  told: ListedReport,
  year: number,
  write: (report: ListedReport) => string,
): DescribedFigure['choice'] {
  const { passport } = words;
  if (shown === undefined) return { title: passport.notChosen, text: passport.noneChosen };
  if (told === shown) {
    const choice = explainChoice(shown, reports);
    return { title: passport.chosen, text: choice ? writeChoice(words, shown, choice, year) : passport.chosenOnly };
  }
  // The rule between the two of them alone.
  const choice = explainChoice(shown, [shown, told]);
  const because = choice ? [writeChoice(words, shown, choice, year)] : [];
  return { title: passport.notChosen, text: [passport.shownInstead(write(shown)), ...because].join(words.gap) };
}

function describeRecorded(words: PassportWords, precision: ListedReport['precision']): string | undefined {
  switch (precision) {
    case 'exact':
      return words.precision.exact;
    case 'rounded':
      return words.precision.rounded;
    case 'atLeast':
      return words.precision.atLeast('').trim();
    case 'approximate':
      return words.precision.approximate('').trim();
  }
}

function writeChoice(words: PassportWords, shown: ListedReport, choice: Choice<ListedReport>, year: number): string {
  const { passport, format } = words;
  const { criterion, over } = choice;
  const describe = (report: ListedReport): string => {
    switch (criterion) {
      case 'period':
        return format.period(report.period, year);
      case 'sourceKind':
        return passport.sourceKinds[report.sourceKind];
      case 'precision':
        return describeRecorded(words, report.precision) ?? '';
      case 'date':
        return report.sourcePublished === undefined ? passport.undated : format.date(report.sourcePublished);
      case 'scope':
      case 'bound':
      case 'order':
        return '';
    }
  };
  return passport.criteria[criterion]({ shown: describe(shown), over: describe(over) });
}

/** A change over several years is not what the indicator is defined as, which is one on the year before. */
function meaningOf(
  words: PassportWords,
  published: PublishedIndicator,
  id: ComputedId,
  year: number,
  base: number | undefined,
): string {
  const { sinceDefinitions } = words.passport;
  if (base === undefined || id === 'total' || id === 'share') return definitionOf(words, published);
  return sinceDefinitions[id](base, year);
}

function definitionOf(words: PassportWords, { definitionEn, definitionZh }: PublishedIndicator): string {
  return words.locale.startsWith('zh') ? definitionZh : definitionEn;
}

function findSource(file: ProvinceFile, id: string): PublishedSource {
  const source = file.sources.find((each) => each.id === id);
  if (source === undefined) throw new RangeError(`provinces/${file.adcode}.json does not hold the source ${id}`);
  return source;
}

function nameOf({ passport, format, controls }: PassportWords, published: PublishedIndicator): string {
  const { currency } = published;
  const name = format.indicatorName(published);
  return currency === undefined ? name : passport.inCurrency(name, controls.currencyName[currency]);
}
