import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { ROOT } from './root.mjs';

/** A download takes about a minute; a network that swallows packets would hold us for ever. */
const LIMIT_MS = 5 * 60_000;

const PLAYWRIGHT = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');

const REMEDY = `The browser tests need a Chromium, and none was found or could be installed. One of these helps:
  - install Chromium or Google Chrome with your system's package manager;
  - npx playwright install --with-deps chromium   (on a machine with network);
  - ATLAS_BROWSER=/path/to/chromium npm test      (a Chromium, Chrome or Edge that you have).`;

/**
 * Returns the path of a Chromium, and installs one if this machine has none. Throws, with remedies, if it cannot.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found !== undefined) return found;

  console.log("No Chromium was found: installing Playwright's own (about 200 MB, once) ...");
  // Playwright's second browser, the headless shell, is left out: the tests drive the full one.
  await runLimited(process.execPath, [PLAYWRIGHT, 'install', '--no-shell', 'chromium']);
  const own = await findBrowser();
  if (own !== undefined) return own;

  if (isRootOnDebian()) {
    console.log("Playwright's Chromium cannot be used here: installing the system's with apt-get ...");
    await runLimited('apt-get', ['update']);
    // The font is for the Chinese names and terms, which would be empty boxes without it.
    await runLimited('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
    const system = await findBrowser();
    if (system !== undefined) return system;
  }
  throw new Error(REMEDY);
}

function isRootOnDebian() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

/**
 * Runs a program for at most LIMIT_MS. How it ended does not matter here: what counts is what is found afterwards.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function runLimited(program, args) {
  // A group of its own, so that the limit also ends the downloader that Playwright starts.
  const hasGroup = process.platform !== 'win32';
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: hasGroup,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const end = () => {
    if (child.pid !== undefined) process.kill(hasGroup ? -child.pid : child.pid, 'SIGTERM');
  };
  const interrupt = () => {
    end();
    process.exit(130);
  };
  process.once('SIGINT', interrupt);
  const limit = setTimeout(() => {
    console.error(`Not done after ${LIMIT_MS / 60_000} minutes: given up.`);
    end();
  }, LIMIT_MS);
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(limit);
      process.off('SIGINT', interrupt);
      resolve();
    };
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      finish();
    });
    child.on('close', finish);
  });
}
