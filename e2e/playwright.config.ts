import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/commands/browser.mjs';
import { findFreePort } from '../src/commands/port.mjs';

const ROOT = join(import.meta.dirname, '..');
const RESULTS_FOLDER = join(ROOT, 'test-results');

if (!existsSync(join(ROOT, 'dist', 'index.html'))) {
  throw new Error('The browser tests drive the built site, and dist/ is not there. Run: npm run build');
}

const browser = await findBrowser();
if (browser === undefined) {
  throw new Error('No Chromium was found. Run: npm test -- browser (it installs one), or set ATLAS_BROWSER to one.');
}

// Kept in the environment, because each worker reads this file again and must come to the same answers.
process.env.ATLAS_BROWSER = browser;
process.env.ATLAS_E2E_PORT ??= String(await findFreePort());
const port = process.env.ATLAS_E2E_PORT;
const baseURL = `http://127.0.0.1:${port}/`;

// Chromium refuses its sandbox to root, as in most containers.
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  // A folder of its own: Playwright empties it, and the reports lie beside it.
  outputDir: join(RESULTS_FOLDER, 'browser'),
  reporter: [['list'], ['json', { outputFile: join(RESULTS_FOLDER, 'browser.json') }]],
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  // As many as the smallest machine has cores: WebGL is drawn in software there.
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browser,
      args: [
        '--enable-unsafe-swiftshader',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        ...sandbox,
      ],
    },
  },
  projects: [{ name: 'chromium' }],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: ROOT,
    url: baseURL,
    reuseExistingServer: false,
  },
});
