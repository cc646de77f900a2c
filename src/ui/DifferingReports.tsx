import { Fragment } from 'react';
import { reportKey, type SameFigure } from '../domain/provinceReports.ts';
import type { PublishedIndicator } from '../domain/published.ts';
import type { Citations } from './citations.ts';
import { SourceNumbers } from './SourceNumbers.tsx';
import { useDetailScope } from './useDetailScope.ts';

interface DifferingReportsProps {
  indicator: PublishedIndicator;
  differing: readonly SameFigure[];
  citations: Citations;
}

/** What each of the reports says that conflict, bounds as bounds, with its sources. Nothing where none do. */
export function DifferingReports({ indicator, differing, citations }: DifferingReportsProps) {
  const { words } = useDetailScope();
  if (differing.length === 0) return null;
  return (
    <span className="figure-conflict">
      {words.panel.reportsDiffer}{' '}
      {differing.map((reports, index) => (
        <Fragment key={reportKey(reports[0])}>
          {index > 0 && words.comma}
          {words.format.recordedValue(indicator, reports[0].value, reports[0].precision)}{' '}
          <SourceNumbers sourceIds={reports.map(({ sourceId }) => sourceId)} citations={citations} />
        </Fragment>
      ))}
    </span>
  );
}
