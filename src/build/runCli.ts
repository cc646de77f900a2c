import type { BuiltFile } from './budgets.ts';
import { buildData } from './buildData.ts';
import { formatFaults } from './fault.ts';

/** Where the command writes to. */
export interface Terminal {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Builds the data and says how it went. Returns the exit code: 0, or 1 where nothing was written. */
export async function runCli(recordsFolder: string, outFolder: string, terminal: Terminal): Promise<0 | 1> {
  try {
    const { faults, files } = await buildData(recordsFolder, outFolder);
    if (faults.length > 0) {
      terminal.error(formatFaults(faults));
      return 1;
    }
    terminal.log(summarize(files, outFolder));
    return 0;
  } catch (error) {
    terminal.error(`The data could not be built: ${explain(error)}`);
    return 1;
  }
}

function summarize(files: readonly BuiltFile[], outFolder: string): string {
  const app: string[] = [];
  const open: string[] = [];
  let sentBytes = 0;
  let openBytes = 0;
  for (const { path, bytes, brotliBytes } of files) {
    if (brotliBytes === undefined) {
      openBytes += bytes;
      open.push(`${path} ${kilobytes(bytes)}`);
    } else {
      sentBytes += brotliBytes;
      if (!path.includes('/')) app.push(`  ${path}: ${kilobytes(bytes)}, sent ${kilobytes(brotliBytes)}`);
    }
  }
  return [
    `Wrote ${files.length} files to ${outFolder}/. Those of the app are ${kilobytes(sentBytes)} as sent (brotli):`,
    ...app,
    `Readers may take ${open.length} open files, ${kilobytes(openBytes)}: ${open.join(', ')}`,
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const path = 'path' in error ? String(error.path) : '';
  switch ('code' in error ? error.code : undefined) {
    case 'ENOENT':
      return `${path} is not there. Run the command in the folder of the project.`;
    case 'ENOTDIR':
      return `${path} is not a folder, and has to be one.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return `there is no permission for ${path}. Change its owner or its rights.`;
    case 'ENOSPC':
      return 'the disk is full. Make room and run the command again.';
    default:
      return error.stack ?? error.message;
  }
}
