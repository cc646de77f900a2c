import type { Records } from '../records.ts';
import type { NationalRecord } from '../schemas/tables.ts';
import {
  countrySetColumn,
  currencyColumn,
  indicatorColumn,
  noteColumns,
  periodColumn,
  precisionColumn,
  sourceColumn,
  unitColumn,
  yearColumn,
} from './commonColumns.ts';
import { indexNames, type NameIndex } from './nameIndex.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';
import { rowId } from './rowId.ts';

export function writeNational(records: Records): OpenFile {
  return writeTable(
    {
      name: 'national',
      title: 'National figures',
      description:
        'Figures of the whole country as each source prints them. They stand beside the 31 provinces together, which ' +
        'observations.csv gives, and are not mixed into it. Sorted by year, period, indicator, country set and source.',
      rights: 'facts',
      columns: nationalColumns(indexNames(records)),
    },
    records.national.entries.map(({ record, raw }) => ({ ...record, digits: String(raw.value) })),
  );
}

interface NationalRow extends NationalRecord {
  /** The value with the decimals that the source prints. */
  readonly digits: string;
}

function nationalColumns(names: NameIndex): Column<NationalRow>[] {
  return [
    yearColumn(),
    periodColumn(),
    indicatorColumn(),
    currencyColumn(names),
    {
      name: 'value',
      type: 'number',
      title: 'Value',
      description: 'In the unit of the indicator, with the decimals that the source prints.',
      required: true,
      read: ({ digits }) => digits,
    },
    unitColumn(names),
    precisionColumn(),
    countrySetColumn(),
    sourceColumn(({ source_id }) => source_id),
    {
      name: 'printed',
      type: 'string',
      title: 'As printed',
      description: 'The figure as the source prints it, in short.',
      required: true,
      read: ({ printed }) => printed,
    },
    {
      name: 'printed_zh',
      type: 'string',
      title: 'As printed, in Chinese',
      description: 'The same figure in Chinese.',
      required: true,
      read: ({ printed_zh }) => printed_zh,
    },
    ...noteColumns<NationalRow>(),
    {
      name: 'figure_id',
      type: 'string',
      title: 'Figure',
      description: 'Year, period, indicator, country set and source.',
      key: true,
      read: (row) => rowId([row.year, row.period, row.indicator, row.country_set, row.source_id]),
    },
  ];
}
