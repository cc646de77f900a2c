import { join } from 'node:path';
import { build } from 'vite';

const PAGES_FOLDER = join(import.meta.dirname, '..', 'pages');

/**
 * Bundles the page of each peer by itself into `outFolder`/`name`, so that no peer carries another one's bytes and all
 * are made alike.
 */
export async function buildPages(names: readonly string[], outFolder: string): Promise<void> {
  for (const name of names) {
    await build({
      root: PAGES_FOLDER,
      configFile: false,
      base: './',
      logLevel: 'error',
      worker: { format: 'es' },
      // As the atlas's own build; the libraries are large by nature, so Vite need not warn of it.
      build: { target: 'es2022', outDir: join(outFolder, name), emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
      plugins: [
        {
          name: 'bench-page',
          transformIndexHtml: { order: 'pre', handler: (html) => html.replace('PAGE', name) },
        },
      ],
    });
  }
}
