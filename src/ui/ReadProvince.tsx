import { useMemo } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { readPlan } from '../domain/planReading.ts';
import { groupReports, listReports } from '../domain/provinceReports.ts';
import type { ProvinceFile } from '../domain/published.ts';
import { useAtlasScope } from '../state/AtlasContext.tsx';
import { Claims } from './Claims.tsx';
import { citeProvince } from './citations.ts';
import { KeyFigures } from './KeyFigures.tsx';
import { OutcomeButton } from './OutcomeButton.tsx';
import { KnownTerms, PlanSection } from './PlanSection.tsx';
import { ReportList } from './ReportList.tsx';
import { SourceList } from './SourceList.tsx';
import { TradeCharts } from './TradeCharts.tsx';

interface ReadProvinceProps {
  file: ProvinceFile;
  adcode: Adcode;
  year: number;
}

/** What the file of a province tells: figures, then the plan, then what it all rests on. */
export function ReadProvince({ file, adcode, year }: ReadProvinceProps) {
  const { atlas } = useAtlasScope();
  const reports = useMemo(() => listReports(file), [file]);
  const groups = useMemo(() => groupReports(reports, year, atlas.indicatorOf), [reports, year, atlas]);
  const plan = useMemo(() => readPlan(file, reports, year), [file, reports, year]);
  const citations = useMemo(() => citeProvince(atlas, file, year, groups, plan), [atlas, file, year, groups, plan]);

  return (
    <>
      <KeyFigures adcode={adcode} year={year} groups={groups} citations={citations} />
      <TradeCharts adcode={adcode} year={year} citations={citations} />
      {file.tasks.length > 0 && <OutcomeButton adcode={adcode} file={file} />}
      <KnownTerms value={file.terms ?? {}}>
        <PlanSection plan={plan} year={year} citations={citations} />
      </KnownTerms>
      {plan && plan.claims.length > 0 && <Claims plan={plan} file={file} citations={citations} />}
      <ReportList adcode={adcode} groups={groups} year={year} citations={citations} />
      <SourceList citations={citations} />
    </>
  );
}
