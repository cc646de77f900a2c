import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { contentOf, type PublishedFile } from './publishedFile.ts';

/** What was written. */
export interface Written {
  readonly count: number;
  readonly bytes: number;
}

/**
 * Makes `folder` hold exactly `files`, which are taken one after the other.
 *
 * They are written to a sibling folder that takes its place at the end, so that a reader, or a crash, never meets half
 * of them. What a crashed run left behind goes first.
 */
export async function writeFolder(folder: string, files: Iterable<PublishedFile>): Promise<Written> {
  const target = resolve(folder);
  const fresh = join(dirname(target), `.${basename(target)}.new`);
  const old = join(dirname(target), `.${basename(target)}.old`);
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  let written: Written;
  try {
    written = await writeAll(fresh, files);
    const wasThere = await moveIfThere(target, old);
    try {
      await rename(fresh, target);
    } catch (error) {
      if (wasThere) await rename(old, target);
      throw error;
    }
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(old, { recursive: true, force: true });
  return written;
}

/** As many files are on their way to the disk at once: it writes thousands of small ones no faster with more. */
const FILES_AT_ONCE = 16;

async function writeAll(folder: string, files: Iterable<PublishedFile>): Promise<Written> {
  let count = 0;
  let bytes = 0;
  let batch: Promise<void>[] = [];
  for (const file of files) {
    count++;
    bytes += Buffer.byteLength(contentOf(file));
    batch.push(writeOne(folder, file));
    if (batch.length < FILES_AT_ONCE) continue;
    await Promise.all(batch);
    batch = [];
  }
  await Promise.all(batch);
  return { count, bytes };
}

async function writeOne(folder: string, file: PublishedFile): Promise<void> {
  const target = join(folder, file.path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, contentOf(file));
}

async function moveIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
