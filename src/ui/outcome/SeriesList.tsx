import { useMemo } from 'react';
import { listNamedSeries } from '../../domain/planOutcome.ts';
import { listReports, reportKey } from '../../domain/provinceReports.ts';
import type { ProvinceFile } from '../../domain/published.ts';
import { useOutcomeScope } from './useOutcomeScope.ts';

/** What was reported, by year, of what tasks of the province name; nothing else is set beside them. */
export function SeriesList({ file }: { file: ProvinceFile }) {
  const { atlas, words } = useOutcomeScope();
  const { outcome, format, panel } = words;
  const series = useMemo(() => listNamedSeries(atlas, file, listReports(file)), [atlas, file]);
  return (
    <section>
      <h3>{outcome.series}</h3>
      {series.length === 0 && <p>{outcome.seriesNone}</p>}
      {series.map(({ indicator, countrySet, tasks, reports }) => (
        <div key={`${indicator.id} ${countrySet}`} className="outcome-series">
          <h4>
            {format.indicatorName(indicator)}
            {countrySet && words.bracketed(panel.countrySetShort[countrySet])}
          </h4>
          <ul className="outcome-reports">
            {reports.map((report) => (
              <li key={reportKey(report)}>
                <small>{format.period(report.period, report.observation.year)}</small>
                <b>{format.recordedValue(indicator, report.value, report.precision)}</b>
              </li>
            ))}
          </ul>
          <p className="plan-selection">
            {outcome.seriesTasks + words.gap}
            {tasks
              .map((task) => format.taskText(task) + words.bracketed(panel.planOf(task.planYear)))
              .join(words.semicolon)}
          </p>
        </div>
      ))}
    </section>
  );
}
