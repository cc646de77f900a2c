import { createHash } from 'node:crypto';
import { coreFile, nationFile, provinceFile } from '../domain/published.ts';
import { projectBoundaries } from './boundaries/projectBoundaries.ts';
import { boundaryFileName, joinCore } from './joinCore.ts';
import { joinNation } from './joinNation.ts';
import { joinProvince } from './joinProvince.ts';
import { BOUNDARY_NAMES, type Records } from './records.ts';

/** A file to publish: its path below the data folder of the site, and its text. */
export interface PublishedFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Joins checked records to the files that the app loads, each in the shape that `src/domain/published.ts` gives.
 *
 * The version is a hash of all that is published, so that the same records give the same bytes. Throws where a file
 * does not have its shape: then the build is wrong, not the records.
 */
export function joinAtlas(records: Records): PublishedFile[] {
  const core = joinCore(records);
  const provinces = records.provinces.entries.map(({ record }) => joinProvince(records, record.adcode));
  const nation = joinNation(records);
  const boundaries = BOUNDARY_NAMES.flatMap((name) => {
    const topology = records.boundaries[name];
    return topology ? [{ path: boundaryFileName(name), text: JSON.stringify(projectBoundaries(topology, name)) }] : [];
  });

  const version = hashContent([core, provinces, nation, boundaries]);
  return [
    { path: 'core.json', text: JSON.stringify(coreFile.parse({ ...core, version })) },
    { path: 'nation.json', text: JSON.stringify(nationFile.parse({ ...nation, version })) },
    ...provinces.map((province) => ({
      path: `provinces/${province.adcode}.json`,
      text: JSON.stringify(provinceFile.parse({ ...province, version })),
    })),
    ...boundaries,
  ];
}

/** 48 bits: enough to tell states of the records apart, short enough for a link. */
const VERSION_LENGTH = 12;

function hashContent(content: unknown): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, VERSION_LENGTH);
}
