import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Plugin, runnerImport, type ViteDevServer } from 'vite';
import { isRasterMap } from '../domain/homeMap.ts';

type PageModule = typeof import('./renderPage.tsx');

const PAGE_MODULE = join(import.meta.dirname, 'renderPage.tsx');

/**
 * Writes the page as it opens into index.html, from the data published below the public folder: it paints before any
 * script, and the script takes it over as it stands.
 */
export function prerenderPlugin(): Plugin {
  let server: ViteDevServer | undefined;
  let dataFolder = '';
  let files: ReadonlyMap<string, string> = new Map();
  return {
    name: 'prerender',
    // The script of a map of few regions need not know how to draw very many.
    config({ root = '.', publicDir }, { command }) {
      if (command !== 'build') return {};
      const folder = resolve(root, publicDir || 'public', 'data');
      return { define: { 'import.meta.env.VITE_HAS_RASTER': JSON.stringify(hasRaster(folder) ? 'yes' : 'no') } };
    },
    configResolved({ publicDir }) {
      dataFolder = join(publicDir, 'data');
    },
    configureServer(created) {
      server = created;
    },
    transformIndexHtml: {
      // After Vite's own work, which would read all of it, and rewrite the styles that the policy names by their hashes.
      order: 'post',
      async handler(html) {
        const { renderPage } = await loadPageModule(server);
        const rendered = renderPage(dataFolder);
        files = rendered.files;
        return Object.entries(rendered.parts).reduce((page, [mark, part]) => replaceMark(page, mark, part), html);
      },
    },
    generateBundle: {
      // After Vite's own, in which the page is rendered.
      order: 'post',
      handler() {
        for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
      },
    },
  };
}

/** Of data that are not there nothing is known: what needs them will say so. */
function hasRaster(dataFolder: string): boolean {
  const file = join(dataFolder, 'core.json');
  if (!existsSync(file)) return true;
  const { provinces }: { provinces?: unknown } = JSON.parse(readFileSync(file, 'utf8'));
  return !Array.isArray(provinces) || isRasterMap(provinces.length);
}

/** Through Vite in either case: the page imports what only Vite can load, such as the map engine's worker. */
async function loadPageModule(server: ViteDevServer | undefined): Promise<PageModule> {
  // The module has the type of its own source.
  if (server) return (await server.ssrLoadModule(PAGE_MODULE)) as PageModule;
  const { module } = await runnerImport<PageModule>(PAGE_MODULE, { configFile: false, logLevel: 'error' });
  return module;
}

function replaceMark(html: string, mark: string, part: string): string {
  if (!html.includes(mark))
    throw new Error(`index.html lacks the mark ${mark}, where the build writes what it renders`);
  return html.replace(mark, () => part);
}
