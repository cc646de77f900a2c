import type { Adcode } from '../domain/adcode.ts';
import { type ListedReport, type ReportGroup, reportKey } from '../domain/provinceReports.ts';
import type { PublishedIndicator } from '../domain/published.ts';
import { useView } from '../state/AtlasContext.tsx';
import type { Citations } from './citations.ts';
import { DifferingReports } from './DifferingReports.tsx';
import { SourceNumber } from './SourceNumber.tsx';
import { useDetailScope } from './useDetailScope.ts';

interface ReportListProps {
  adcode: Adcode;
  groups: readonly ReportGroup[];
  year: number;
  citations: Citations;
}

/** Every report of the year, those that the rule did not show included. */
export function ReportList({ adcode, groups, year, citations }: ReportListProps) {
  const { atlas, words } = useDetailScope();
  const { panel, format } = words;
  const count = groups.reduce((sum, { reports }) => sum + reports.length, 0);
  if (count === 0) return null;
  return (
    <details className="reports">
      <summary>{panel.reports(count, year)}</summary>
      {groups.map((group) => {
        const indicator = atlas.indicatorOf(group.indicator);
        if (indicator === undefined) return null;
        return (
          <section key={`${group.indicator} ${group.countrySet}`}>
            <h4>
              {format.indicatorName(indicator)}
              {group.countrySet && <small> {panel.countrySetShort[group.countrySet]}</small>}
            </h4>
            <DifferingReports indicator={indicator} differing={group.differing} citations={citations} />
            <ul>
              {group.reports.map((report) => (
                <ReportItem
                  key={reportKey(report)}
                  adcode={adcode}
                  report={report}
                  isShown={report === group.shown}
                  indicator={indicator}
                  citations={citations}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </details>
  );
}

interface ReportItemProps {
  adcode: Adcode;
  report: ListedReport;
  isShown: boolean;
  indicator: PublishedIndicator;
  citations: Citations;
}

function ReportItem({ adcode, report, isShown, indicator, citations }: ReportItemProps) {
  const { words } = useDetailScope();
  const { panel, format } = words;
  const openPassport = useView((state) => state.openPassport);
  const { observation } = report;
  const about = [
    format.period(report.period, observation.year),
    panel.scopes[observation.scope],
    observation.precision === 'rounded' ? words.precision.rounded : '',
    observation.periodInferred && !observation.note?.includes('inferred') ? panel.periodInferred : '',
    observation.note ? format.own(observation.note, observation.noteZh) : '',
  ].filter((part) => part !== '');
  return (
    <li>
      <button
        type="button"
        className="text-button"
        title={panel.evidence}
        onClick={() =>
          openPassport({
            adcode,
            recordId: indicator.id,
            year: observation.year,
            countrySet: report.countrySet,
            report: isShown ? undefined : reportKey(report),
          })
        }
      >
        <b>{format.recordedValue(indicator, observation.value, observation.precision)}</b>
      </button>{' '}
      <SourceNumber sourceId={report.sourceId} citations={citations} />
      {isShown && <span className="report-shown">{panel.reportShown}</span>}
      <span className="report-note">{about.join(words.comma)}</span>
    </li>
  );
}
