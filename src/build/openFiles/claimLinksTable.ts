import type { Records } from '../records.ts';
import type { ClaimRecord } from '../schemas/articles.ts';
import type { ObservationRecord } from '../schemas/tables.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';
import { rowId } from './rowId.ts';

export function writeClaimLinks(records: Records): OpenFile {
  const observations = records.observations.entries.map(({ record }) => record);
  return writeTable(
    {
      name: 'claim_links',
      title: 'What the claims speak of',
      description: 'Each row leads from a claim to one observation, task or document. In the order of the claims.',
      rights: 'wording',
      columns: LINK_COLUMNS,
    },
    records.claims.entries.flatMap(({ record }) =>
      record.links.map((link, index) => ({
        claim_id: record.id,
        number: index + 1,
        ...readTarget(link, record, observations),
      })),
    ),
  );
}

interface Target {
  readonly observation_id?: string;
  readonly task_id?: string;
  readonly document_id?: string;
}

interface LinkRow extends Target {
  readonly claim_id: string;
  readonly number: number;
}

function readTarget(
  link: ClaimRecord['links'][number],
  claim: ClaimRecord,
  observations: readonly ObservationRecord[],
): Target {
  if (!('observation' in link)) return link;
  const { year, period, indicator, source_id } = link.observation;
  // The checks have seen that exactly one fits.
  const found = observations.find(
    (each) =>
      each.adcode === claim.adcode &&
      each.year === year &&
      each.period === period &&
      each.indicator === indicator &&
      each.source_id === source_id,
  );
  if (found === undefined) throw new Error(`${claim.id} links no observation: the checks should have found that.`);
  const { adcode, scope, country_set } = found;
  return { observation_id: rowId([adcode, year, period, indicator, scope, country_set, source_id]) };
}

const LINK_COLUMNS: readonly Column<LinkRow>[] = [
  {
    name: 'claim_id',
    type: 'string',
    title: 'Claim',
    key: true,
    refersTo: ['claims', 'claim_id'],
    read: ({ claim_id }) => claim_id,
  },
  {
    name: 'number',
    type: 'integer',
    title: 'Number of the link',
    key: true,
    constraints: { minimum: 1 },
    read: ({ number }) => number,
  },
  {
    name: 'observation_id',
    type: 'string',
    title: 'Observation',
    refersTo: ['observations', 'observation_id'],
    read: ({ observation_id }) => observation_id,
  },
  {
    name: 'task_id',
    type: 'string',
    title: 'Task',
    refersTo: ['plans', 'task_id'],
    read: ({ task_id }) => task_id,
  },
  {
    name: 'document_id',
    type: 'string',
    title: 'Document',
    refersTo: ['documents', 'document_id'],
    read: ({ document_id }) => document_id,
  },
];
