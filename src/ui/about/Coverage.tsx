import { useState } from 'react';
import { CoverageGaps } from './CoverageGaps.tsx';
import { FigureCoverage } from './FigureCoverage.tsx';
import { PlanCoverage } from './PlanCoverage.tsx';
import { SendRecords } from './SendRecords.tsx';
import { useAboutScope } from './useAboutScope.ts';
import { WithMethodFile } from './WithMethodFile.tsx';

/** What is held of each province, what is missing, and how a reader could send it: all counted from the records. */
export function Coverage() {
  const { atlas, words } = useAboutScope();
  const [planYear, setPlanYear] = useState(() => Math.max(...atlas.planYears));
  return (
    <div className="coverage">
      <p className="panel-sentence">{words.about.coverage.intro}</p>
      <WithMethodFile topic="coverage">
        {(file) => (
          <>
            <PlanCoverage file={file} planYear={planYear} onChoose={setPlanYear} />
            <FigureCoverage file={file} />
            <CoverageGaps file={file} />
            <SendRecords file={file} planYear={planYear} />
          </>
        )}
      </WithMethodFile>
    </div>
  );
}
