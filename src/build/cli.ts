/**
 * `npm run data`: checks the records of `data/` and writes `public/data/`.
 * `npm run data -- --synthetic regions=34 seed=1`: writes made-up data instead, for measurements.
 */
import { runCli } from './runCli.ts';
import { runSyntheticCli } from './synthetic/runSyntheticCli.ts';

const [first, ...words] = process.argv.slice(2);
process.exitCode =
  first === '--synthetic'
    ? await runSyntheticCli('data', words, console)
    : await runCli('data', 'public/data', console);
