import { createHash } from 'node:crypto';
import { columnPath } from '../domain/edition.ts';
import { articlesFile, coreFile, nationFile, provinceFile } from '../domain/published.ts';
import { briefingsFile } from '../domain/publishedBriefings.ts';
import { methodFile } from '../domain/publishedMethod.ts';
import { plansFile } from '../domain/publishedPlans.ts';
import { termsFile } from '../domain/publishedTerms.ts';
import { readTradeSeries } from '../domain/trade.ts';
import { listBoundaryFiles } from './boundaries/boundaryFiles.ts';
import { projectBoundaries } from './boundaries/projectBoundaries.ts';
import type { Entry } from './entry.ts';
import { joinArticles } from './joinArticles.ts';
import { joinBriefings } from './joinBriefings.ts';
import { joinShown, joinTrade, listReportedColumns, listReportedIndicators, listTradeColumns } from './joinColumns.ts';
import { joinCore } from './joinCore.ts';
import { joinMethod } from './joinMethod.ts';
import { joinNation } from './joinNation.ts';
import { joinPlans } from './joinPlans.ts';
import { joinProvince } from './joinProvince.ts';
import { joinTerms } from './joinTerms.ts';
import { DATA_PACKAGE_FILE, describeDataPackage } from './openFiles/dataPackage.ts';
import { joinOpenFiles } from './openFiles/joinOpenFiles.ts';
import { type ColumnSet, packColumns } from './packColumns.ts';
import type { PublishedFile, TextFile } from './publishedFile.ts';
import type { BoundaryName, Records } from './records.ts';
import type { ProvinceRecord } from './schemas/tables.ts';

/**
 * Joins checked records to the files that the app loads, each in the shape that `src/domain/published.ts` gives, and to
 * the open files for readers, which the data package describes.
 *
 * The version is a hash of all data that is published, so that the same records give the same bytes. Throws where a
 * file does not have its shape: then the build is wrong, not the records.
 */
export function joinAtlas(records: Records): PublishedFile[] {
  const core = joinCore(records);
  const provinces = records.provinces.entries.map(({ record }) => joinProvince(records, record.adcode));
  const nation = joinNation(records);
  const articles = joinArticles(records);
  const briefings = joinBriefings(records);
  const terms = joinTerms(records);
  const plans = joinPlans(records, provinces);
  const trade = joinTrade(records);
  const series = readTradeSeries(trade, records.provinces.entries.map(toMember));
  const method = joinMethod(core, provinces, series, records.changes);
  const boundaries = joinBoundaries(records);

  const columns = [listTradeColumns(trade), ...joinReported(records)];
  const open = joinOpenFiles(records, core, series);
  const version = hashContent([
    core,
    columns.map((set) => Buffer.from(packColumns(set, '')).toString('base64')),
    provinces,
    nation,
    articles,
    briefings,
    terms,
    plans,
    method,
    boundaries,
    open.map(({ path, text }) => [path, text]),
  ]);
  return [
    publishJson('core.json', coreFile.parse({ ...core, version })),
    ...columns.map(
      (set): PublishedFile => ({ path: columnPath(set.indicator), use: 'app', bytes: packColumns(set, version) }),
    ),
    publishJson('nation.json', nationFile.parse({ ...nation, version })),
    publishJson('articles.json', articlesFile.parse({ ...articles, version })),
    publishJson('terms.json', termsFile.parse({ ...terms, version })),
    publishJson('method.json', methodFile.parse({ ...method, version })),
    publishJson('plans.json', plansFile.parse({ ...plans, version })),
    publishJson('briefings.json', briefingsFile.parse({ ...briefings, version })),
    ...provinces.map((province) =>
      publishJson(`provinces/${province.adcode}.json`, provinceFile.parse({ ...province, version })),
    ),
    ...boundaries,
    { path: DATA_PACKAGE_FILE, use: 'open', text: describeDataPackage(open, version) },
    ...open.map(({ path, text }): PublishedFile => ({ path, use: 'open', text })),
  ];
}

function joinBoundaries({ boundaries, disputedBorders, provinces }: Records): TextFile[] {
  const project = (name: BoundaryName) => {
    const topology = boundaries[name];
    return topology && projectBoundaries(topology, name, disputedBorders);
  };
  const topologies = { overview: project('overview'), detail: project('detail') };
  return listBoundaryFiles(topologies, provinces.entries.length).map(({ path, content }) => publishJson(path, content));
}

/** The figures of every reported indicator of the map. */
function joinReported(records: Records): ColumnSet[] {
  const shown = joinShown(records);
  const adcodes = records.provinces.entries.map(({ record }) => record.adcode);
  return listReportedIndicators(records).map(({ id }) => listReportedColumns(id, shown, adcodes));
}

function toMember({ record }: Entry<ProvinceRecord>) {
  return { adcode: record.adcode, inSeries: record.in_series };
}

function publishJson(path: string, content: unknown): TextFile {
  return { path, use: 'app', text: JSON.stringify(content) };
}

/** 48 bits: enough to tell states of the records apart, short enough for a link. */
const VERSION_LENGTH = 12;

function hashContent(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, VERSION_LENGTH);
}
