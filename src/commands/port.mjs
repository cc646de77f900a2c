import { createServer } from 'node:net';
import { stop } from './stop.mjs';

/**
 * The port in the environment variable PORT, or `usual`. Ends the command if PORT holds anything else.
 *
 * @param {number} usual
 * @param {string} command named in the remedy
 */
export function readPort(usual, command) {
  const text = process.env.PORT ?? '';
  if (text === '') return usual;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port >= 1 && port <= 65_535) return port;
  return stop(
    `PORT is "${text}", but a port is a whole number from 1 to 65535. For example: ${withPort(usual, command)}`,
  );
}

/**
 * Ends the command if the atlas cannot be served on `port`.
 *
 * @param {number} port
 * @param {string} command named in the remedy
 */
export async function requireFreePort(port, command) {
  // A browser tries both loopback addresses for "localhost", so another program on either would be in the way.
  for (const host of ['127.0.0.1', '::1']) {
    const fault = await listenFault(port, host);
    const other = withPort(port >= 1024 && port < 60_000 ? port + 7 : 4180, command);
    if (fault === 'EADDRINUSE') {
      stop(`Port ${port} is in use by another program. Stop that program, or choose another port: ${other}`);
    }
    if (fault === 'EACCES') stop(`Port ${port} needs rights that you do not have. Choose another port: ${other}`);
  }
}

/**
 * @param {number} port
 * @param {string} command
 */
function withPort(port, command) {
  return process.platform === 'win32' ? `set PORT=${port}&& ${command}` : `PORT=${port} ${command}`;
}

/**
 * Tries to listen and stops at once. Returns the code of the system's error, if there is one.
 *
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
function listenFault(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}

/**
 * Returns a port that is free at this moment.
 *
 * @returns {Promise<number>}
 */
export function findFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address !== null ? resolve(address.port) : reject(address)));
    });
  });
}
