import type { Atlas, FigureIndicator } from '../../domain/atlas.ts';
import { type FigureInput, listInputs } from '../../domain/figureInputs.ts';
import { type FigureCell, findFigure } from '../../domain/layer.ts';
import { groupReports, type ListedReport, listReports, type ReportGroup } from '../../domain/provinceReports.ts';
import type { ProvinceFile, PublishedIndicator, PublishedSource } from '../../domain/published.ts';
import { type Choice, explainChoice } from '../../domain/shownObservation.ts';
import { type ComputedId, totalOf } from '../../domain/trade.ts';
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
  readonly inputs: readonly FigureInput[];
  /** All reports of a quoted figure. */
  readonly group: ReportGroup | undefined;
  readonly choice: string | undefined;
  readonly range: string | undefined;
  /** The file and the key of its record, for who corrects it. */
  readonly record: string;
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
    ? describeQuoted(words, atlas, file, figure, published, indicator?.countrySetIn(figure.year))
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
  const { passport, format, panel } = words;
  const { facts } = passport;
  const cell = findFigure(atlas, indicator, adcode, year, base);
  const id = computedIdOf(indicator);
  if (cell === undefined || id === undefined) return undefined;
  const inputs = listInputs(atlas.trade, id, adcode, year, base);
  const isRead = id === 'total';
  const level = totalOf(atlas.trade, adcode, year);
  const { low, high } = cell.figure;
  return {
    indicator: published,
    name: nameOf(words, published),
    value: format.cellValue(indicator, cell),
    facts: [
      [facts.meaning, definitionOf(words, published)],
      [facts.period, base === undefined ? format.period({ kind: 'fullYear' }, year) : passport.ofYears('', base, year)],
      ...(isRead && level
        ? [[facts.recorded, `${format.number(Math.round(level.value * 1e6), 0)} ${passport.thousandUsd}`] as const]
        : []),
      [facts.basis, isRead ? passport.bases.copied : passport.bases.computed],
      [facts.precision, describePrecision(words, indicator, cell, low, high)],
      [facts.scope, passport.wholeProvince],
      [facts.dataAsOf, format.date(atlas.dataAsOf)],
    ],
    sources: findSources(file, [...new Set(inputs.map(({ sourceId }) => sourceId))]),
    inputs: isRead ? [] : inputs,
    group: undefined,
    choice: undefined,
    range: undefined,
    record: `data/trade_usd.csv: ${[...new Set(inputs.map((input) => `${input.subject === 'together' ? panel.chartTogether : input.subject} ${input.year}`))].join(', ')}`,
  };
}

function describePrecision(
  words: PassportWords,
  indicator: FigureIndicator,
  cell: FigureCell,
  low: number,
  high: number,
): string {
  const { format, passport, precision } = words;
  const [from, to] = [low, high].map((value) => format.indicatorValue(indicator, value));
  if (from !== undefined && to !== undefined && from !== to) return passport.between(from, to);
  return cell.precision === 'rounded' ? precision.copiedRounded : passport.exactTotals;
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
  { year, recordId }: FigureKey,
  published: PublishedIndicator,
  countrySet: CountrySet | undefined,
): DescribedFigure | undefined {
  const { passport, format, panel, precision } = words;
  const { facts } = passport;
  const groups = groupReports(listReports(file), year, atlas.indicatorOf);
  const group = groups.find(
    (each) => each.indicator === recordId && (countrySet === undefined || each.countrySet === countrySet),
  );
  const shown = group?.shown;
  if (group === undefined || shown === undefined) return undefined;
  const { observation } = shown;
  const value = format.recordedValue(published, shown.value, shown.precision);
  const choice = explainChoice(shown, group.reports);
  const note = words.locale.startsWith('zh') ? (observation.noteZh ?? observation.note) : observation.note;
  const key = ['adcode', 'year', 'period', 'indicator', 'scope', 'countrySet', 'sourceId'] as const;
  const lowest = group.differing[0]?.[0];
  const highest = group.differing.at(-1)?.[0];
  const write = (report: ListedReport) => format.recordedValue(published, report.value, report.precision);
  return {
    indicator: published,
    name: nameOf(words, published),
    value,
    facts: [
      [facts.meaning, definitionOf(words, published)],
      [facts.period, format.period(shown.period, year)],
      [facts.recorded, `${observation.value} ${published.unit}`],
      [facts.basis, passport.bases.quoted],
      [facts.precision, describeRecorded(words, observation.precision) ?? precision.exact],
      [facts.scope, panel.scopes[shown.scope] || passport.wholeProvince],
      ...(group.countrySet ? [[facts.countrySet, words.countrySets[group.countrySet]] as const] : []),
      ...(note === undefined ? [] : [[facts.note, note] as const]),
      [facts.dataAsOf, format.date(atlas.dataAsOf)],
    ],
    sources: [shown.source],
    inputs: [],
    group,
    choice: choice && writeChoice(words, shown, choice, year),
    range: lowest && highest && lowest !== highest ? passport.range(write(lowest), write(highest)) : undefined,
    record: `data/observations.csv: ${key.map((field) => observation[field] ?? '').join(', ')}`,
  };
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

function definitionOf(words: PassportWords, { definitionEn, definitionZh }: PublishedIndicator): string {
  return words.locale.startsWith('zh') ? definitionZh : definitionEn;
}

function findSources(file: ProvinceFile, ids: readonly string[]): PublishedSource[] {
  return ids.map((id) => {
    const source = file.sources.find((each) => each.id === id);
    if (source === undefined) throw new RangeError(`provinces/${file.adcode}.json does not hold the source ${id}`);
    return source;
  });
}

function nameOf({ passport, format, controls }: PassportWords, published: PublishedIndicator): string {
  const { currency } = published;
  const name = format.indicatorName(published);
  return currency === undefined ? name : passport.inCurrency(name, controls.currencyName[currency]);
}
