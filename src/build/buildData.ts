import { type BuiltFile, findOverBudget, weigh } from './budgets.ts';
import { checkRecords } from './checkRecords.ts';
import type { Fault } from './fault.ts';
import { joinAtlas } from './joinAtlas.ts';
import { parseRecords } from './parseRecords.ts';
import { readTexts } from './readTexts.ts';
import { writeFolder } from './writeFolder.ts';

export interface BuildResult {
  readonly faults: readonly Fault[];
  readonly files: readonly BuiltFile[];
}

/**
 * Checks all records of `recordsFolder` and publishes them to `outFolder`.
 *
 * With any fault nothing is written and `files` is empty. Rejects where a folder cannot be read or written.
 */
export async function buildData(recordsFolder: string, outFolder: string): Promise<BuildResult> {
  const { records, faults: readingFaults } = parseRecords(await readTexts(recordsFolder));
  const faults = [...readingFaults, ...checkRecords(records)];
  if (faults.length > 0) return { faults, files: [] };

  const published = joinAtlas(records);
  const files = await Promise.all(published.map(weigh));
  const overBudget = findOverBudget(files);
  if (overBudget.length > 0) return { faults: overBudget, files: [] };

  await writeFolder(outFolder, published);
  return { faults: [], files };
}
