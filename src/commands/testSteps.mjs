import { join } from 'node:path';
import { ensureBrowser } from './installBrowser.mjs';
import { runScript } from './npm.mjs';
import { ROOT } from './root.mjs';
import { countBrowserTests, countUnitTests } from './testCounts.mjs';

/** Emptied before each run, so that an earlier report is never counted again. */
export const RESULTS_FOLDER = join(ROOT, 'test-results');

const UNIT_REPORT = join(RESULTS_FOLDER, 'unit.json');
/** Written by e2e/playwright.config.ts. */
const BROWSER_REPORT = join(RESULTS_FOLDER, 'browser.json');

/**
 * @typedef {object} TestStep
 * @property {string} name
 * @property {string} about
 * @property {() => Promise<boolean>} run returns whether all was well
 * @property {() => import('./testCounts.mjs').TestCounts} [count] for the steps that run tests
 * @property {string[]} needs the steps without whose results this one would mean nothing
 */

/** @type {TestStep[]} */
export const TEST_STEPS = [
  { name: 'types', about: 'TypeScript', run: () => runScript('types'), needs: [] },
  { name: 'lint', about: 'rules, format and import directions', run: () => runScript('lint'), needs: [] },
  { name: 'unused', about: 'files, exports and packages that nothing uses', run: () => runScript('unused'), needs: [] },
  { name: 'data', about: 'the records, checked and joined into public/data', run: () => runScript('data'), needs: [] },
  { name: 'unit', about: 'unit tests', run: runUnitTests, count: () => countUnitTests(UNIT_REPORT), needs: [] },
  { name: 'build', about: 'the site in dist', run: () => runScript('bundle'), needs: [] },
  { name: 'weight', about: 'the budgets of the site in dist', run: () => runScript('weigh'), needs: ['build'] },
  {
    name: 'browser',
    about: 'user stories in Chromium',
    run: runBrowserTests,
    count: () => countBrowserTests(BROWSER_REPORT),
    needs: ['data', 'build'],
  },
];

function runUnitTests() {
  // The report's path is relative, because a Windows shell would split one that holds blanks.
  const reporters = ['--reporter=default', '--reporter=json', '--outputFile.json=test-results/unit.json'];
  // Vitest colours its words even in a log.
  return runScript('unit', reporters, process.stdout.isTTY ? {} : { NO_COLOR: '1' });
}

async function runBrowserTests() {
  try {
    return await runScript('e2e', [], { ATLAS_BROWSER: await ensureBrowser() });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}
