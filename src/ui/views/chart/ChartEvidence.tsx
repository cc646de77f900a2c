import type { ChartFigure } from '../../../domain/charts/chartFigures.ts';
import { type FigureLayer, findFigure } from '../../../domain/layer.ts';
import { useView } from '../../../state/AtlasContext.tsx';
import { useReportedFigures } from '../../../state/queries.ts';
import { useViewScope } from '../useViewScope.ts';

interface ChartEvidenceProps {
  layer: FigureLayer;
  /** What the mark of a province is drawn from. */
  figures: readonly ChartFigure[];
}

/** For the province that is open: the figures behind its mark, each a way to its evidence. */
export function ChartEvidence({ layer, figures }: ChartEvidenceProps) {
  const { atlas, store, words } = useViewScope();
  const { chart } = words.views;
  const adcode = useView((state) => state.view.province);
  const yuan = figures.find(({ indicator }) => indicator.isReported && indicator !== layer.indicator)?.indicator;
  const withYuan = useReportedFigures(layer.atlas, yuan);
  if (adcode === undefined) return <p className="chart-evidence">{chart.choose}</p>;
  const name = words.format.provinceName(atlas.provinceOf(adcode));
  const held = figures.flatMap((figure) => {
    const { indicator, year, base } = figure;
    const holder = indicator === yuan ? withYuan.data : layer.atlas;
    const cell = holder && findFigure(holder, indicator, adcode, year, base);
    return cell ? [{ ...figure, value: words.format.cellValue(indicator, cell) }] : [];
  });
  if (held.length === 0) return <p className="chart-evidence">{chart.noEvidence(name)}</p>;
  return (
    <p className="chart-evidence">
      {chart.evidenceOf(name)}
      {held.map(({ indicator, year, base, value }) => (
        <button
          key={[indicator.recordId, year, base].join(' ')}
          type="button"
          className="link"
          onClick={() => store.getState().openPassport({ adcode, recordId: indicator.recordId, year, base })}
        >
          {words.indicators[indicator.id]}{' '}
          {base === undefined ? words.periods.fullYear(year) : words.sentences.span(base, year)}
          {words.colon}
          {value}
        </button>
      ))}
    </p>
  );
}
