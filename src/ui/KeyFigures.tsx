import type { Adcode } from '../domain/adcode.ts';
import type { Atlas, FigureIndicatorId } from '../domain/atlas.ts';
import { type FigureCell, findFigure, makeFigureLayer } from '../domain/layer.ts';
import { haveOtherSigns } from '../domain/otherSigns.ts';
import { findQuoted, type ReportGroup } from '../domain/provinceReports.ts';
import type { PublishedIndicator } from '../domain/published.ts';
import { growthOf, REVISED_BASE_YEAR, type TradeSubject, totalOf } from '../domain/trade.ts';
import type { CountrySet, Currency } from '../domain/vocabulary.ts';
import { useLayer, useView } from '../state/AtlasContext.tsx';
import type { DetailWords } from '../words/detailWords.ts';
import type { Citations } from './citations.ts';
import { DifferingReports } from './DifferingReports.tsx';
import { SourceNumber } from './SourceNumber.tsx';
import { useDetailScope } from './useDetailScope.ts';

interface KeyFiguresProps {
  adcode: Adcode;
  year: number;
  groups: readonly ReportGroup[];
  citations: Citations;
}

/** A figure as the panel shows it: what it says, what it rests on, and whether reports of it differ. */
interface KeyFigure {
  readonly name: string;
  /** The id of the records that its passport is about; undefined for a rank, which has none of its own. */
  readonly recordId: string | undefined;
  readonly value: string;
  readonly basis: string;
  readonly sourceId: string;
  /** What a computed figure was computed from. */
  readonly computed: string | undefined;
  /** The indicator and the group of the reports, where the figure is quoted. */
  readonly reported: { readonly indicator: PublishedIndicator; readonly group: ReportGroup } | undefined;
}

/** Each figure with how it came about, how exact it is, and its source; what is missing is named. */
export function KeyFigures({ adcode, year, groups, citations }: KeyFiguresProps) {
  const { atlas, words } = useDetailScope();
  const { panel } = words;
  const openPassport = useView((state) => state.openPassport);
  const cells = findCells(atlas, adcode, year, groups);
  const hasComputed = cells('growth', 'usd') !== undefined;
  const restsOnRounded = atlas.trade.isRounded(adcode, year) || atlas.trade.isRounded(adcode, year - 1);
  const figures = describeFigures(words, atlas, adcode, year, cells, groups);
  const held = figures.flatMap(([, figure]) => (figure ? [figure] : []));
  const missing = figures.flatMap(([name, figure]) => (figure ? [] : [name]));
  const byOtherList = missing.filter((name) => isReportedAs(name));
  const notHeld = missing.filter((name) => !isReportedAs(name));
  const yuan = atlas.figureIndicator('growth', 'cny');
  const showYuan = yuan && { adcode, recordId: yuan.recordId, year };
  const notes = [
    notHeld.length > 0 ? panel.noFigureFor(year, notHeld.join(words.enumeration)) : undefined,
    byOtherList.length > 0 ? panel.byOtherList(byOtherList.join(words.enumeration)) : undefined,
    cells('growth', 'usd')?.smallBase ? panel.smallBase : undefined,
    year === REVISED_BASE_YEAR ? panel.revisedBase : undefined,
    restsOnRounded ? panel.roundedLevels : undefined,
    hasComputed ? panel.roundingNote : undefined,
  ].filter((note) => note !== undefined);

  /** True where reports give it by a list of countries that is not that of the map. */
  function isReportedAs(name: string): boolean {
    const records: Record<string, string | undefined> = {
      [panel.briGrowth]: atlas.figureIndicator('bri-growth', 'cny')?.recordId,
      [panel.briShare]: atlas.figureIndicator('bri-share', 'cny')?.recordId,
      [panel.briTrade]: 'bri_trade_cny',
    };
    return groups.some(({ indicator }) => indicator === records[name]);
  }

  return (
    <section className="key-figures" aria-labelledby="figures-heading">
      <h3 id="figures-heading">{panel.figures(year)}</h3>
      <ComparedFigure adcode={adcode} />
      <dl>
        {held.map(({ name, recordId, value, basis, sourceId, computed, reported }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {recordId === undefined ? (
                <span className="figure-value">{value}</span>
              ) : (
                <button
                  type="button"
                  className="figure-value"
                  title={panel.evidence}
                  onClick={() => openPassport({ adcode, recordId, year, countrySet: reported?.group.countrySet })}
                >
                  {value}
                </button>
              )}
              <span className="figure-basis">
                {basis} <SourceNumber sourceId={sourceId} citations={citations} computed={computed} />
              </span>
              {reported && (
                <DifferingReports
                  indicator={reported.indicator}
                  differing={reported.group.differing}
                  citations={citations}
                />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {haveOtherSigns(cells('growth', 'usd'), cells('growth', 'cny')) && (
        <p className="figure-note figure-conflict">
          {panel.signsDiffer}{' '}
          <button type="button" className="text-button" onClick={() => showYuan && openPassport(showYuan)}>
            {panel.whySigns}
          </button>
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="figure-note">
          {note}
        </p>
      ))}
    </section>
  );
}

/** What the map shows of the province, where it compares two years that the figures below do not. */
function ComparedFigure({ adcode }: { adcode: Adcode }) {
  const { words } = useDetailScope();
  const layer = useLayer();
  if (layer.kind !== 'figures' || layer.base === undefined) return null;
  const { indicator, base, year } = layer;
  const cell = layer.cellOf(adcode);
  if (cell.kind !== 'figure') return null;
  const rank = cell.rank ? words.bracketed(words.tooltip.rank(words.format.rank(cell.rank))) : '';
  return (
    <p className="figure-compared">
      {words.indicators[indicator.id] + words.comma + words.sentences.span(base, year) + words.colon}
      <b>{words.format.cellValue(indicator, cell)}</b>
      {rank}
    </p>
  );
}

type FindCell = (id: FigureIndicatorId, currency: Currency) => FigureCell | undefined;

function findCells(atlas: Atlas, adcode: Adcode, year: number, groups: readonly ReportGroup[]): FindCell {
  return (id, currency) => {
    const indicator = atlas.figureIndicator(id, currency);
    if (indicator === undefined) return undefined;
    return indicator.isReported
      ? findQuoted(atlas, groups, indicator, year)
      : findFigure(atlas, indicator, adcode, year);
  };
}

/** All figures by name in the order of the panel, undefined where there is none. */
function describeFigures(
  words: DetailWords,
  atlas: Atlas,
  adcode: Adcode,
  year: number,
  cells: FindCell,
  groups: readonly ReportGroup[],
): [string, KeyFigure | undefined][] {
  const { panel, format } = words;
  const growthIndicator = atlas.figureIndicator('growth', 'usd');
  const growth = growthIndicator && makeFigureLayer(atlas, growthIndicator, year).cellOf(adcode);
  const rank: KeyFigure | undefined =
    growth?.kind === 'figure' && growth.rank
      ? {
          name: panel.rank,
          recordId: undefined,
          value: format.rank(growth.rank),
          basis: growth.rank.shared ? join(words, [panel.computed, panel.sharedRank]) : panel.computed,
          sourceId: growth.sourceId,
          computed: panel.computedFrom.rank(year),
          reported: undefined,
        }
      : undefined;
  const describe = (name: string, id: FigureIndicatorId, currency: Currency): [string, KeyFigure | undefined] => [
    name,
    describeCell(words, atlas, adcode, year, name, id, currency, cells(id, currency), groups),
  ];
  return [
    describe(panel.growth, 'growth', 'usd'),
    [panel.rank, rank],
    describe(panel.gap, 'gap', 'usd'),
    describe(panel.contribution, 'contribution', 'usd'),
    describe(panel.total, 'total', 'usd'),
    describe(panel.share, 'share', 'usd'),
    describe(panel.growthCny, 'growth', 'cny'),
    describe(panel.briGrowth, 'bri-growth', 'cny'),
    describe(panel.briShare, 'bri-share', 'cny'),
    [panel.briTrade, describeBeltAndRoadLevel(words, atlas, year, groups)],
  ];
}

function describeCell(
  words: DetailWords,
  atlas: Atlas,
  adcode: Adcode,
  year: number,
  name: string,
  id: FigureIndicatorId,
  currency: Currency,
  cell: FigureCell | undefined,
  groups: readonly ReportGroup[],
): KeyFigure | undefined {
  const { panel, format } = words;
  const indicator = atlas.figureIndicator(id, currency);
  if (cell === undefined || indicator === undefined) return undefined;
  const countrySet = indicator.countrySetIn(year);
  const basis = [
    describeBasis(words, id, cell),
    cell.period.kind === 'fullYear' ? undefined : panel.unranked,
    countrySet && panel.countrySetShort[countrySet],
  ];
  // A part of the year says so in its name: its figure stands beside those of full years.
  const months = format.months(cell.period);
  return {
    name: months === '' ? name : panel.partOfYear(name, months),
    recordId: indicator.recordId,
    value: format.cellValue(indicator, cell),
    basis: join(words, basis),
    sourceId: cell.sourceId,
    computed: cell.computed ? explainComputation(words, atlas, adcode, year, id) : undefined,
    reported: findReported(atlas, groups, indicator.recordId, countrySet),
  };
}

function findReported(
  atlas: Atlas,
  groups: readonly ReportGroup[],
  recordId: string,
  countrySet: CountrySet | undefined,
): KeyFigure['reported'] {
  const group = groups.find((each) => each.indicator === recordId && each.countrySet === countrySet);
  const indicator = atlas.indicatorOf(recordId);
  return group && indicator && { indicator, group };
}

/** What a figure was computed from, with the figures that entered. */
function explainComputation(
  words: DetailWords,
  atlas: Atlas,
  adcode: Adcode,
  year: number,
  id: FigureIndicatorId,
): string | undefined {
  const { format } = words;
  const from = words.panel.computedFrom;
  const total = (subject: TradeSubject, of: number) =>
    format.tradeTotal(totalOf(atlas.trade, subject, of)?.value ?? Number.NaN);
  const growth = (subject: TradeSubject) =>
    format.withUnit(format.signed(growthOf(atlas.trade, subject, year)?.value ?? Number.NaN, 1), '%');
  switch (id) {
    case 'growth':
      return from.growth({ year, total: total(adcode, year), before: total(adcode, year - 1) });
    case 'gap':
      return from.gap({ own: growth(adcode), together: growth('together') });
    case 'contribution':
      return from.contribution({ year, total: total(adcode, year), before: total(adcode, year - 1) });
    case 'share':
      return from.share({ total: total(adcode, year), together: total('together', year) });
    case 'total':
    case 'bri-growth':
    case 'bri-share':
      return undefined;
  }
}

/** Trade with Belt and Road countries in yuan, which the map does not offer and the province may have reported. */
function describeBeltAndRoadLevel(
  words: DetailWords,
  atlas: Atlas,
  year: number,
  groups: readonly ReportGroup[],
): KeyFigure | undefined {
  const { panel, format } = words;
  const countrySet = atlas.figureIndicator('bri-growth', 'cny')?.countrySetIn(year);
  const reported = findReported(atlas, groups, 'bri_trade_cny', countrySet);
  const shown = reported?.group.shown;
  if (reported === undefined || shown === undefined) return undefined;
  return {
    name: panel.briTrade,
    recordId: reported.indicator.id,
    value: format.recordedValue(reported.indicator, shown.value, shown.precision),
    basis: join(words, [
      describeExactness(words, shown.precision),
      shown.period.kind === 'fullYear' ? undefined : format.period(shown.period, year),
      countrySet && panel.countrySetShort[countrySet],
    ]),
    sourceId: shown.sourceId,
    computed: undefined,
    reported,
  };
}

/** Whether a figure is computed, read in the copy of the series, or printed by a report, and whether it was rounded. */
function describeBasis(words: DetailWords, id: FigureIndicatorId, cell: FigureCell): string {
  if (cell.computed) return words.panel.computed;
  if (id !== 'total') return describeExactness(words, cell.precision);
  return cell.precision === 'rounded' ? words.precision.copiedRounded : words.precision.copied;
}

function describeExactness(words: DetailWords, precision: FigureCell['precision']): string {
  return precision === 'rounded' ? words.precision.rounded : words.precision.exact;
}

function join({ comma }: DetailWords, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(comma);
}
