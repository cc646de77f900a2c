import type { Records } from '../records.ts';
import type { ContextRecord } from '../schemas/articles.ts';
import { readingColumns, STATUS_COLUMN } from './claimsTable.ts';
import { sourceColumn, yearColumn } from './commonColumns.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';

/** The statements of the articles about the nation, and what was found on them: one table each. */
export function writeContext(records: Records): OpenFile[] {
  const statements = records.context.entries.map(({ record }) => record);
  return [
    writeTable(
      {
        name: 'context',
        title: 'Statements of the two articles about the nation',
        description: 'In our own words and in the order of the articles. context_evidence.csv says what was found.',
        rights: 'wording',
        columns: CONTEXT_COLUMNS,
      },
      statements,
    ),
    writeTable(
      {
        name: 'context_evidence',
        title: 'Evidence on the statements',
        description: 'What other sources say of each statement of context.csv.',
        rights: 'wording',
        columns: EVIDENCE_COLUMNS,
      },
      statements.flatMap(({ id, evidence }) =>
        evidence.map((item, index) => ({ ...item, context_id: id, number: index + 1 })),
      ),
    ),
  ];
}

const CONTEXT_COLUMNS: readonly Column<ContextRecord>[] = [
  { name: 'context_id', type: 'string', title: 'Statement', key: true, read: ({ id }) => id },
  sourceColumn(({ article }) => article, 'article_id', 'Article'),
  yearColumn(),
  { name: 'claim_en', type: 'string', title: 'Statement in English', required: true, read: ({ claim_en }) => claim_en },
  { name: 'claim_zh', type: 'string', title: 'Statement in Chinese', required: true, read: ({ claim_zh }) => claim_zh },
  { name: 'subject', type: 'string', title: 'Subject', required: true, read: ({ subject }) => subject },
  {
    name: 'subject_zh',
    type: 'string',
    title: 'Subject in Chinese',
    required: true,
    read: ({ subject_zh }) => subject_zh,
  },
  { ...STATUS_COLUMN, read: ({ status }) => status },
  ...readingColumns<ContextRecord>(),
];

type EvidenceRow = ContextRecord['evidence'][number] & { readonly context_id: string; readonly number: number };

const EVIDENCE_COLUMNS: readonly Column<EvidenceRow>[] = [
  {
    name: 'context_id',
    type: 'string',
    title: 'Statement',
    key: true,
    refersTo: ['context', 'context_id'],
    read: ({ context_id }) => context_id,
  },
  {
    name: 'number',
    type: 'integer',
    title: 'Number of the evidence',
    key: true,
    constraints: { minimum: 1 },
    read: ({ number }) => number,
  },
  {
    name: 'statement_en',
    type: 'string',
    title: 'What the source says, in English',
    required: true,
    read: ({ statement_en }) => statement_en,
  },
  {
    name: 'statement_zh',
    type: 'string',
    title: 'What the source says, in Chinese',
    required: true,
    read: ({ statement_zh }) => statement_zh,
  },
  sourceColumn(({ source_id }) => source_id),
];
