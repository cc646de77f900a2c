import { spawn } from 'node:child_process';
import { ROOT } from './root.mjs';

/**
 * Starts npm in the root of the checkout.
 *
 * The npm that started us is asked first: through Node it needs no shell, which Windows would otherwise want.
 *
 * @param {string[]} args must hold no blanks, because a Windows shell would split them
 * @param {import('node:child_process').SpawnOptions} options
 */
export function spawnNpm(args, options) {
  const npmFile = process.env.npm_execpath;
  if (npmFile?.endsWith('npm-cli.js')) return spawn(process.execPath, [npmFile, ...args], { cwd: ROOT, ...options });
  return spawn('npm', args, { cwd: ROOT, shell: process.platform === 'win32', ...options });
}

/**
 * Runs a script of package.json, the one home of what each step does, and returns whether it ended well.
 *
 * @param {string} name
 * @param {string[]} [args]
 * @param {NodeJS.ProcessEnv} [environment] added to our own
 * @returns {Promise<boolean>}
 */
export function runScript(name, args = [], environment = {}) {
  const child = spawnNpm(['run', '--silent', name, '--', ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(`npm could not be started: ${error.message}`);
      resolve(false);
    });
    child.on('close', (code) => resolve(code === 0));
  });
}
