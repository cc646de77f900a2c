import { readdir } from 'node:fs/promises';
import { joinCore } from '../joinCore.ts';
import { parseRecords } from '../parseRecords.ts';
import { readTexts } from '../readTexts.ts';
import type { Terminal } from '../runCli.ts';
import { writeFolder } from '../writeFolder.ts';
import { makeSynthetic } from './makeSynthetic.ts';
import { readSyntheticOptions } from './options.ts';

/** Writes a synthetic data set as `words` ask for it. Returns the exit code: 0, or 1 where nothing was written. */
export async function runSyntheticCli(
  recordsFolder: string,
  words: readonly string[],
  terminal: Terminal,
): Promise<0 | 1> {
  try {
    const options = readSyntheticOptions(words);
    await requireDataFolder(options.out);
    const { records } = parseRecords(await readTexts(recordsFolder));
    const files = makeSynthetic(options, joinCore(records));
    const { count, bytes } = await writeFolder(options.out, files);
    terminal.log(
      `Wrote ${count} synthetic files (${options.regions} regions, ${(bytes / 1e6).toFixed(1)} MB) to ${options.out}/. ` +
        'They are made up: "npm run data" puts the real ones back.',
    );
    return 0;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    terminal.error(`No synthetic data was written: ${error.message}`);
    return 1;
  }
}

/** Writing replaces the whole folder: it must be empty, new, or hold data of an earlier run, and nothing dearer. */
async function requireDataFolder(folder: string): Promise<void> {
  const names: string[] = await readdir(folder).catch(() => []);
  if (names.length === 0 || names.includes('core.json') || names.includes('opening.json')) return;
  throw new RangeError(`${folder} holds other things than published data. Name a new folder with out=`);
}
