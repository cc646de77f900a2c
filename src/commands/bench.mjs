// npm run bench: measures the atlas and other map libraries side by side (bench/README.md).
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { ensureBrowser } from './installBrowser.mjs';
import { runScript } from './npm.mjs';
import { ROOT } from './root.mjs';
import { stop } from './stop.mjs';

await ensureInstalled();
await ensureInstalled(join(ROOT, 'bench'));
if (!existsSync(join(ROOT, 'dist', 'index.html')) && !(await runScript('build'))) {
  stop('The atlas was not built; the words above say why.');
}

const child = spawn(process.execPath, ['--import', 'tsx', join('bench', 'run', 'main.ts'), ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
  env: { ...process.env, ATLAS_BROWSER: await ensureBrowser() },
});
child.on('error', (error) => stop(`The benchmark could not be started: ${error.message}`));
child.on('close', (code) => {
  process.exitCode = code ?? 1;
});
