import { parseAdcode } from '../../domain/adcode.ts';
import { findMissingYears, findPlanGaps, type PlanGap } from '../../domain/coverage.ts';
import type { MethodFile } from '../../domain/publishedMethod.ts';
import { Part } from './Part.tsx';
import { useAboutScope } from './useAboutScope.ts';

/** The gaps by name: years that the series lacks, plans without a document or an official source, provinces never reported. */
export function CoverageGaps({ file }: { file: MethodFile }) {
  const { atlas, words } = useAboutScope();
  const { coverage } = words.about;
  const { format } = words;
  const missingYears = findMissingYears(atlas.trade.years);
  const nameAll = (adcodes: readonly string[]) =>
    format.list(adcodes.map((adcode) => format.provinceName(atlas.provinceOf(parseAdcode(adcode)))));
  return (
    <Part title={coverage.gaps}>
      <ul className="coverage-gaps">
        {missingYears.length > 0 && <li>{coverage.missingYears(format.list(missingYears.map(String)))}</li>}
        {atlas.planYears.flatMap((year) =>
          (['document', 'official'] as const).map((kind) => {
            const names = listLacking(year, kind);
            if (names.length === 0) return null;
            return <li key={`${year} ${kind}`}>{coverage.plansLacking[kind](year, names.length, nameAll(names))}</li>;
          }),
        )}
        {atlas.figureIndicators
          .filter(({ isReported }) => isReported)
          .map(({ id, recordId, currency }) => {
            const held = file.figureYears.find(({ indicator }) => indicator === recordId);
            const never = file.coverage.filter((_, row) => {
              const own = held?.provinces[row];
              return own !== undefined && [...own.full, ...own.part].every((count) => count === 0);
            });
            if (never.length === 0) return null;
            const name = words.indicators[id] + words.bracketed(words.controls.currencyName[currency]);
            return <li key={recordId}>{coverage.neverReported(name, nameAll(never.map(({ adcode }) => adcode)))}</li>;
          })}
      </ul>
    </Part>
  );

  function listLacking(year: number, kind: PlanGap['kind']): string[] {
    return file.coverage.flatMap(({ adcode, plans }) => {
      const gaps = findPlanGaps(plans.find(({ planYear }) => planYear === year));
      return gaps.some((gap) => gap.kind === kind) ? [adcode] : [];
    });
  }
}
