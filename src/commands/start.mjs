// npm start: everything that a newcomer needs to see the atlas, in one command.
import { ensureInstalled } from './install.mjs';
import { runScript } from './npm.mjs';
import { readPort, requireFreePort } from './port.mjs';
import { ROOT } from './root.mjs';
import { serve } from './serve.mjs';
import { stop } from './stop.mjs';

const COMMAND = 'npm start';

// Asked before the work begins: nobody should wait for a build to hear that the port is taken.
const port = readPort(4173, COMMAND);
await requireFreePort(port, COMMAND);

await ensureInstalled();
if (!(await runScript('build'))) stop('The atlas was not built; the words above say why.');

const { preview } = await import('vite');
await serve(port, COMMAND, (address) => preview({ root: ROOT, preview: address }));
