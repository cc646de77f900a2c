import { DataFileError } from '../domain/dataFileError.ts';
import type { BoundaryAddress, RasterRequest } from './rasterMessages.ts';
import { createRasterService } from './rasterService.ts';

/** The worker of `rasterTwin.ts`: the page itself never parses the boundaries of many regions, nor draws them. */
const receive = createRasterService({
  load,
  answer: (answer, transfer) => self.postMessage(answer, { transfer }),
  nextTask,
});

self.addEventListener('message', ({ data }: MessageEvent<RasterRequest>) => receive(data));

async function load({ file, url }: BoundaryAddress): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url);
    text = await response.text();
  } catch {
    throw new DataFileError(file, { kind: 'unreachable' });
  }
  if (!response.ok) throw new DataFileError(file, { kind: 'missing', status: response.status });
  try {
    return JSON.parse(text);
  } catch {
    throw new DataFileError(file, { kind: 'notJson' });
  }
}

/** A message to itself: a timer would wait for milliseconds. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
