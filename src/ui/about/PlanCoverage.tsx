import { useCallback } from 'react';
import { parseAdcode } from '../../domain/adcode.ts';
import type { Province } from '../../domain/atlas.ts';
import { findPlanGaps, type PlanGap, type PlanCoverage as PlanHeld } from '../../domain/coverage.ts';
import type { MethodFile } from '../../domain/publishedMethod.ts';
import { useView } from '../../state/AtlasContext.tsx';
import { SmallMap, type SmallMapMark } from '../SmallMap.tsx';
import { Part } from './Part.tsx';
import { useAboutScope } from './useAboutScope.ts';

interface PlanCoverageProps {
  file: MethodFile;
  planYear: number;
  onChoose: (planYear: number) => void;
}

const KEYS = ['yes', 'some', 'unknown', 'outside'] as const satisfies readonly SmallMapMark[];

/** Where the plans of a year were read, on a map, and what is held of each province, in a table. Never by the number of tasks. */
export function PlanCoverage({ file, planYear, onChoose }: PlanCoverageProps) {
  const { atlas, words } = useAboutScope();
  const { coverage } = words.about;
  const { format } = words;
  const readProvince = useView((state) => state.readProvince);
  const markOf = useCallback(
    ({ adcode, inSeries }: Province): SmallMapMark => {
      if (!inSeries) return 'outside';
      return markPlan(findPlan(file, adcode, planYear));
    },
    [file, planYear],
  );
  const marks = atlas.provinces.map(markOf);
  const count = (mark: SmallMapMark) => marks.filter((each) => each === mark).length;
  return (
    <Part title={coverage.plans}>
      <p>{coverage.plansText}</p>
      <label className="control coverage-choice">
        <span>{coverage.planYear}</span>
        <select value={planYear} onChange={(event) => onChoose(Number(event.target.value))}>
          {atlas.planYears.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <SmallMap id="coverage" markOf={markOf} onChoose={(adcode) => readProvince(adcode, planYear)}>
        <p>{coverage.map({ year: planYear, official: count('yes'), other: count('some'), none: count('unknown') })}</p>
        <ul className="small-map-keys">
          {KEYS.map((key) => (
            <li key={key} data-key={key}>
              {coverage.keys[key] + words.colon + count(key)}
            </li>
          ))}
        </ul>
      </SmallMap>
      <section className="method-table coverage-plans" aria-label={coverage.plansOf(planYear)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{coverage.head.province}</th>
              <th scope="col">{coverage.head.tasks}</th>
              <th scope="col">{coverage.head.official}</th>
              <th scope="col">{coverage.head.other}</th>
              <th scope="col">{coverage.head.gaps}</th>
            </tr>
          </thead>
          <tbody>
            {file.coverage.map(({ adcode }) => {
              const plan = findPlan(file, adcode, planYear);
              return (
                <tr key={adcode}>
                  <th scope="row">
                    <button
                      type="button"
                      className="text-button"
                      onClick={() => readProvince(parseAdcode(adcode), planYear)}
                    >
                      {format.provinceName(atlas.provinceOf(parseAdcode(adcode)))}
                    </button>
                  </th>
                  <td>{plan === undefined ? coverage.none : writeTasks(plan)}</td>
                  <td>{plan?.official ?? coverage.none}</td>
                  <td>{plan === undefined ? coverage.none : plan.sources - plan.official}</td>
                  <td>{writeGaps(findPlanGaps(plan))}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </Part>
  );

  function writeTasks({ tasks, stated }: PlanHeld): string {
    return stated === undefined ? String(tasks) : coverage.ofStated(tasks, stated);
  }

  function writeGaps(gaps: readonly PlanGap[]): string {
    if (gaps.length === 0) return coverage.noGap;
    return gaps.map(writeGap).join(words.semicolon);
  }

  function writeGap(gap: PlanGap): string {
    switch (gap.kind) {
      case 'document':
        return coverage.gapKinds.document;
      case 'official':
        return coverage.gapKinds.official;
      case 'tasks':
        return coverage.gapKinds.tasks(gap.missing);
    }
  }
}

function findPlan(file: MethodFile, adcode: string, planYear: number): PlanHeld | undefined {
  const province = file.coverage.find((each) => each.adcode === adcode);
  return province?.plans.find((each) => each.planYear === planYear);
}

function markPlan(plan: PlanHeld | undefined): SmallMapMark {
  if (plan === undefined) return 'unknown';
  return plan.official > 0 ? 'yes' : 'some';
}
