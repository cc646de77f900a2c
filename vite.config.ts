import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { normalizePath, type Plugin, type ViteDevServer } from 'vite';
import { defineConfig } from 'vitest/config';
import { buildData } from './src/build/buildData.ts';
import { formatFaults } from './src/build/fault.ts';
import { sitePlugin } from './src/build/site/sitePlugin.ts';
import { prerenderPlugin } from './src/prerender/prerenderPlugin.ts';

const RECORDS_FOLDER = join(import.meta.dirname, 'data');
const PUBLISHED_FOLDER = join(import.meta.dirname, 'public', 'data');
/** Long enough for an editor or a checkout to finish writing several files, too short to be noticed. */
const SETTLE_MS = 100;

/** In development, publishes the records on start and again whenever one changes. */
function dataRecords(): Plugin {
  return {
    name: 'data-records',
    apply: (_config, { command, mode, isPreview }) => command === 'serve' && mode !== 'test' && !isPreview,
    configureServer: publishWhileServing,
  };
}

async function publishWhileServing(server: ViteDevServer) {
  let fault: string | undefined;
  const showFault = () => {
    if (fault !== undefined) server.ws.send({ type: 'error', err: { message: fault, stack: '' } });
  };
  const publish = async () => {
    // The last good files stay: the build writes nothing when a record is at fault.
    fault = await faultOfPublishing();
    if (fault !== undefined) server.config.logger.error(fault, { timestamp: true });
  };
  const publishAgain = async () => {
    await publish();
    if (fault === undefined) server.ws.send({ type: 'full-reload' });
    showFault();
  };

  // One after the other: two builds at once would write into each other's files.
  let publishing = publish();
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(RECORDS_FOLDER);
  server.watcher.on('all', (_event, file) => {
    if (!normalizePath(file).startsWith(`${normalizePath(RECORDS_FOLDER)}/`)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      publishing = publishing.then(publishAgain);
    }, SETTLE_MS);
  });
  // A page that is opened or reloaded later must see the fault too.
  server.ws.on('connection', showFault);
  await publishing;
}

async function faultOfPublishing(): Promise<string | undefined> {
  try {
    const { faults } = await buildData(RECORDS_FOLDER, PUBLISHED_FOLDER);
    return faults.length === 0 ? undefined : formatFaults(faults);
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

export default defineConfig({
  // Relative, so that the built site works from any folder of any host.
  base: './',
  // One page and no other: an unknown address is an error, and not the atlas once more.
  appType: 'mpa',
  plugins: [react(), dataRecords(), prerenderPlugin(), sitePlugin(import.meta.dirname)],
  // The map engine is one chunk of about a megabyte. It loads after the first paint, so Vite need not warn of it.
  build: {
    target: 'es2022',
    // A hundredth smaller, as sent, than what the bundler's own minifier makes.
    minify: 'terser',
    terserOptions: { module: true, ecma: 2020, compress: { passes: 2 } },
    chunkSizeWarningLimit: 1_200,
    // What comes first comes in one file, whoever else uses parts of it: cut up, it would compress a twentieth worse.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'first', tags: ['$initial'], priority: 1 },
            // Each file more has its name in the first: what panel, table and passport ask of the reports is one.
            { name: 'provinceReports', test: /domain\/(provinceReports|otherSigns)\.ts$/ },
          ],
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'bench/run/*.test.ts'],
    environment: 'node',
    // A machine that is busy must not fail a test; this only ends what hangs.
    testTimeout: 60_000,
  },
});
