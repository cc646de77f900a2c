import type { Adcode } from '../domain/adcode.ts';
import type { FigureIndicatorId } from '../domain/atlas.ts';
import { makeFigureLayer } from '../domain/layer.ts';
import type { ReportGroup } from '../domain/provinceReports.ts';
import type { Currency } from '../domain/vocabulary.ts';
import { useAtlasScope } from '../state/AtlasContext.tsx';
import { REVISED_BASE_YEAR } from '../words/cellLines.ts';
import type { Citations } from './citations.ts';
import { SourceNumber } from './SourceList.tsx';

interface KeyFiguresProps {
  adcode: Adcode;
  year: number;
  groups: readonly ReportGroup[];
  citations: Citations;
}

/** The levels of these years are rounded to US$10 million in the copy read. */
const ROUNDED_LEVELS = { from: 2021, to: 2023 };

/** Each figure with how it came about, how exact it is, and its source. */
export function KeyFigures({ adcode, year, groups, citations }: KeyFiguresProps) {
  const { atlas, words } = useAtlasScope();
  const { panel, format } = words;
  const growthUsd = atlas.figureIndicator('growth', 'usd');
  const growthCell = growthUsd && makeFigureLayer(atlas, growthUsd, year).cells.get(adcode);
  const rank = growthCell?.kind === 'figure' ? growthCell.rank : undefined;
  const tradeSource = atlas.trade.sourceIdOf(year);
  const notes = [
    growthCell?.kind === 'figure' && growthCell.smallBase ? panel.smallBase : undefined,
    year === REVISED_BASE_YEAR ? panel.revisedBase : undefined,
    touchesRoundedLevels(year) ? panel.roundedLevels : undefined,
  ].filter((note) => note !== undefined);

  return (
    <section className="key-figures" aria-labelledby="figures-heading">
      <h3 id="figures-heading">{panel.figures(year)}</h3>
      <dl>
        <Figure name={panel.growth} id="growth" currency="usd" {...{ adcode, year, citations }} />
        <div>
          <dt>{panel.rank}</dt>
          <dd>
            <span className="figure-value">{rank ? format.rank(rank) : panel.noFigureFor(year)}</span>
            {rank && tradeSource && <Basis words={panel.computed} sourceId={tradeSource} citations={citations} />}
          </dd>
        </div>
        <Figure name={panel.gap} id="gap" currency="usd" {...{ adcode, year, citations }} />
        <Figure name={panel.contribution} id="contribution" currency="usd" {...{ adcode, year, citations }} />
        <Figure name={panel.total} id="total" currency="usd" {...{ adcode, year, citations }} />
        <Figure name={panel.share} id="share" currency="usd" {...{ adcode, year, citations }} />
        <Figure name={panel.growthCny} id="growth" currency="cny" {...{ adcode, year, citations }} />
        <Figure name={panel.briGrowth} id="bri-growth" currency="cny" {...{ adcode, year, citations }} />
        <Figure name={panel.briShare} id="bri-share" currency="cny" {...{ adcode, year, citations }} />
        <BeltAndRoadLevel {...{ year, groups, citations }} />
      </dl>
      {notes.map((note) => (
        <p key={note} className="figure-note">
          {note}
        </p>
      ))}
    </section>
  );
}

function touchesRoundedLevels(year: number): boolean {
  return year >= ROUNDED_LEVELS.from && year - 1 <= ROUNDED_LEVELS.to;
}

interface FigureProps {
  name: string;
  id: FigureIndicatorId;
  currency: Currency;
  adcode: Adcode;
  year: number;
  citations: Citations;
}

function Figure({ name, id, currency, adcode, year, citations }: FigureProps) {
  const { atlas, words } = useAtlasScope();
  const { panel, format } = words;
  const indicator = atlas.figureIndicator(id, currency);
  const cell = indicator && makeFigureLayer(atlas, indicator, year).cells.get(adcode);
  if (indicator === undefined || cell?.kind !== 'figure') {
    return (
      <div>
        <dt>{name}</dt>
        <dd className="figure-none">{panel.noFigureFor(year)}</dd>
      </div>
    );
  }
  const basis = [
    cell.computed ? panel.computed : words.precision[cell.precision === 'rounded' ? 'rounded' : 'exact'],
    cell.period.kind === 'fullYear' ? undefined : `${format.period(cell.period, year)}, ${panel.unranked}`,
    indicator.countrySetIn(year) && panel.countrySetShort[indicator.countrySetIn(year) ?? 'partner'],
  ].filter((part) => part !== undefined);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="figure-value">{format.cellValue(indicator, cell)}</span>
        <Basis words={basis.join(', ')} sourceId={cell.sourceId} citations={citations} />
        {cell.conflict && (
          <span className="figure-conflict">
            {panel.reportsConflict(
              format.bareValue(indicator, cell.conflict[0]),
              format.indicatorValue(indicator, cell.conflict[1]),
            )}
          </span>
        )}
      </dd>
    </div>
  );
}

/** Trade with Belt and Road countries in yuan, which the map does not offer and the province may have reported. */
function BeltAndRoadLevel({ year, groups, citations }: Omit<KeyFiguresProps, 'adcode'>) {
  const { atlas, words } = useAtlasScope();
  const { panel, format } = words;
  const countrySet = atlas.figureIndicator('bri-growth', 'cny')?.countrySetIn(year);
  const group = groups.find((each) => each.indicator === 'bri_trade_cny' && each.countrySet === countrySet);
  const indicator = atlas.indicatorOf('bri_trade_cny');
  if (!group?.shown || !indicator || !countrySet) {
    return (
      <div>
        <dt>{panel.briTrade}</dt>
        <dd className="figure-none">{panel.noFigureFor(year)}</dd>
      </div>
    );
  }
  const { shown } = group;
  const parts = [words.precision[shown.precision === 'rounded' ? 'rounded' : 'exact']];
  if (shown.period.kind !== 'fullYear') parts.push(format.period(shown.period, year));
  parts.push(panel.countrySetShort[countrySet]);
  return (
    <div>
      <dt>{panel.briTrade}</dt>
      <dd>
        <span className="figure-value">{format.recordedValue(indicator, shown.value, shown.precision)}</span>
        <Basis words={parts.join(', ')} sourceId={shown.sourceId} citations={citations} />
      </dd>
    </div>
  );
}

function Basis({ words, sourceId, citations }: { words: string; sourceId: string; citations: Citations }) {
  return (
    <span className="figure-basis">
      {words} <SourceNumber sourceId={sourceId} citations={citations} />
    </span>
  );
}
