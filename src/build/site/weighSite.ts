import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import { parseAst } from 'vite';
import { FIRST_SCRIPT, type Weight } from './siteBudgets.ts';

const ASSETS = 'assets';
/** The scripts that the page starts, in whichever way. Those of words, one language's of which it fetches, it names otherwise. */
const NAMED_SCRIPT = /(?:src=|href=|import\()"[\w./-]*assets\/([\w.-]+\.js)/g;
/** What the build puts into a name so that a browser may keep the file for good. */
const HASH = /-[\w-]{8}(?=\.\w+$)/;
/** What only the map engine's own code holds. */
const ENGINE_MARK = 'maplibregl-';

const compress = promisify(brotliCompress);

/**
 * Weighs what the browser asks for of the site built in `folder`: the page, its first script with all that this imports
 * statically, and every other file of `assets`.
 *
 * Throws where the page names no script, or where the map engine is among what comes first.
 */
export async function weighSite(folder: string): Promise<Weight[]> {
  const page = await readFile(join(folder, 'index.html'));
  const names = (await readdir(join(folder, ASSETS))).toSorted();
  const read = (name: string) => readFile(join(folder, ASSETS, name));
  const first = await listFirstScripts(page.toString(), read);
  const others = names.filter((name) => !first.has(name));
  return [
    await weigh('index.html', [page]),
    await weigh(FIRST_SCRIPT, [...first.values()]),
    ...(await Promise.all(others.map(async (name) => weigh(name.replace(HASH, ''), [await read(name)])))),
  ];
}

/** Each file is sent, and so compressed, by itself. */
async function weigh(part: string, contents: readonly Buffer[]): Promise<Weight> {
  let bytes = 0;
  let brotliBytes = 0;
  for (const content of contents) {
    bytes += content.length;
    brotliBytes += (await compress(content)).length;
  }
  return { part, bytes, brotliBytes };
}

async function listFirstScripts(page: string, read: (name: string) => Promise<Buffer>): Promise<Map<string, Buffer>> {
  const waiting = [...page.matchAll(NAMED_SCRIPT)].flatMap(([, name]) => (name === undefined ? [] : [name]));
  if (waiting.length === 0) throw new Error('index.html names no script of its own');
  const scripts = new Map<string, Buffer>();
  for (const name of waiting) {
    if (scripts.has(name)) continue;
    const content = await read(name);
    const code = content.toString();
    if (code.includes(ENGINE_MARK))
      throw new Error(`${name} comes first and holds the map engine, which has to come later`);
    scripts.set(name, content);
    waiting.push(...listStaticImports(code));
  }
  return scripts;
}

/** The files that a script imports before it runs, without their folder. */
function listStaticImports(code: string): string[] {
  return parseAst(code).body.flatMap((statement) => {
    const source = 'source' in statement ? statement.source : null;
    return source && extname(source.value) === '.js' ? [basename(source.value)] : [];
  });
}
