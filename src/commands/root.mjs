import { fileURLToPath } from 'node:url';

/** The folder of the checkout, so that a command does the same from whichever folder it is started. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
