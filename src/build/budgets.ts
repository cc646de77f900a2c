import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { faultAt } from './entry.ts';
import type { Fault } from './fault.ts';
import { contentOf, type PublishedFile } from './publishedFile.ts';

/** A published file and what it weighs. */
export interface BuiltFile {
  /** Below the output folder. */
  readonly path: string;
  readonly bytes: number;
  /** As a server sends it; undefined for open files, which no reader waits for and no budget binds. */
  readonly brotliBytes: number | undefined;
}

const compress = promisify(brotliCompress);

/** Compresses at the highest level, as one does once for files that are sent often. */
export async function weigh(file: PublishedFile): Promise<BuiltFile> {
  const { path, use } = file;
  const bytes = Buffer.from(contentOf(file));
  const brotliBytes = use === 'app' ? (await compress(bytes)).length : undefined;
  return { path, bytes: bytes.length, brotliBytes };
}

/**
 * What files may weigh as sent, in bytes. The core and the overview come before the map is whole, so they are kept
 * small enough for a slow phone; the detail comes with the first zoom.
 */
const BUDGETS = new Map([
  ['core.json', 40_000],
  ['columns/total_usd.bin', 20_000],
  // Read step by step by whoever asks for it.
  ['briefings.json', 11_000],
  ['terms.json', 20_000],
  // All tasks in both languages, for the search over them.
  ['plans.json', 140_000],
  ['boundaries.overview.json', 60_000],
  ['shapes.detail.json', 150_000],
]);

export function findOverBudget(files: readonly BuiltFile[]): Fault[] {
  return files.flatMap(({ path, brotliBytes }) => {
    const budget = BUDGETS.get(path);
    if (budget === undefined || brotliBytes === undefined || brotliBytes <= budget) return [];
    const problem = `It weighs ${brotliBytes} bytes (brotli), ${budget} are allowed.`;
    const remedy = /^(boundaries|shapes)\./.test(path)
      ? 'Simplify the boundaries further.'
      : 'Publish less in it: what the first screen does not need belongs in another file.';
    return [faultAt({ file: path, row: 'size' }, 'budget', problem, remedy)];
  });
}
