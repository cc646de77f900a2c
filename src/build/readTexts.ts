import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The texts of a folder of records by path; paths begin with `data/`, whatever the folder is called. */
export type RecordTexts = ReadonlyMap<string, string>;

/** Reads every file below `folder`. Rejects where the folder or a file cannot be read. */
export async function readTexts(folder: string): Promise<RecordTexts> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = new Map<string, string>();
  for (const path of paths.toSorted()) {
    const inside = path.slice(join(folder, '/').length).replaceAll('\\', '/');
    texts.set(`data/${inside}`, await readFile(path, 'utf8'));
  }
  return texts;
}
