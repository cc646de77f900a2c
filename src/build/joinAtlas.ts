import { createHash } from 'node:crypto';
import { articlesFile, coreFile, nationFile, provinceFile } from '../domain/published.ts';
import { projectBoundaries } from './boundaries/projectBoundaries.ts';
import { joinArticles } from './joinArticles.ts';
import { boundaryFileName, joinCore } from './joinCore.ts';
import { joinNation } from './joinNation.ts';
import { joinProvince } from './joinProvince.ts';
import { DATA_PACKAGE_FILE, describeDataPackage } from './openFiles/dataPackage.ts';
import { joinOpenFiles } from './openFiles/joinOpenFiles.ts';
import { BOUNDARY_NAMES, type Records } from './records.ts';

/** A file to publish: its path below the data folder of the site, and its text. */
export interface PublishedFile {
  readonly path: string;
  /** Whether the app loads it, or it is there for readers to take away. */
  readonly use: 'app' | 'open';
  readonly text: string;
}

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
  const boundaries = BOUNDARY_NAMES.flatMap((name) => {
    const topology = records.boundaries[name];
    return topology
      ? [publishJson(boundaryFileName(name), projectBoundaries(topology, name, records.disputedBorders))]
      : [];
  });

  const open = joinOpenFiles(records, core);
  const version = hashContent([
    core,
    provinces,
    nation,
    articles,
    boundaries,
    open.map(({ path, text }) => [path, text]),
  ]);
  return [
    publishJson('core.json', coreFile.parse({ ...core, version })),
    publishJson('nation.json', nationFile.parse({ ...nation, version })),
    publishJson('articles.json', articlesFile.parse({ ...articles, version })),
    ...provinces.map((province) =>
      publishJson(`provinces/${province.adcode}.json`, provinceFile.parse({ ...province, version })),
    ),
    ...boundaries,
    { path: DATA_PACKAGE_FILE, use: 'open', text: describeDataPackage(open, version) },
    ...open.map(({ path, text }): PublishedFile => ({ path, use: 'open', text })),
  ];
}

function publishJson(path: string, content: unknown): PublishedFile {
  return { path, use: 'app', text: JSON.stringify(content) };
}

/** 48 bits: enough to tell states of the records apart, short enough for a link. */
const VERSION_LENGTH = 12;

function hashContent(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, VERSION_LENGTH);
}
