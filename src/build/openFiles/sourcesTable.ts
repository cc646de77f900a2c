import { SOURCE_KINDS } from '../../domain/vocabulary.ts';
import type { Records } from '../records.ts';
import type { SourceRecord } from '../schemas/tables.ts';
import { noteColumns } from './commonColumns.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';

export function writeSources(records: Records): OpenFile {
  return writeTable(
    {
      name: 'sources',
      title: 'Sources',
      description: 'The publications that every record rests on. Sorted by source_id.',
      rights: 'facts',
      columns: SOURCE_COLUMNS,
    },
    records.sources.entries.map(({ record }) => record),
  );
}

const SOURCE_COLUMNS: readonly Column<SourceRecord>[] = [
  { name: 'source_id', type: 'string', title: 'Source', key: true, read: ({ source_id }) => source_id },
  {
    name: 'kind',
    type: 'string',
    title: 'Kind',
    description:
      "In order of trust: government, statistics copy (the bureau's figures, read in a copy), state media, press, repost " +
      "(not read on the original publisher's site), article (one of the two the atlas began from).",
    required: true,
    constraints: { enum: SOURCE_KINDS },
    read: ({ kind }) => kind,
  },
  { name: 'publisher', type: 'string', title: 'Publisher', read: ({ publisher }) => publisher },
  {
    name: 'original_publisher',
    type: 'string',
    title: 'Original publisher',
    description: 'The agency whose text it is, where another body publishes it.',
    read: ({ original_publisher }) => original_publisher,
  },
  {
    name: 'title',
    type: 'string',
    title: 'Title',
    description: 'Some are ours, where the page shows none.',
    required: true,
    read: ({ title }) => title,
  },
  {
    name: 'title_zh',
    type: 'string',
    title: 'Title in Chinese',
    description: 'Where the title is ours and the page is in Chinese.',
    read: ({ title_zh }) => title_zh,
  },
  {
    name: 'url',
    type: 'string',
    format: 'uri',
    title: 'Address',
    description: "Only of a page on the publisher's own site; other sources are cited by title.",
    read: ({ url, linkable }) => (linkable ? url : undefined),
  },
  {
    name: 'published',
    type: 'string',
    title: 'Published',
    description: 'YYYY-MM-DD, YYYY-MM or YYYY; empty where the page shows no date.',
    constraints: { pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$' },
    read: ({ published }) => published,
  },
  {
    name: 'language',
    type: 'string',
    title: 'Language',
    description: 'ISO 639-1.',
    constraints: { pattern: '^[a-z]{2}$' },
    read: ({ language }) => language,
  },
  ...noteColumns<SourceRecord>(),
];
