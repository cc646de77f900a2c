import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type SiteServer, startSiteServer } from './siteServer.ts';

let folder: string;
let server: SiteServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-'));
  await mkdir(join(folder, 'page', 'assets'), { recursive: true });
  await mkdir(join(folder, 'elsewhere'));
  await writeFile(join(folder, 'page', 'index.html'), '<p>hello</p>');
  await writeFile(join(folder, 'page', 'assets', 'main-abc.js'), 'a'.repeat(10_000));
  await writeFile(join(folder, 'elsewhere', 'values.json'), '[1]');
  server = await startSiteServer();
  server.addSite('34-peer', {
    folder: join(folder, 'page'),
    mounts: { 'data/': join(folder, 'elsewhere') },
  });
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

it('serves a site from its folder, and its data from another', async () => {
  expect(await (await fetch(`${server.origin}/34-peer/?year=2019`)).text()).toBe('<p>hello</p>');
  expect(await (await fetch(`${server.origin}/34-peer/data/values.json`)).json()).toEqual([1]);
  expect((await fetch(`${server.origin}/34-peer/none.json`)).status).toBe(404);
  expect((await fetch(`${server.origin}/370-peer/`)).status).toBe(404);
});

it('counts what it sends as it sends it: with brotli, and nothing but headers to who has the file', async () => {
  server.takeSent();
  const first = await fetch(`${server.origin}/34-peer/assets/main-abc.js`);
  expect(await first.text()).toHaveLength(10_000);
  expect(first.headers.get('content-encoding')).toBe('br');
  expect(first.headers.get('cache-control')).toContain('immutable');
  const bytes = server.takeSent().reduce((sum, sent) => sum + sent.bytes, 0);
  expect(bytes).toBeGreaterThan(200);
  expect(bytes).toBeLessThan(600);

  const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
  const again = await fetch(`${server.origin}/34-peer/assets/main-abc.js`, { headers });
  expect(again.status).toBe(304);
});
