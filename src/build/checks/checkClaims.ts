import { type Entry, faultAt } from '../entry.ts';
import type { Fault } from '../fault.ts';
import type { Records } from '../records.ts';
import type { ClaimRecord, ContextRecord } from '../schemas/articles.ts';

type Link = ClaimRecord['links'][number];

/** The claims and statements of the articles: each names its article, and what it shows and corrects it by. */
export function checkClaims(records: Records): Fault[] {
  return [
    ...records.claims.entries.flatMap((claim) => checkClaim(claim, records)),
    ...records.context.entries.flatMap((statement) => [
      ...checkArticle(statement, records),
      ...checkReading(statement),
      ...checkEvidence(statement),
    ]),
  ];
}

type Statement = Entry<ClaimRecord | ContextRecord>;

function checkArticle({ record, place }: Statement, records: Records): Fault[] {
  const article = records.sources.entries.find((entry) => entry.record.source_id === record.article)?.record;
  if (article === undefined || article.kind === 'article') return [];
  const problem = `"${record.article}" is no article but ${article.kind}.`;
  return [faultAt(place, 'article', problem, 'Name the article that makes the claim.')];
}

const HAN = /\p{Script=Han}/u;

/** A correction names both what is printed and what is right, so that the reader can see what was corrected. */
function checkReading({ record, place }: Statement): Fault[] {
  const { printed_en, right_en, right_zh, status } = record;
  const faults: Fault[] = [];
  const isWhole = printed_en !== undefined && right_en !== undefined;
  if (status === 'corrected' && !isWhole) {
    const problem = 'It is corrected without saying from what to what.';
    const remedy = 'Write printed_en, a few words as the article prints them, and right_en.';
    faults.push(faultAt(place, 'reading', problem, remedy));
  } else if (!isWhole && (printed_en ?? right_en ?? right_zh) !== undefined) {
    const problem = 'It gives one side of a reading only.';
    faults.push(faultAt(place, 'reading', problem, 'Write printed_en and right_en, or neither.'));
  }
  if (right_zh !== undefined && !HAN.test(right_zh)) {
    faults.push(faultAt(place, 'language', '"right_zh" holds no Chinese.', 'Write the Chinese term, or leave it out.'));
  }
  return faults;
}

/** Who confirms a claim is somebody else than the articles. */
function checkConfirmation({ record, place }: Entry<ClaimRecord>, records: Records): Fault[] {
  if (record.status !== 'confirmed') return [];
  const articles = new Set(
    records.sources.entries.filter((entry) => entry.record.kind === 'article').map((entry) => entry.record.source_id),
  );
  if (listSources(record, records).some((id) => !articles.has(id))) return [];
  const remedy = 'Link what another source says, name it in also_source_ids, or set another status.';
  return [faultAt(place, 'evidence', 'It is confirmed by the articles alone.', remedy)];
}

/** All sources of what a claim links, and those it names itself. */
function listSources({ links, also_source_ids = [] }: ClaimRecord, { tasks, documents }: Records): string[] {
  const documentIds = links.flatMap((link) => {
    if ('document_id' in link) return [link.document_id];
    const task = 'task_id' in link && tasks.entries.find(({ record }) => record.id === link.task_id)?.record;
    return task ? [task.document_id, ...(task.also_document_ids ?? [])] : [];
  });
  return [
    ...also_source_ids,
    ...links.flatMap((link) => ('observation' in link ? [link.observation.source_id] : [])),
    ...documents.entries
      .filter(({ record }) => documentIds.includes(record.id))
      .flatMap(({ record }) => [record.source_id, ...(record.also_source_ids ?? [])]),
  ];
}

/** Each link leads to exactly one record of the same province. */
function checkClaim(claim: Entry<ClaimRecord>, records: Records): Fault[] {
  const { record, place } = claim;
  const faults = [...checkArticle(claim, records), ...checkReading(claim), ...checkConfirmation(claim, records)];
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
