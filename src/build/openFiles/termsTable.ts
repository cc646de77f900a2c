import type { Records } from '../records.ts';
import type { TermRecord } from '../schemas/tables.ts';
import { LIST_NOTE } from './commonColumns.ts';
import { writeList } from './csvText.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';

export function writeTerms(records: Records): OpenFile {
  return writeTable(
    {
      name: 'terms',
      title: 'Terms',
      description:
        'Chinese terms of the plans, how the atlas renders them in English, other renderings met, and what they mean. ' +
        'Sorted by the term.',
      rights: 'wording',
      columns: TERM_COLUMNS,
    },
    records.terms.entries.map(({ record }) => record),
  );
}

const TERM_COLUMNS: readonly Column<TermRecord>[] = [
  { name: 'term_zh', type: 'string', title: 'Term', key: true, read: ({ term_zh }) => term_zh },
  {
    name: 'also_zh',
    type: 'string',
    title: 'Other forms',
    description: `Shorter or older forms in which it is printed too. ${LIST_NOTE}`,
    read: ({ also_zh }) => writeList(also_zh) || undefined,
  },
  {
    name: 'pinyin',
    type: 'string',
    title: 'Pinyin',
    description: 'In syllables without tones.',
    required: true,
    read: ({ pinyin }) => pinyin,
  },
  { name: 'term_en', type: 'string', title: 'Our rendering', required: true, read: ({ term_en }) => term_en },
  {
    name: 'other_en',
    type: 'string',
    title: 'Other renderings met',
    description: `Some of them are wrong. ${LIST_NOTE}`,
    read: ({ other_en }) => writeList(other_en) || undefined,
  },
  {
    name: 'definition_en',
    type: 'string',
    title: 'Meaning in English',
    required: true,
    read: ({ definition_en }) => definition_en,
  },
  {
    name: 'definition_zh',
    type: 'string',
    title: 'Meaning in Chinese',
    required: true,
    read: ({ definition_zh }) => definition_zh,
  },
];
