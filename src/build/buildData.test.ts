import { access, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseColumnFile } from '../domain/columnHeader.ts';
import { columnPath } from '../domain/edition.ts';
import { coreFile } from '../domain/published.ts';
import { readReportedColumns } from '../domain/reportedColumns.ts';
import { readTradeColumns } from '../domain/trade.ts';
import { buildData } from './buildData.ts';
import { formatFaults } from './fault.ts';
import type { RecordTexts } from './readTexts.ts';
import { runCli } from './runCli.ts';
import { edit, smallRecords } from './smallRecords.ts';

let folder: string;
let out: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-build-'));
  out = join(folder, 'public/data');
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Writes records to a folder of any name, as a checkout or a copy of one. */
async function save(texts: RecordTexts): Promise<string> {
  for (const [file, text] of texts) {
    const path = join(folder, file.replace('data/', 'records/'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return join(folder, 'records');
}

async function listOutput(): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

const broken = () => edit(smallRecords(), 'data/observations.csv', '700.5', 'seven');

describe('the build', () => {
  it('writes every file and says what each weighs', async () => {
    const { faults, files } = await buildData(await save(smallRecords()), out);
    expect(faults).toEqual([]);
    expect((await listOutput()).toSorted()).toEqual(files.map(({ path }) => join(out, path)).toSorted());
    const core = files.find(({ path }) => path === 'core.json');
    expect(core?.bytes).toBe((await readFile(join(out, 'core.json'))).length);
  });

  it('writes nothing where there is a fault, and leaves what was there', async () => {
    const records = await save(broken());
    const { faults, files } = await buildData(records, out);
    expect(faults).toMatchObject([{ file: 'data/observations.csv', line: 2, rule: 'schema' }]);
    expect(files).toEqual([]);
    await expect(access(out)).rejects.toThrow();

    await save(smallRecords());
    await buildData(records, out);
    const before = await readFile(join(out, 'core.json'), 'utf8');
    await save(broken());
    await buildData(records, out);
    expect(await readFile(join(out, 'core.json'), 'utf8')).toBe(before);
  });

  it('sweeps away stale files and what a crash left behind, and writes the same bytes again', async () => {
    for (const stale of [join(out, 'old.json'), join(folder, 'public/.data.new/half.json')]) {
      await mkdir(dirname(stale), { recursive: true });
      await writeFile(stale, '{');
    }
    const records = await save(smallRecords());
    const { files } = await buildData(records, out);
    expect(await listOutput()).not.toContain(join(out, 'old.json'));
    expect(await readdir(join(folder, 'public'))).toEqual(['data']);
    const readAll = () => Promise.all(files.map(({ path }) => readFile(join(out, path), 'utf8')));
    const once = await readAll();
    await buildData(records, out);
    expect(await readAll()).toEqual(once);
  });
});

describe('the command', () => {
  function terminal() {
    const said: string[] = [];
    return { said, log: (text: string) => said.push(text), error: (text: string) => said.push(text) };
  }

  it('ends well with a summary', async () => {
    const to = terminal();
    expect(await runCli(await save(smallRecords()), out, to)).toBe(0);
    expect(to.said.join('\n')).toMatch(
      /^Wrote 62 files to .*\n {2}core\.json: \d+\.\d kB, sent \d+\.\d kB\n(.*\n)*Readers may take 17 open files, .* plans\.csv \d/,
    );
  });

  it('ends with 1 and the faults', async () => {
    const to = terminal();
    expect(await runCli(await save(broken()), out, to)).toBe(1);
    expect(to.said.join('\n')).toMatch(/"value" is "seven"\.[\s\S]*1 fault in 1 file\. Nothing was written\.$/);
  });

  it('says plainly what stands in its way', async () => {
    const to = terminal();
    expect(await runCli(join(folder, 'nowhere'), out, to)).toBe(1);
    await writeFile(join(folder, 'public'), 'a file');
    expect(await runCli(await save(smallRecords()), out, to)).toBe(1);
    expect(to.said[0]).toMatch(/^The data could not be built: .*nowhere is not there\. Run the command in the folder/);
    expect(to.said[1]).toMatch(/^The data could not be built: .*public.* is not a folder, and has to be one\.$/);
  });
});

describe('the real records', () => {
  // The limit only ends a run that hangs: a busy machine takes its time for half a megabyte of brotli.
  it('pass every check and every budget', { timeout: 120_000 }, async () => {
    const { faults, files } = await buildData('data', out);
    expect(faults.length === 0 ? '' : formatFaults(faults)).toBe('');
    expect(files).toHaveLength(64);

    const core = coreFile.parse(JSON.parse(await readFile(join(out, 'core.json'), 'utf8')));
    const columnsOf = async (recordId: string) => {
      const bytes = await readFile(join(out, columnPath(recordId)));
      return parseColumnFile(recordId, new Uint8Array(bytes).buffer);
    };
    const trade = readTradeColumns(await columnsOf('total_usd'));
    expect(trade.years).toEqual([
      2007, 2008, 2009, 2010, 2011, 2012, 2013, 2014, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024,
    ]);
    expect(core.planYears).toEqual([2019, 2020, 2025]);
    expect(core.dataAsOf).toBe('2026-01-26');
    const briGrowth = readReportedColumns(await columnsOf('bri_trade_growth'));
    const fujian = briGrowth
      .reportsIn(2018)
      ?.observationAt(core.provinces.findIndex(({ adcode }) => adcode === '350000'));
    // A government's "more than 11 %" stands against a later 10.7 %, and the reader sees both.
    expect(fujian?.conflict).toEqual([
      { value: 10.7, precision: 'exact' },
      { value: 11, precision: 'atLeast' },
    ]);
  });
});
