// npm test: every check of the house, in one command. `npm test -- unit lint` runs the named steps alone.
import { mkdirSync, rmSync } from 'node:fs';
import { ensureInstalled } from './install.mjs';
import { stop } from './stop.mjs';
import { formatCounts } from './testCounts.mjs';
import { RESULTS_FOLDER, TEST_STEPS } from './testSteps.mjs';

/** @typedef {{ name: string, state: 'ok' | 'failed' | 'not run', seconds: number, counts?: import('./testCounts.mjs').TestCounts }} StepResult */

/**
 * Runs one step and says how it ended. A step whose needs ended badly is not run.
 *
 * @param {import('./testSteps.mjs').TestStep} step
 * @param {StepResult[]} earlier
 * @returns {Promise<StepResult>}
 */
async function runStep(step, earlier) {
  console.log(`\n=== ${step.name}: ${step.about} ===`);
  const missing = earlier.filter((result) => step.needs.includes(result.name) && result.state !== 'ok');
  const isBlocked = missing.length > 0;
  if (isBlocked) console.log(`Not run: it needs ${missing.map((result) => result.name).join(' and ')} to end well.`);

  const startMs = Date.now();
  const isWell = !isBlocked && (await step.run());
  const seconds = (Date.now() - startMs) / 1000;
  const counts = step.count?.();
  if (counts === undefined) return { name: step.name, state: isWell ? 'ok' : 'failed', seconds };

  const hasRunTests = counts.passed + counts.failed > 0;
  if (isWell && !hasRunTests) console.error('No test was run: that is a failure.');
  // A runner that breaks without naming a test counts as one failed test, so that the last line cannot look well.
  if (counts.failed === 0 && !(isWell && hasRunTests)) counts.failed = 1;
  if (isBlocked) return { name: step.name, state: 'not run', seconds, counts };
  return { name: step.name, state: counts.failed === 0 ? 'ok' : 'failed', seconds, counts };
}

/** @param {StepResult[]} results */
function printSummary(results) {
  console.log('\n=== summary ===');
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const { name, state, seconds, counts } of results) {
    const line = `${name.padEnd(9)}${state.padEnd(9)}${seconds.toFixed(1).padStart(7)} s`;
    console.log(counts === undefined ? line : `${line}   ${formatCounts(counts)}`);
    total.passed += counts?.passed ?? 0;
    total.failed += counts?.failed ?? 0;
    total.skipped += counts?.skipped ?? 0;
  }
  const bad = results.filter((result) => result.state !== 'ok').map((result) => result.name);
  if (bad.length > 0) console.log(`\nNot ok: ${bad.join(', ')}. To run these alone: npm test -- ${bad.join(' ')}`);
  console.log(`\n${formatCounts(total)}`);
}

const chosen = process.argv.slice(2);
const names = TEST_STEPS.map((step) => step.name);
const unknown = chosen.filter((name) => !names.includes(name));
if (unknown.length > 0) stop(`There is no step "${unknown.join('", "')}". The steps are: ${names.join(', ')}.`);

await ensureInstalled();
rmSync(RESULTS_FOLDER, { recursive: true, force: true });
mkdirSync(RESULTS_FOLDER);

/** @type {StepResult[]} */
const results = [];
for (const step of TEST_STEPS) {
  if (chosen.length === 0 || chosen.includes(step.name)) results.push(await runStep(step, results));
}
printSummary(results);
if (results.some((result) => result.state !== 'ok')) process.exitCode = 1;
