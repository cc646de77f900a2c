import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMAND_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const MAC_PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const WINDOWS_PLACES = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];

/**
 * Returns the path of the Chromium that the browser tests drive, or undefined if this machine has none.
 *
 * ATLAS_BROWSER comes first, then Playwright's own, then the system's. Throws if ATLAS_BROWSER names no file,
 * because quietly testing another browser than the one asked for would be worse.
 *
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const chosen = process.env.ATLAS_BROWSER;
  if (chosen && !existsSync(chosen)) {
    throw new Error(`ATLAS_BROWSER is "${chosen}", but there is no such file. Set it to a Chromium, or unset it.`);
  }
  if (chosen) return chosen;
  const { chromium } = await import('@playwright/test');
  return [chromium.executablePath(), ...systemPlaces()].find(isUsable);
}

function systemPlaces() {
  if (process.platform === 'win32') return windowsPlaces();
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = COMMAND_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return process.platform === 'darwin' ? [...places, ...MAC_PLACES] : places;
}

function windowsPlaces() {
  const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LocalAppData];
  return WINDOWS_PLACES.flatMap((place) => folders.map((folder) => (folder ? join(folder, place) : ''))).filter(
    Boolean,
  );
}

/**
 * Whether the browser is there and starts. Ubuntu's package is a stub that only points to its shop, and a bare
 * container lacks libraries that Playwright's own needs.
 *
 * @param {string} path
 */
function isUsable(path) {
  if (!existsSync(path)) return false;
  // On Windows, --version opens a window instead.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}
