import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Above this size, in bytes, the highest level of brotli takes minutes and saves little. */
const LARGE_FILE = 2_000_000;

/** A line of so many bits a second, and the time until an answer begins. */
export interface Line {
  readonly bitsPerSecond: number;
  readonly roundTripMs: number;
}

export interface Sent {
  readonly atMs: number;
  readonly bytes: number;
}

/** A folder of files served under `/name/`; `mounts` puts other folders at places inside it. */
export interface Site {
  readonly folder: string;
  readonly mounts?: Readonly<Record<string, string>>;
}

export interface SiteServer {
  readonly origin: string;
  readonly addSite: (name: string, site: Site) => void;
  /** Compresses what the sites hold, so that no visitor waits for it. */
  readonly prepare: (paths: readonly string[]) => Promise<void>;
  /** Slows what is sent from now on; undefined lifts it. */
  readonly setLine: (line: Line | undefined) => void;
  /** Returns what was sent since the last call, headers included. */
  readonly takeSent: () => Sent[];
  readonly close: () => void;
}

interface Body {
  readonly bytes: Buffer;
  readonly type: string;
}

const compress = promisify(brotliCompress);

/**
 * Serves sites with brotli, hashed assets for ever and the rest to be asked for again, as a good host does.
 *
 * It counts and slows what it sends itself, and not through the browser's tools: those see and slow the page alone, and
 * a map engine's worker fetches beside it.
 */
export async function startSiteServer(): Promise<SiteServer> {
  const sites = new Map<string, Site>();
  const bodies = new Map<string, Promise<Body | undefined>>();
  let sent: Sent[] = [];
  let line: Line | undefined;
  let lineFreeAtMs = 0;

  const fileOf = (url: string): string | undefined => {
    const [, name = '', ...rest] = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname)).split('/');
    const site = sites.get(name);
    if (site === undefined) return undefined;
    const path = rest.join('/') || 'index.html';
    const mount = Object.entries(site.mounts ?? {}).find(([prefix]) => path.startsWith(prefix));
    return mount ? join(mount[1], path.slice(mount[0].length)) : join(site.folder, path);
  };
  const bodyOf = (file: string): Promise<Body | undefined> => {
    const known = bodies.get(file);
    if (known !== undefined) return known;
    const reading = readBody(file);
    bodies.set(file, reading);
    return reading;
  };
  /** Sends slice by slice when the line is free; all answers share it. */
  const send = async (response: ServerResponse, bytes: Buffer): Promise<void> => {
    const slice = line === undefined ? bytes.length : 4096;
    for (let start = 0; start < bytes.length; start += slice) {
      const part = bytes.subarray(start, start + slice);
      if (line !== undefined) {
        lineFreeAtMs = Math.max(lineFreeAtMs, Date.now()) + (part.length * 8000) / line.bitsPerSecond;
        await pause(lineFreeAtMs - Date.now());
      }
      if (response.destroyed) return;
      sent.push({ atMs: Date.now(), bytes: part.length });
      response.write(part);
    }
    response.end();
  };

  const server = createServer(async (request, response) => {
    if (line !== undefined) await pause(line.roundTripMs);
    const file = fileOf(request.url ?? '/');
    const body = file === undefined ? undefined : await bodyOf(file);
    if (body === undefined) {
      response.writeHead(404).end();
      return;
    }
    const isHashed = /\/assets\//.test(request.url ?? '');
    const tag = `"${body.bytes.length.toString(36)}"`;
    response.setHeader('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    response.setHeader('etag', tag);
    response.setHeader('content-type', body.type);
    const isKnown = request.headers['if-none-match'] === tag;
    response.statusCode = isKnown ? 304 : 200;
    if (!isKnown) {
      response.setHeader('content-encoding', 'br');
      response.setHeader('content-length', body.bytes.length);
    }
    response.flushHeaders();
    sent.push({ atMs: Date.now(), bytes: headerBytes(response) });
    await send(response, isKnown ? Buffer.alloc(0) : body.bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server has no port');

  return {
    origin: `http://127.0.0.1:${address.port}`,
    addSite: (name, site) => sites.set(name, site),
    async prepare(paths) {
      await Promise.all(paths.map((path) => bodyOf(fileOf(path) ?? '')));
    },
    setLine(next) {
      line = next;
      lineFreeAtMs = 0;
    },
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function readBody(file: string): Promise<Body | undefined> {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  const quality = bytes.length > LARGE_FILE ? 9 : 11;
  const packed = await compress(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  return { bytes: packed, type: TYPES[extname(file)] ?? 'application/octet-stream' };
}

/** The status line and the headers as Node writes them, to a few bytes. */
function headerBytes(response: ServerResponse): number {
  const lines = Object.entries(response.getHeaders()).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${response.statusCode} OK\r\n${lines.join('')}\r\n`.length + DATE_AND_CONNECTION_BYTES;
}
/** `Date`, `Connection` and `Keep-Alive`, which Node adds by itself. */
const DATE_AND_CONNECTION_BYTES = 85;

/** Resolves after a while; never, once the signal is aborted. */
export function pause(durationMs: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, Math.max(0, durationMs));
    signal?.addEventListener('abort', () => clearTimeout(timer));
  });
}
