/** `npm run data`: checks the records of `data/` and writes `public/data/`. */
import { runCli } from './runCli.ts';

process.exitCode = await runCli('data', 'public/data', console);
