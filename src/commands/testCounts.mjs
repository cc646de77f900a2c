import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number, skipped: number }} TestCounts */

/**
 * @param {string} file Vitest's JSON report
 * @returns {TestCounts}
 */
export function countUnitTests(file) {
  const report = readReport(file);
  const passed = report?.numPassedTests ?? 0;
  const failed = report?.numFailedTests ?? 0;
  return { passed, failed, skipped: (report?.numTotalTests ?? 0) - passed - failed };
}

/**
 * @param {string} file Playwright's JSON report
 * @returns {TestCounts}
 */
export function countBrowserTests(file) {
  const stats = readReport(file)?.stats;
  const passed = (stats?.expected ?? 0) + (stats?.flaky ?? 0);
  return { passed, failed: stats?.unexpected ?? 0, skipped: stats?.skipped ?? 0 };
}

/**
 * A runner that broke before it could report leaves no file, or half of one: no test ran then.
 *
 * @param {string} file
 */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * @param {TestCounts} counts
 * @returns {string} such as "12 passed, 0 failed", with the skipped ones only if there are any
 */
export function formatCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
