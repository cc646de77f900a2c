import { DOCUMENT_KINDS } from '../../domain/vocabulary.ts';
import type { Records } from '../records.ts';
import type { DocumentRecord } from '../schemas/plans.ts';
import { adcodeColumn, LIST_NOTE, planYearColumn, provinceColumn, sourceColumn } from './commonColumns.ts';
import { writeList } from './csvText.ts';
import { indexNames, type NameIndex } from './nameIndex.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';
import { comparePlans } from './planOrder.ts';

export function writeDocuments(records: Records): OpenFile {
  return writeTable(
    {
      name: 'documents',
      title: 'Plan documents',
      description:
        'The documents that the plan tasks were read in. One document read in two sources has two rows; most of 2019 ' +
        'and 2020 were read as reported by the press, which the kind of the source tells. Sorted by plan year, adcode and id.',
      rights: 'wording',
      columns: documentColumns(indexNames(records)),
    },
    records.documents.entries.map(({ record }) => record).toSorted(comparePlans),
  );
}

function documentColumns(names: NameIndex): Column<DocumentRecord>[] {
  return [
    { name: 'document_id', type: 'string', title: 'Document', key: true, read: ({ id }) => id },
    {
      name: 'same_as',
      type: 'string',
      title: 'Same as',
      description: 'The row of the same document, read in another source, that speaks for both.',
      refersTo: ['documents', 'document_id'],
      read: ({ same_as }) => same_as,
    },
    { ...adcodeColumn<DocumentRecord>(({ adcode }) => adcode), required: true },
    provinceColumn(names),
    planYearColumn(({ planYear }) => planYear),
    {
      name: 'kind',
      type: 'string',
      title: 'Kind',
      description:
        'retrospective: looks back or describes. central_document: issued or approved by the State Council. city_plan: ' +
        'of a city, port or operator.',
      required: true,
      constraints: { enum: DOCUMENT_KINDS },
      read: ({ kind }) => kind,
    },
    { name: 'title_en', type: 'string', title: 'English title', required: true, read: ({ title_en }) => title_en },
    {
      name: 'title_zh',
      type: 'string',
      title: 'Chinese title',
      description: 'As the document prints it, where it is known.',
      read: ({ title_zh }) => title_zh,
    },
    {
      name: 'title_ours_zh',
      type: 'string',
      title: 'Chinese title of ours',
      description: 'What the document is, where its own title is not known.',
      read: ({ title_ours_zh }) => title_ours_zh,
    },
    sourceColumn(({ source_id }) => source_id),
    {
      name: 'also_source_ids',
      type: 'string',
      title: 'Further sources',
      description: `Of the same document. ${LIST_NOTE}`,
      read: ({ also_source_ids }) => writeList(also_source_ids),
    },
    { name: 'published', type: 'date', title: 'Published', read: ({ published }) => published },
    {
      name: 'document_year',
      type: 'year',
      title: 'Year of the document',
      description: 'Where it is older than the plan year it stands under.',
      read: ({ document_year }) => document_year,
    },
    { name: 'headline_en', type: 'string', title: 'Headline in English', read: ({ headline_en }) => headline_en },
    { name: 'headline_zh', type: 'string', title: 'Headline in Chinese', read: ({ headline_zh }) => headline_zh },
    {
      name: 'stated_count',
      type: 'string',
      title: 'Stated counts',
      description: `How many measures, tasks or areas the document itself counts, as measures=22. ${LIST_NOTE}`,
      read: ({ stated_count }) => writeList(Object.entries(stated_count ?? {}).map(([of, count]) => `${of}=${count}`)),
    },
    { name: 'detail_en', type: 'string', title: 'Detail in English', read: ({ detail_en }) => detail_en },
    { name: 'detail_zh', type: 'string', title: 'Detail in Chinese', read: ({ detail_zh }) => detail_zh },
    {
      name: 'terms_zh',
      type: 'string',
      title: 'Printed Chinese terms',
      description: LIST_NOTE,
      read: ({ terms_zh }) => writeList(terms_zh),
    },
  ];
}
