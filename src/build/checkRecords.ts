import { checkBoundaries } from './boundaries/checkBoundaries.ts';
import { checkBriefings } from './checks/checkBriefings.ts';
import { checkChanges } from './checks/checkChanges.ts';
import { checkClaims } from './checks/checkClaims.ts';
import { checkFigures } from './checks/checkFigures.ts';
import { checkIndicators } from './checks/checkIndicators.ts';
import { checkPlanLinks } from './checks/checkPlanLinks.ts';
import { checkPlans } from './checks/checkPlans.ts';
import { checkProvinces } from './checks/checkProvinces.ts';
import { checkSeries } from './checks/checkSeries.ts';
import { checkSources } from './checks/checkSources.ts';
import { checkTerms } from './checks/checkTerms.ts';
import { checkText } from './checks/checkText.ts';
import { checkTrade } from './checks/checkTrade.ts';
import { checkTranslations } from './checks/checkTranslations.ts';
import type { RecordSet } from './entry.ts';
import { applyExceptions } from './exceptions.ts';
import type { Fault } from './fault.ts';
import type { Records } from './records.ts';

/** Runs every check on records that passed their schemas, and takes the known exceptions out. */
export function checkRecords(records: Records): Fault[] {
  const rows = allSets(records).flatMap((set) => set.rows);
  const found = [
    ...checkText(rows),
    ...checkTranslations(rows),
    ...checkProvinces(records),
    ...checkSources(records),
    ...checkIndicators(records),
    ...checkTrade(records),
    ...checkFigures(records),
    ...checkPlans(records),
    ...checkPlanLinks(records),
    ...checkSeries(records),
    ...checkClaims(records),
    ...checkBriefings(records),
    ...checkTerms(records),
    ...checkChanges(records),
    ...checkBoundaries(records),
  ];
  return applyExceptions(found, records.exceptions);
}

function allSets(records: Records): RecordSet<unknown>[] {
  const { exceptions: _exceptions, boundaries: _boundaries, disputedBorders: _disputedBorders, ...sets } = records;
  return Object.values(sets);
}
