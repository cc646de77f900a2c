import type { CoreFile } from '../../domain/published.ts';
import type { TradeSeries } from '../../domain/trade.ts';
import type { Records } from '../records.ts';
import { writeClaimLinks } from './claimLinksTable.ts';
import { writeClaims } from './claimsTable.ts';
import { writeContext } from './contextTables.ts';
import { writeDocuments } from './documentsTable.ts';
import { writeIndicators } from './indicatorsTable.ts';
import { writeNational } from './nationalTable.ts';
import { writeObservations } from './observationsTable.ts';
import type { OpenFile } from './openTable.ts';
import { writePlanLinks } from './planLinksTable.ts';
import { writePlans } from './plansTable.ts';
import { writePriorities } from './prioritiesTable.ts';
import { writeProvincesGeoJson } from './provincesGeoJson.ts';
import { writeProvinces } from './provincesTable.ts';
import { writeSources } from './sourcesTable.ts';
import { writeTerms } from './termsTable.ts';
import { writeTrade } from './tradeTable.ts';

/** Writes all that readers may take away, what they come for first. The records have passed all checks. */
export function joinOpenFiles(records: Records, core: Pick<CoreFile, 'indicators'>, series: TradeSeries): OpenFile[] {
  return [
    writeObservations(records, core, series),
    writePlans(records),
    writeDocuments(records),
    writePlanLinks(records),
    writeTrade(records),
    writeNational(records),
    writeClaims(records),
    writeClaimLinks(records),
    ...writeContext(records),
    writeTerms(records),
    writeSources(records),
    writeProvinces(records),
    writeIndicators(records),
    writePriorities(records),
    ...writeProvincesGeoJson(records),
  ];
}
