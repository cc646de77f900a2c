import type { Records } from '../records.ts';
import type { PriorityRecord } from '../schemas/indicators.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';

export function writePriorities(records: Records): OpenFile {
  return writeTable(
    {
      name: 'priorities',
      title: 'Cooperation priorities',
      description: 'The five cooperation priorities of the Belt and Road as named in 2015, in their own order.',
      rights: 'facts',
      columns: PRIORITY_COLUMNS,
    },
    records.priorities.entries.map(({ record }) => record),
  );
}

const PRIORITY_COLUMNS: readonly Column<PriorityRecord>[] = [
  { name: 'priority', type: 'string', title: 'Priority', key: true, read: ({ id }) => id },
  { name: 'name_en', type: 'string', title: 'English name', required: true, read: ({ name_en }) => name_en },
  { name: 'name_zh', type: 'string', title: 'Chinese name', required: true, read: ({ name_zh }) => name_zh },
];
