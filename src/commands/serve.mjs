import { requireFreePort } from './port.mjs';

/** Browsers try both loopback addresses for "localhost"; many containers and tools know this one only. */
const HOST = '127.0.0.1';

/**
 * Starts one of Vite's servers on `port` and says where the atlas is. Ctrl+C then ends the command well.
 *
 * @param {number} port
 * @param {string} command named if the port was taken meanwhile
 * @param {(address: { port: number, strictPort: true, host: string }) => Promise<unknown>} start
 */
export async function serve(port, command, start) {
  await requireFreePort(port, command);
  await start({ port, strictPort: true, host: HOST });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(0));
  console.log(`\nThe atlas is at http://localhost:${port}/  (Ctrl+C stops it)`);
}
