/** What the tools of the standard say of the open files: they read them as any reader's tool would. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import datapackage from 'datapackage';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edit, smallRecords } from '../smallRecords.ts';
import { writeFolder } from '../writeFolder.ts';
import { publishOpenFiles, publishRealOpenFiles } from './publishedOpenFiles.ts';

/** So that a table that the tools do not take for one is missed. */
const TABLE_COUNT = 15;
/** The small records hold the plans of one year, so that there is nothing to link. */
const MAY_BE_EMPTY = 'plan_links';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-open-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** All that the tools refuse: the descriptor, a schema, a row, a key, a reference. */
async function findComplaints(files: ReadonlyMap<string, string>): Promise<string[]> {
  await writeFolder(
    join(folder, 'data'),
    [...files].map(([path, text]) => ({ path, use: 'open', text })),
  );
  const pack = await datapackage.Package.load(join(folder, 'data/datapackage.json'));
  const complaints = pack.errors.map(String);
  if (complaints.length === 0) expect(pack.resources.filter(({ tabular }) => tabular)).toHaveLength(TABLE_COUNT);
  for (const resource of pack.resources) {
    if (!resource.tabular) continue;
    complaints.push(...resource.schema.errors.map((error) => `${resource.name}: ${error}`));
    try {
      const rows = await resource.read({ relations: true, forceCast: true });
      if (resource.name !== MAY_BE_EMPTY) expect(rows.length, resource.name).toBeGreaterThan(0);
      complaints.push(...rows.filter((row) => row instanceof Error).map((row) => `${resource.name}: ${explain(row)}`));
    } catch (error) {
      complaints.push(`${resource.name}: ${error}`);
    }
  }
  return complaints;
}

/** A row with several faults holds them in a list of its own. */
function explain(error: Error): string {
  const parts: unknown = 'errors' in error ? error.errors : undefined;
  return [error, ...(Array.isArray(parts) ? parts : [])].join(' ');
}

describe('the data package', () => {
  // The limit only ends a run that hangs: the tools compare each reference with every row, one by one.
  it('is valid, and so is every row of the real records', { timeout: 120_000 }, async () => {
    expect(await findComplaints(await publishRealOpenFiles())).toEqual([]);
  });

  it('is valid for other records', async () => {
    expect(await findComplaints(publishOpenFiles(smallRecords()))).toEqual([]);
  });

  it.each([
    ['a word where a number stands', 'observations.csv', ',700.5,', ',seven,', /observations: .*"value"/],
    ['a word of no list', 'observations.csv', ',700.5,100 million yuan,exact', ',1,%,exactly', /"precision"/],
    ['a period of no kind', 'observations.csv', '110000,Strip 0,2024,FY', '110000,Strip 0,2024,M1-12', /"period"/],
    ['a year that is none', 'trade_usd.csv', '110000,2022,', '110000,22,', /trade_usd: .*"year"/],
    ['an empty cell that may not be', 'plans.csv', ',Grow trade,', ',,', /plans: .*"task_en"/],
    ['a second row of one key', 'priorities.csv', 'finance,', 'trade,', /priorities: .*unique/],
    [
      'a source that is not there',
      'national.csv',
      ',office-a,22',
      ',office-b,22',
      /national: .*Foreign key "source_id"/,
    ],
    ['a task that is not there', 'claim_links.csv', '110000-2025-01', '110000-2025-02', /Foreign key "task_id"/],
    ['a column that is missing', 'claims.csv', ',status,', ',state,', /claims: .*header/],
    ['a table that is not described', 'datapackage.json', '"resources"', '"files"', /Descriptor validation error/],
  ])('is refused for %s', async (_fault, file, from, to, complaint) => {
    const files = publishOpenFiles(smallRecords());
    const text = files.get(file) ?? '';
    expect(text).toContain(from);
    files.set(file, text.replace(from, to));
    expect((await findComplaints(files)).join('\n')).toMatch(complaint);
  });

  it('reads quotes and commas as they were written', async () => {
    const said = 'Said \\"more, much more\\"';
    const files = publishOpenFiles(edit(smallRecords(), 'data/plans/2025/110000.json', 'Grow trade', said));
    expect(files.get('plans.csv')).toContain(',"Said ""more, much more""",');
    expect(await findComplaints(files)).toEqual([]);
  });
});
