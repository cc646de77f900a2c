import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FIRST_SCRIPT } from './siteBudgets.ts';
import { weighSite } from './weighSite.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  await mkdir(join(folder, 'assets'));
});
afterEach(() => rm(folder, { recursive: true }));

/** The sizes in bytes by the names of the parts, of a site of these files. */
async function weighFiles(files: Readonly<Record<string, string>>): Promise<Record<string, number>> {
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  return Object.fromEntries((await weighSite(folder)).map(({ part, bytes }) => [part, bytes]));
}

const PAGE = '<script type="module" crossorigin src="./assets/index-AbCd_-12.js"></script>';
const SHARED = 'export const shared = 1;';
const LATER = 'export const later = 2;';

it('counts with the first script what it imports statically, and what it loads later by itself', async () => {
  const entry = 'import{shared as s}from"./shared-00000000.js";import("./later-11111111.js");console.log(s);';
  const sizes = await weighFiles({
    'index.html': PAGE,
    'assets/index-AbCd_-12.js': entry,
    'assets/shared-00000000.js': SHARED,
    'assets/later-11111111.js': LATER,
    'assets/index-22222222.css': 'p{}',
  });
  expect(sizes).toEqual({
    'index.html': PAGE.length,
    [FIRST_SCRIPT]: entry.length + SHARED.length,
    'later.js': LATER.length,
    'index.css': 3,
  });
});

it('finds a script that the page starts by a script of its own, once', async () => {
  const page =
    '<link rel="modulepreload" href="./assets/index-AbCd_-12.js"><script>import("./assets/index-AbCd_-12.js")</script>';
  const sizes = await weighFiles({ 'index.html': page, 'assets/index-AbCd_-12.js': LATER });
  expect(sizes[FIRST_SCRIPT]).toBe(LATER.length);
});

it('refuses a page without a script, and the map engine among what comes first', async () => {
  await expect(weighFiles({ 'index.html': '<p>' })).rejects.toThrow('names no script');
  const files = {
    'index.html': PAGE,
    'assets/index-AbCd_-12.js': 'import"./glRenderer-33333333.js";',
    'assets/glRenderer-33333333.js': 'document.body.className="maplibregl-map";',
  };
  await expect(weighFiles(files)).rejects.toThrow('glRenderer-33333333.js comes first and holds the map engine');
});
