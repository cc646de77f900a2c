import { CLAIM_STATUSES } from '../../domain/vocabulary.ts';
import type { Records } from '../records.ts';
import type { ClaimRecord } from '../schemas/articles.ts';
import { adcodeColumn, planYearColumn, provinceColumn, sourceColumn } from './commonColumns.ts';
import { writeList } from './csvText.ts';
import { indexNames, type NameIndex } from './nameIndex.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';

export function writeClaims(records: Records): OpenFile {
  return writeTable(
    {
      name: 'claims',
      title: 'Claims of the two articles',
      description:
        'What the two articles that the atlas began from claim about provinces, in our own words, and what other ' +
        'sources say of it. claim_links.csv leads to the records. In the order of the articles.',
      rights: 'wording',
      columns: claimColumns(indexNames(records)),
    },
    records.claims.entries.map(({ record }) => record),
  );
}

export const STATUS_COLUMN = {
  name: 'status',
  type: 'string',
  title: 'Status',
  description:
    'confirmed: another source says the same. differs: another source gives another figure. corrected: the ' +
    "article's machine-made English is wrong and the right reading is given. not_checked: no other source was found.",
  required: true,
  constraints: { enum: CLAIM_STATUSES },
} as const;

type Reading = Pick<ClaimRecord, 'printed_en' | 'right_en' | 'right_zh'>;

export function readingColumns<R extends Reading>(): Column<R>[] {
  return [
    {
      name: 'printed_en',
      type: 'string',
      title: 'As printed',
      description: 'A few words of the article as it prints them. Never empty where the status is corrected.',
      read: ({ printed_en }) => printed_en,
    },
    {
      name: 'right_en',
      type: 'string',
      title: 'Right reading',
      description: 'What the printed words should say.',
      read: ({ right_en }) => right_en,
    },
    {
      name: 'right_zh',
      type: 'string',
      title: 'Chinese term',
      description: 'The term that the printed words stand for.',
      read: ({ right_zh }) => right_zh,
    },
  ];
}

function claimColumns(names: NameIndex): Column<ClaimRecord>[] {
  return [
    { name: 'claim_id', type: 'string', title: 'Claim', key: true, read: ({ id }) => id },
    sourceColumn(({ article }) => article, 'article_id', 'Article'),
    { ...adcodeColumn<ClaimRecord>(({ adcode }) => adcode), required: true },
    provinceColumn(names),
    planYearColumn(({ plan_year }) => plan_year),
    { name: 'claim_en', type: 'string', title: 'Claim in English', required: true, read: ({ claim_en }) => claim_en },
    { name: 'claim_zh', type: 'string', title: 'Claim in Chinese', required: true, read: ({ claim_zh }) => claim_zh },
    { ...STATUS_COLUMN, read: ({ status }) => status },
    ...readingColumns<ClaimRecord>(),
    {
      name: 'also_source_ids',
      type: 'string',
      title: 'Other sources',
      description:
        'Sources that say the same, where no figure, task or document of theirs is recorded. Separated by semicolons.',
      read: ({ also_source_ids }) => writeList(also_source_ids),
    },
    { name: 'note_en', type: 'string', title: 'Note in English', read: ({ note_en }) => note_en },
    { name: 'note_zh', type: 'string', title: 'Note in Chinese', read: ({ note_zh }) => note_zh },
  ];
}
