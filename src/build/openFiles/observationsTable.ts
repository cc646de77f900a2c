import type { CoreFile } from '../../domain/published.ts';
import type { TradeSeries } from '../../domain/trade.ts';
import { SCOPES } from '../../domain/vocabulary.ts';
import type { Records } from '../records.ts';
import {
  adcodeColumn,
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
import { listObservationRows, type ObservationRow, observationId } from './observationRows.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';

export function writeObservations(records: Records, core: Pick<CoreFile, 'indicators'>, series: TradeSeries): OpenFile {
  return writeTable(
    {
      name: 'observations',
      title: 'Observations and computed figures',
      description:
        'Every figure of a province as each source prints it, the goods trade in US$, and what is computed from it: ' +
        'growth, share, gap, contribution, and the 31 provinces together. Several sources may report one figure: ' +
        '"shown" marks the one that the atlas puts first. That a figure is missing means that none was found. Growth of ' +
        '2021 in US$ compares a revised year with an unrevised one; none is computed across 2015. ' +
        'Sorted by adcode, year, period, indicator, scope, country set and source, the 31 together first.',
      rights: 'facts',
      columns: observationColumns(indexNames(records)),
    },
    listObservationRows(records, core, series),
  );
}

/** What stands in the place of a province for the sum of the series. It has no adcode: none may look like one. */
const TOGETHER_NAME = '31 provinces together';

function observationColumns(names: NameIndex): Column<ObservationRow>[] {
  const [note, noteZh] = noteColumns<ObservationRow>();
  const adcode = adcodeColumn<ObservationRow>((row) => row.adcode);
  return [
    { ...adcode, description: `${adcode.description} Empty for the ${TOGETHER_NAME}.` },
    {
      name: 'province',
      type: 'string',
      title: 'Province',
      description: `English name of the unit, or "${TOGETHER_NAME}".`,
      required: true,
      read: (row) => (row.adcode === undefined ? TOGETHER_NAME : names.provinceName(row.adcode)),
    },
    yearColumn(),
    periodColumn(),
    indicatorColumn(),
    currencyColumn(names),
    {
      name: 'value',
      type: 'number',
      title: 'Value',
      description:
        'In the unit beside it. A quoted value has the decimals that the source prints. A computed one is not rounded ' +
        'but for its tenth decimal; total_usd is the record of trade_usd.csv in bn US$ and loses no digit.',
      required: true,
      read: ({ digits }) => digits,
    },
    unitColumn(names),
    precisionColumn(' A computed figure is rounded where a total that it is computed from is.'),
    {
      name: 'scope',
      type: 'string',
      title: 'Scope',
      description:
        'province: the province itself. customs district: trade through its ports. port, city: one of them. joint: ' +
        'Chengdu and Chongqing together. cumulative: since an earlier year. together: the 31 provinces of the series.',
      required: true,
      constraints: { enum: [...SCOPES, 'together'] },
      read: ({ scope }) => scope,
    },
    countrySetColumn(),
    {
      name: 'derived',
      type: 'boolean',
      title: 'Computed',
      description: 'True for a figure that the atlas computes and no source prints.',
      required: true,
      read: ({ derived }) => derived,
    },
    {
      name: 'shown',
      type: 'boolean',
      title: 'Shown',
      description:
        'True for the one figure of a province, indicator, year and country set that the atlas puts first: the scope ' +
        'province only, a full year before a part, then by kind of source, precision and date. Other reports are false.',
      required: true,
      read: ({ shown }) => shown,
    },
    {
      ...sourceColumn<ObservationRow>((row) => row.source_id),
      description: 'For a computed figure, the source of the totals it is computed from.',
    },
    note,
    {
      name: 'low',
      type: 'number',
      title: 'Lowest',
      description:
        'For figures from the trade series: the lowest true value that the rounding of the copy leaves open.',
      read: ({ interval }) => interval?.[0],
    },
    {
      name: 'high',
      type: 'number',
      title: 'Highest',
      description: 'The highest such value.',
      read: ({ interval }) => interval?.[1],
    },
    {
      name: 'period_inferred',
      type: 'boolean',
      title: 'Period inferred',
      description: 'True where the source prints no year and its context gives it.',
      required: true,
      read: ({ period_inferred }) => period_inferred,
    },
    noteZh,
    {
      name: 'observation_id',
      type: 'string',
      title: 'Observation',
      description: 'Adcode, year, period, indicator, scope, country set and source.',
      key: true,
      read: observationId,
    },
  ];
}
