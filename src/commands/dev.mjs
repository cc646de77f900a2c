// npm run dev: the atlas for those who change it; each saved file shows at once.
import { ensureInstalled } from './install.mjs';
import { readPort, requireFreePort } from './port.mjs';
import { ROOT } from './root.mjs';
import { serve } from './serve.mjs';

const COMMAND = 'npm run dev';

const port = readPort(5173, COMMAND);
await requireFreePort(port, COMMAND);

await ensureInstalled();

const { createServer } = await import('vite');
await serve(port, COMMAND, async (address) => {
  const server = await createServer({ root: ROOT, server: address });
  await server.listen();
});
