import { PROVINCE_KINDS, REGIONS } from '../../domain/vocabulary.ts';
import type { Records } from '../records.ts';
import type { ProvinceRecord } from '../schemas/tables.ts';
import { ADCODE_PATTERN, LIST_NOTE } from './commonColumns.ts';
import { writeList } from './csvText.ts';
import { type Column, type OpenFile, writeTable } from './openTable.ts';

export function writeProvinces(records: Records): OpenFile {
  return writeTable(
    {
      name: 'provinces',
      title: 'Provinces',
      description:
        'The 34 province-level units of China, 31 of which are in the series. Their boundaries are in ' +
        'provinces.geojson. Sorted by adcode.',
      rights: 'facts',
      columns: PROVINCE_COLUMNS,
    },
    records.provinces.entries.map(({ record }) => record),
  );
}

const PROVINCE_COLUMNS: readonly Column<ProvinceRecord>[] = [
  {
    name: 'adcode',
    type: 'string',
    title: 'Adcode',
    description: 'Six-digit GB/T 2260 code: the key of everything.',
    constraints: { pattern: ADCODE_PATTERN },
    key: true,
    read: ({ adcode }) => adcode,
  },
  {
    name: 'iso_code',
    type: 'string',
    title: 'ISO 3166-2 code',
    description: 'The two letters that follow "CN-".',
    constraints: { pattern: '^[A-Z]{2}$' },
    required: true,
    read: ({ iso_code }) => iso_code,
  },
  { name: 'name_en', type: 'string', title: 'English name', required: true, read: ({ name_en }) => name_en },
  {
    name: 'name_en_alt',
    type: 'string',
    title: 'Another English name in use',
    read: ({ name_en_alt }) => name_en_alt,
  },
  { name: 'name_zh', type: 'string', title: 'Chinese name, short', required: true, read: ({ name_zh }) => name_zh },
  {
    name: 'name_zh_full',
    type: 'string',
    title: 'Chinese name, full',
    required: true,
    read: ({ name_zh_full }) => name_zh_full,
  },
  { name: 'pinyin', type: 'string', title: 'Pinyin in syllables', required: true, read: ({ pinyin }) => pinyin },
  {
    name: 'kind',
    type: 'string',
    title: 'Kind',
    description: 'Empty for Taiwan.',
    constraints: { enum: PROVINCE_KINDS },
    read: ({ kind }) => kind,
  },
  {
    name: 'region',
    type: 'string',
    title: 'Part of the country',
    description: 'Empty for the units outside the series.',
    constraints: { enum: REGIONS },
    read: ({ region }) => region,
  },
  {
    name: 'in_series',
    type: 'boolean',
    title: 'In the series',
    description: 'True for the 31; Hong Kong, Macao and Taiwan have no figures here.',
    required: true,
    read: ({ in_series }) => in_series,
  },
  {
    name: 'search_names',
    type: 'string',
    title: 'Other names and abbreviations',
    description: LIST_NOTE,
    read: ({ search_names }) => writeList(search_names),
  },
  {
    name: 'seat_name',
    type: 'string',
    title: 'Seat of government',
    required: true,
    read: ({ seat_name }) => seat_name,
  },
  {
    name: 'seat_name_zh',
    type: 'string',
    title: 'Seat of government, Chinese',
    required: true,
    read: ({ seat_name_zh }) => seat_name_zh,
  },
  {
    name: 'seat_lon',
    type: 'number',
    title: 'Longitude of the seat',
    description: 'WGS 84 degrees.',
    required: true,
    read: ({ seat_lon }) => seat_lon,
  },
  {
    name: 'seat_lat',
    type: 'number',
    title: 'Latitude of the seat',
    description: 'WGS 84 degrees.',
    required: true,
    read: ({ seat_lat }) => seat_lat,
  },
];
