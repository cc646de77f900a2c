import type { Entry } from '../entry.ts';
import type { Records } from '../records.ts';
import type { TradeRecord } from '../schemas/tables.ts';
import { adcodeColumn, sourceColumn } from './commonColumns.ts';
import { type Column, type Credit, type OpenFile, writeTable } from './openTable.ts';

export function writeTrade(records: Records): OpenFile {
  return writeTable(
    {
      name: 'trade_usd',
      title: 'Goods trade in US$',
      description:
        'Goods imports and exports of each province by location of operating units, as recorded, in thousand US$. ' +
        'Two compilations that share no year: 2015 is missing and nothing is computed across it. Both were read in ' +
        "copies, not on the statistics bureau's own site. Sorted by adcode and year.",
      rights: 'facts',
      sources: creditTrade(records),
      columns: TRADE_COLUMNS,
    },
    records.trade.entries,
  );
}

const TRADE_COLUMNS: readonly Column<Entry<TradeRecord>>[] = [
  { ...adcodeColumn(({ record }) => record.adcode), key: true },
  { name: 'year', type: 'year', title: 'Year', key: true, read: ({ record }) => record.year },
  {
    name: 'trade_total_usd_thousand',
    type: 'number',
    title: 'Goods imports and exports',
    description: 'In thousand US$, with the digits of the record.',
    required: true,
    constraints: { minimum: 0 },
    read: ({ raw }) => String(raw.trade_total_usd_thousand),
  },
  {
    name: 'precision',
    type: 'string',
    title: 'Precision',
    description: 'rounded from a step of 10,000 (US$10 million) on, else exact.',
    required: true,
    constraints: { enum: ['exact', 'rounded'] },
    read: ({ record }) => record.precision,
  },
  {
    name: 'step_usd_thousand',
    type: 'number',
    title: 'Rounding step',
    description: 'Of the copy that was read, in thousand US$; the value is a multiple of it.',
    required: true,
    constraints: { minimum: 0 },
    read: ({ raw }) => String(raw.step_usd_thousand),
  },
  sourceColumn(({ record }) => record.source_id),
];

function creditTrade(records: Records): Credit[] {
  const cited = new Set(records.trade.entries.map(({ record }) => record.source_id));
  return records.sources.entries
    .map(({ record }) => record)
    .filter(({ source_id }) => cited.has(source_id))
    .map(({ title, publisher, url, linkable }) => ({
      title: publisher === undefined ? title : `${publisher}: ${title}`,
      ...(linkable && url !== undefined && { path: url }),
    }));
}
