import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { columnHeader } from '../domain/columnHeader.ts';
import { DataFileError, type DataFileProblem } from '../domain/dataFileError.ts';
import { SCHEMA_NUMBER } from '../domain/edition.ts';
import { provinceFile } from '../domain/published.ts';
import { adcodeOf, readRealBytes, readRealProvince } from '../domain/realAtlas.ts';
import { loadColumns, loadDataFile, loadJson } from './dataFile.ts';

const FILE = 'provinces/350000.json';
const fujian = readRealProvince(adcodeOf('Fujian'));

afterEach(() => {
  vi.unstubAllGlobals();
});

type Answer = (address: string, options: RequestInit) => Promise<Response>;

function serve(answer: Answer): void {
  vi.stubGlobal('fetch', answer);
}

function serveText(body: string, options?: ResponseInit): void {
  serve(async () => new Response(body, options));
}

/** The problem that loading the file ends with. */
async function problemOf(loading: Promise<unknown>): Promise<DataFileProblem> {
  const error = await loading.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DataFileError)) throw new Error(`no problem with a data file: ${String(error)}`);
  expect(error.file).toBe(FILE);
  return error.problem;
}

const load = (signal?: AbortSignal) => loadDataFile(FILE, async () => provinceFile, signal ? { signal } : {});

describe('a data file', () => {
  it('is fetched from the data folder beside the page and parsed', async () => {
    const asked: string[] = [];
    serve(async (address) => {
      asked.push(address);
      return Response.json(fujian);
    });
    expect(await load()).toEqual(fujian);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/\/data\/provinces\/350000\.json$/);
  });

  it('is unreachable where the network is down', async () => {
    serve(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemOf(load())).toEqual({ kind: 'unreachable' });
  });

  it.each([404, 500, 403])('is missing where the server answers %i', async (status) => {
    serveText('{}', { status });
    expect(await problemOf(load())).toEqual({ kind: 'missing', status });
    expect(await problemOf(loadJson(FILE))).toEqual({ kind: 'missing', status });
  });

  it.each([
    ['a page in its place', '<!doctype html><title>Atlas</title>'],
    ['a file cut short', JSON.stringify(fujian).slice(0, -100)],
    ['an empty file', ''],
  ])('is no JSON: %s', async (_what, body) => {
    serveText(body);
    expect(await problemOf(load())).toEqual({ kind: 'notJson' });
  });

  it('is out of reach where the line breaks in the middle of the answer', async () => {
    serve(async () => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('{"schema":'));
          controller.error(new TypeError('network error'));
        },
      });
      return new Response(body);
    });
    expect(await problemOf(load())).toEqual({ kind: 'unreachable' });
  });

  it('has another schema, newer or none', async () => {
    serveText(JSON.stringify({ ...fujian, schema: SCHEMA_NUMBER + 1 }));
    expect(await problemOf(load())).toEqual({
      kind: 'otherSchema',
      given: String(SCHEMA_NUMBER + 1),
      expected: SCHEMA_NUMBER,
    });
    for (const body of ['{}', 'null', '[]', '"core"']) {
      serveText(body);
      expect(await problemOf(load())).toMatchObject({ kind: 'otherSchema', expected: SCHEMA_NUMBER });
    }
  });

  it('has another shape, with the field named', async () => {
    const [observation] = fujian.observations;
    serveText(JSON.stringify({ ...fujian, observations: [{ ...observation, value: '7600' }] }));
    expect(await problemOf(load())).toEqual({ kind: 'invalid', where: 'observations.0.value' });
    serveText(JSON.stringify({ ...fujian, sources: undefined }));
    expect(await problemOf(load())).toEqual({ kind: 'invalid', where: 'sources' });
  });
});

describe('a data file that nobody waits for any more', () => {
  it('ends with the abort and not with a problem, before the answer', async () => {
    const controller = new AbortController();
    serve(async (_address, { signal }) => {
      controller.abort();
      signal?.throwIfAborted();
      return Response.json(fujian);
    });
    await expect(load(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('ends with the abort and not with a problem, within the answer', async () => {
    const controller = new AbortController();
    serve(async () => {
      const body = new ReadableStream({
        pull(stream) {
          controller.abort();
          stream.error(controller.signal.reason);
        },
      });
      return new Response(body);
    });
    await expect(load(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('is still a problem where the signal was not used', async () => {
    serve(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemOf(load(new AbortController().signal))).toEqual({ kind: 'unreachable' });
  });
});

it('is parsed by whatever schema is asked for', async () => {
  serveText(JSON.stringify({ schema: SCHEMA_NUMBER, years: [2016] }));
  const schema = z.object({ years: z.array(z.int()) });
  expect(await loadDataFile(FILE, async () => schema)).toEqual({ years: [2016] });
});

describe('a file of columns', () => {
  it('is fetched as bytes and read', async () => {
    serve(async () => new Response(readRealBytes('columns/total_usd.bin')));
    const { indicator, years, provinces } = await loadColumns(FILE, async () => columnHeader);
    expect([indicator, years.at(-1), provinces]).toEqual(['total_usd', 2024, 34]);
  });

  it.each<[string, () => void, DataFileProblem]>([
    ['the server does not have', () => serveText('', { status: 404 }), { kind: 'missing', status: 404 }],
    ['is a page in its place', () => serveText('<!doctype html>'), { kind: 'notColumns' }],
    ['the network does not bring', () => serve(() => Promise.reject(new TypeError())), { kind: 'unreachable' }],
  ])('names the problem where it is one that %s', async (_what, prepare, problem) => {
    prepare();
    expect(await problemOf(loadColumns(FILE, async () => columnHeader))).toEqual(problem);
  });

  it('is cut short where fewer bytes come than it has', async () => {
    const whole = readRealBytes('columns/total_usd.bin');
    serve(async () => new Response(whole.subarray(0, 1000)));
    expect(await problemOf(loadColumns(FILE, async () => columnHeader))).toMatchObject({
      kind: 'cutShort',
      given: 1000,
    });
  });
});
