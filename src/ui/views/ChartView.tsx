import '../styles/views/view.css';
import '../styles/views/chart.css';
import { useRef } from 'react';
import { listChartFigures } from '../../domain/charts/chartFigures.ts';
import { chartsThatFit, layerOfChart } from '../../domain/charts/chartsThatFit.ts';
import { countrySetChange } from '../../domain/figureSeries.ts';
import { crossesRevision } from '../../domain/trade.ts';
import { yearsCompared } from '../../domain/view.ts';
import { useLayer, useView } from '../../state/AtlasContext.tsx';
import { useElementSize } from '../../state/useElementSize.ts';
import { writeLayerSources } from '../../words/layerSources.ts';
import { ChartEvidence } from './chart/ChartEvidence.tsx';
import { ChartOf } from './chart/ChartOf.tsx';
import { levelBase, writeChartTitle } from './chart/writeChartTitle.ts';
import { useViewScope } from './useViewScope.ts';

/** One question, one chart: a chooser of those that the figures can fill, and the one that is chosen. */
export function ChartView() {
  const { words, store } = useViewScope();
  const { chart: texts } = words.views;
  const layer = useLayer();
  const view = useView((state) => state.view);
  const box = useRef<HTMLDivElement>(null);
  const size = useElementSize(box);
  const fitting = chartsThatFit(layer.atlas, view);
  const [first] = fitting;
  if (layer.kind !== 'figures' || first === undefined) return <p className="view-none">{texts.plans}</p>;
  const isFitting = fitting.includes(view.chart);
  const chart = isFitting ? view.chart : first;
  const [base, year] = yearsCompared(view);
  const years = { base: base ?? year - 1, year };
  const drawn = layerOfChart(chart, layer, view);
  const otherSince = countrySetChange(drawn.indicator);
  const { title, unit } = writeChartTitle(words, drawn, chart, view);

  return (
    <div className="chart-view">
      <div className="chart-head">
        <label className="control">
          <span className="visually-hidden">{texts.chooser}</span>
          <select
            value={chart}
            onChange={(event) => {
              const chosen = fitting.find((each) => each === event.target.value);
              if (chosen) store.getState().showChart(chosen);
            }}
          >
            {fitting.map((each) => (
              <option key={each} value={each}>
                {texts.names[each](years)}
              </option>
            ))}
          </select>
        </label>
        {!isFitting && (
          <p className="chart-note" role="status">
            {texts.unfit(texts.names[view.chart](years))}
          </p>
        )}
        <ChartEvidence
          layer={drawn}
          figures={listChartFigures(chart, drawn, { ...years, shown: view.year, hundred: levelBase(layer, view) })}
        />
      </div>
      <figure className="chart-figure">
        <figcaption>
          <h3>{title}</h3>
          <p>{unit}</p>
        </figcaption>
        <div ref={box} className="chart-box">
          {size && size.width > 0 && (
            <ChartOf chart={chart} layer={drawn} years={years} size={{ ...size, height: Math.max(300, size.height) }} />
          )}
        </div>
      </figure>
      {chart === 'lines' && otherSince !== undefined && (
        <p className="view-source">
          {texts.otherCountries({
            year: otherSince,
            before: words.countrySets[drawn.indicator.countrySetIn(otherSince - 1) ?? 'route'],
            since: words.countrySets[drawn.indicator.countrySetIn(otherSince) ?? 'partner'],
          })}
        </p>
      )}
      <p className="view-source">
        {writeLayerSources(words, layer)}{' '}
        {drawn.base !== undefined &&
          crossesRevision(drawn.year, drawn.base) &&
          `${words.tooltip.runsOverRevision}${words.stop} `}
        <button type="button" className="link" onClick={() => store.getState().showView('table')}>
          {texts.table}
        </button>
      </p>
    </div>
  );
}
