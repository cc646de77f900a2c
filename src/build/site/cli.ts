/** `npm run weigh`: weighs the site in `dist/` and fails where a part is over its budget. */
import { findOverweight, formatWeights } from './siteBudgets.ts';
import { weighSite } from './weighSite.ts';

const weights = await weighSite('dist');
console.log(`What the browser asks for, in bytes, and as sent (brotli):\n${formatWeights(weights)}`);
const overweight = findOverweight(weights);
if (overweight.length > 0) {
  console.error(`\n${overweight.join('\n')}`);
  process.exitCode = 1;
}
