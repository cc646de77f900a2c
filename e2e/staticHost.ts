import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface StaticHost {
  /** Where the site stands, with a slash at its end. */
  readonly url: string;
  /** Answers a file of the site with other content from now on, and lets browsers keep what they got for ten minutes. */
  readonly replaceFile: (file: string, content: string) => void;
  readonly restoreFile: (file: string) => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves a built site below `path` as the plainest host does: files and the `index.html` of a folder, the site's own
 * `404.html` for every other address, and nothing clever.
 */
export async function startStaticHost(folder: string, path: string): Promise<StaticHost> {
  const replaced = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const inside = pathname.startsWith(path) ? decodeURIComponent(pathname.slice(path.length)) : undefined;
    const file = inside === undefined ? undefined : findFile(folder, inside);
    const sent = file ?? join(folder, '404.html');
    const type = MEDIA_TYPES[extname(sent)] ?? 'application/octet-stream';
    response.writeHead(file === undefined ? 404 : 200, {
      'Content-Type': type,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'max-age=600',
    });
    const other = replaced.get(inside ?? '');
    if (other === undefined) createReadStream(sent).pipe(response);
    else response.end(other);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with a port; only one on a pipe has a text.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${path}`,
    replaceFile: (file, content) => replaced.set(file, content),
    restoreFile: (file) => replaced.delete(file),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function findFile(folder: string, inside: string): string | undefined {
  const named = normalize(join(folder, inside));
  if (named !== folder && !named.startsWith(folder + sep)) return undefined;
  const file = inside === '' || inside.endsWith('/') ? join(named, 'index.html') : named;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
