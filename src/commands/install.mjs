import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { spawnNpm } from './npm.mjs';
import { ROOT } from './root.mjs';
import { stop } from './stop.mjs';

/** @param {string} folder */
const lockOf = (folder) => join(folder, 'package-lock.json');
/**
 * npm's own list of what it installed. npm writes it last, so a broken installation has none.
 *
 * @param {string} folder
 */
const installedOf = (folder) => join(folder, 'node_modules', '.package-lock.json');
/**
 * Ours: for which Node and machine. Some packages hold machine code, and folders get copied and shared.
 *
 * @param {string} folder
 */
const stampOf = (folder) => join(folder, 'node_modules', '.atlas-runtime');

const RUNTIME = `Node ${process.versions.node.split('.')[0]} on ${process.platform} ${process.arch}`;

/** What npm says when another npm, or an editor, is at work in the same folder. */
const IN_THE_WAY = /ENOTEMPTY|EBUSY/;
const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED|EIDLETIMEOUT/;

/**
 * Installs the packages of a folder's lock file unless they are there already. Ends the command if it cannot.
 *
 * @param {string} [folder] the root of the checkout unless said otherwise
 */
export async function ensureInstalled(folder = ROOT) {
  checkNode();
  if (isInstalled(folder)) return;
  const [lock, modules] = [lockOf(folder), join(folder, 'node_modules')].map((path) => relative(ROOT, path));
  console.log(`Installing the packages of ${lock} into ${modules} (once; about a minute) ...`);
  // An interrupted npm leaves half a folder: without these two, the next start sees that and begins again.
  rmSync(stampOf(folder), { force: true });
  rmSync(installedOf(folder), { force: true });
  const { code, errors } = await npmCi(folder);
  if (code !== 0) stop(installFailure(code, errors));
  writeFileSync(stampOf(folder), RUNTIME);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // Vite needs `require` of ES modules, which came to the two lines in these releases and never to Node 21.
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (isSupported) return;
  stop(
    `This is Node ${process.versions.node}. The atlas needs Node 20.19 or newer (22.12 or newer in the 22 line).\n` +
      'Install a current version from https://nodejs.org/ or with your version manager, then run the same command again.',
  );
}

/** @param {string} folder */
function isInstalled(folder) {
  const stamp = readText(stampOf(folder));
  // Someone who ran `npm ci` by hand has no stamp yet; npm's own list is enough then.
  if (stamp !== undefined && stamp !== RUNTIME) return false;
  const installed = readPackages(installedOf(folder));
  if (installed === undefined) return false;
  const wanted = Object.entries(readPackages(lockOf(folder)) ?? {});
  return wanted.every(([folder, entry]) => {
    // The root is not installed into itself, and npm leaves out optional packages made for other machines.
    if (folder === '' || entry.optional) return true;
    const found = installed[folder];
    return found?.version === entry.version && found?.integrity === entry.integrity;
  });
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, integrity?: string, optional?: boolean }> | undefined}
 */
function readPackages(file) {
  const text = readText(file);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text).packages;
  } catch {
    return undefined;
  }
}

/** @param {string} file */
function readText(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Runs `npm ci`. What npm says is shown as it comes and kept, because it tells a lost network from other faults.
 *
 * @param {string} folder
 * @returns {Promise<{ code: number | null, errors: string }>}
 */
function npmCi(folder) {
  // Left alone, npm waits more than a minute before it says that there is no network.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--fetch-retry-maxtimeout=15000'];
  const npm = spawnNpm(args, { cwd: folder, stdio: ['inherit', 'inherit', 'pipe'] });
  // Ctrl+C reaches npm too. Staying until it has gone keeps the next start from meeting it at work.
  const waitForNpm = () => {};
  process.on('SIGINT', waitForNpm);
  let errors = '';
  npm.stderr?.on('data', (chunk) => {
    process.stderr.write(chunk);
    errors += chunk;
  });
  return new Promise((resolve) => {
    npm.on('error', (error) => {
      console.error(error.message);
      resolve({ code: null, errors });
    });
    npm.on('close', (code) => {
      process.off('SIGINT', waitForNpm);
      resolve({ code, errors });
    });
  });
}

/**
 * @param {number | null} code
 * @param {string} errors
 */
function installFailure(code, errors) {
  const network = NO_NETWORK.exec(errors)?.[0];
  if (network !== undefined) {
    return (
      `The packages could not be downloaded: npm did not reach its registry (${network}, see npm's words above).\n` +
      "Connect to the network, or set npm's registry or proxy (npm config set registry ..., npm config set proxy ...),\n" +
      'then run the same command again.'
    );
  }
  if (code === null) return 'npm ci could not be started or was stopped. Run the same command again.';
  if (IN_THE_WAY.test(errors)) {
    return 'Another program is at work in node_modules. Wait until it is done, or stop it, then run the same command again.';
  }
  return `npm ci failed with exit code ${code}; npm's words above say why. Mend that, then run the same command again.`;
}
