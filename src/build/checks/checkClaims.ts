import { type Entry, faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { ClaimRecord, ContextRecord } from '../schemas/articles.ts';

type Link = ClaimRecord['links'][number];

/** The claims of the articles: each link leads to exactly one record of the same province. */
export function checkClaims(records: Records): Fault[] {
  return [
    ...records.claims.entries.flatMap((claim) => checkClaim(claim, records)),
    ...records.context.entries.flatMap(checkEvidence),
  ];
}

function checkClaim({ record, place }: Entry<ClaimRecord>, records: Records): Fault[] {
  const faults: Fault[] = [];
  const article = records.sources.entries.find((entry) => entry.record.source_id === record.article)?.record;
  if (article && article.kind !== 'article') {
    const problem = `"${record.article}" is no article but ${article.kind}.`;
    faults.push(faultAt(place, 'article', problem, 'Name the article that makes the claim.'));
  }
  if (record.links.length === 0) {
    const problem = 'The claim has no link, so nothing shows it.';
    faults.push(faultAt(place, 'claim-links', problem, 'Link the observation, task or document it speaks of.'));
  }
  const seen = new Set<string>();
  for (const link of record.links) {
    const text = JSON.stringify(link);
    const count = countTargets(link, record, records);
    if (count !== 1) {
      const problem = `The link ${text} leads to ${count} records of ${record.adcode}.`;
      faults.push(faultAt(place, 'claim-links', problem, 'Correct its key, or add the record; exactly one must fit.'));
    }
    if (seen.has(text)) faults.push(faultAt(place, 'duplicate', `The link ${text} stands twice.`, 'Take one out.'));
    seen.add(text);
  }
  return faults;
}

function countTargets(link: Link, claim: ClaimRecord, records: Records): number {
  if ('observation' in link) {
    const { year, period, indicator, source_id } = link.observation;
    return records.observations.rows.filter(
      ({ raw }) =>
        raw.adcode === claim.adcode &&
        raw.year === String(year) &&
        raw.period === period &&
        raw.indicator === indicator &&
        raw.source_id === source_id,
    ).length;
  }
  const [set, id] = 'task_id' in link ? [records.tasks, link.task_id] : [records.documents, link.document_id];
  return set.rows.filter(({ raw }) => raw.id === id && id.startsWith(`${claim.adcode}-`)).length;
}

/** What was checked shows by what, and what was not shows nothing. */
function checkEvidence({ record, place }: Entry<ContextRecord>): Fault[] {
  const isChecked = record.status !== 'not_checked';
  if (isChecked === record.evidence.length > 0) return [];
  const problem = isChecked ? `It is ${record.status} without evidence.` : 'It is not_checked and has evidence.';
  return [faultAt(place, 'evidence', problem, 'Correct the status or the evidence.')];
}
