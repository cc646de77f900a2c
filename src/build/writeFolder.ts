import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { PublishedFile } from './joinAtlas.ts';

/**
 * Makes `folder` hold exactly `files`.
 *
 * They are written to a sibling folder that takes its place at the end, so that a reader, or a crash, never meets half
 * of them. What a crashed run left behind goes first.
 */
export async function writeFolder(folder: string, files: readonly PublishedFile[]): Promise<void> {
  const target = resolve(folder);
  const fresh = join(dirname(target), `.${basename(target)}.new`);
  const old = join(dirname(target), `.${basename(target)}.old`);
  await rm(fresh, { recursive: true, force: true });
  await rm(old, { recursive: true, force: true });
  try {
    for (const file of files) await writeOne(fresh, file);
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
}

async function writeOne(folder: string, { path, text }: PublishedFile): Promise<void> {
  const target = join(folder, path);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
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
