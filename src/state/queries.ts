import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { type Atlas, type FigureIndicator, readAtlas, withReported } from '../domain/atlas.ts';
import type { Boundaries } from '../domain/boundaries.ts';
import type { ColumnFile } from '../domain/columnFile.ts';
import { DataFileError } from '../domain/dataFileError.ts';
import { columnPath } from '../domain/edition.ts';
import type { ArticlesFile, CoreFile, NationFile, ProvinceFile } from '../domain/published.ts';
import { readReportedColumns } from '../domain/reportedColumns.ts';
import type { DetailShapes } from '../domain/shapesFile.ts';
import { readTradeColumns, TRADE_RECORD } from '../domain/trade.ts';
import { type FileOptions, loadColumns, loadDataFile, loadJson, type SchemaReader } from './dataFile.ts';
import { type LaterScript, loadScript } from './laterScript.ts';
import { useIsSlow } from './useIsSlow.ts';

/** Files of one edition belong together: they are fetched once and kept, and `loadEdition` refuses another. */
const KEEP = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

/** What the page can say while a file has not come: whether that is slow by now, and how to ask once more. */
export interface FileRequest {
  /** The request that runs is taking long. It goes on. */
  readonly isSlow: boolean;
  /** Asks again, and gives up a request that still runs: a line that hangs seldom comes back to life. */
  readonly retry: () => void;
}

/** A file on its way, there, or failed. What was there before stays while it is asked for once more. */
export type FileQuery<T> = FileRequest &
  (
    | { readonly isPending: true; readonly isError: false; readonly data: undefined; readonly error: undefined }
    | { readonly isPending: false; readonly isError: true; readonly data: T | undefined; readonly error: Error }
    | { readonly isPending: false; readonly isError: false; readonly data: T; readonly error: undefined }
  );

const CORE = 'core.json';
const TRADE = columnPath(TRADE_RECORD);

/** What the page opens with: names, indicators and plans, and the trade series that every figure in US$ rests on. */
export function useAtlasFile(): FileQuery<Atlas> {
  return useFile(['core'], async (options) => {
    const [core, columns] = await loadOpening(options);
    const trade = readOrBlame(TRADE, () => readTradeColumns(columns));
    return readOrBlame(CORE, () => readAtlas(core, trade));
  });
}

/** What checks a file. The page's first script does without: it opens on the edition that the page came with. */
const SCHEMAS: LaterScript<typeof import('../domain/published.ts')> = {
  name: 'published.js',
  load: () => import('../domain/published.ts'),
};

async function readHeaderSchema() {
  const script: LaterScript<typeof import('../domain/columnHeader.ts')> = {
    name: 'columnHeader.js',
    load: () => import('../domain/columnHeader.ts'),
  };
  return (await loadScript(script)).columnHeader;
}

/** The edition of the data that the build rendered the page from. */
function pageEdition(): string | undefined {
  return document.querySelector<HTMLMetaElement>('meta[name="atlas-edition"]')?.content;
}

type Opening = readonly [core: CoreFile, trade: ColumnFile];

async function loadOpening(options: FileOptions): Promise<Opening> {
  const opening = await loadBoth(options);
  if (isOneEdition(opening)) return opening;
  // One of the two lay in the browser's cache since an edition before: both are asked for past it.
  const fresh = await loadBoth({ ...options, cache: 'reload' });
  if (isOneEdition(fresh)) return fresh;
  throw new DataFileError(TRADE, { kind: 'otherEdition' });
}

function loadBoth(options: FileOptions): Promise<Opening> {
  const checked = pageEdition();
  return Promise.all([
    loadDataFile(CORE, async () => (await loadScript(SCHEMAS)).coreFile, options, checked),
    loadColumns(TRADE, readHeaderSchema, options, checked),
  ]);
}

function isOneEdition([core, trade]: Opening): boolean {
  return core.version === trade.version && core.provinces.length === trade.provinces;
}

/**
 * The atlas with the figures of an indicator that is reported and not computed, which come when it is looked at. What is
 * computed, and a layer that has no figures, ask for nothing and wait for good.
 */
export function useReportedFigures(atlas: Atlas, indicator: FigureIndicator | undefined): FileQuery<Atlas> {
  const recordId = indicator?.isReported ? indicator.recordId : undefined;
  const load = async (options: FileOptions) => {
    const file = columnPath(recordId ?? '');
    const columns = await refuseOtherEdition(
      atlas,
      file,
      loadColumns(file, readHeaderSchema, asRevalidated(options), pageEdition()),
    );
    return readOrBlame(file, () => withReported(atlas, readReportedColumns(columns)));
  };
  return useFile(['columns', atlas.version, recordId ?? ''], load, recordId !== undefined);
}

export function useProvinceFile(atlas: Atlas, adcode: Adcode): FileQuery<ProvinceFile> {
  return useFile(['province', adcode], (options) =>
    loadEdition(atlas, `provinces/${adcode}.json`, async () => (await loadScript(SCHEMAS)).provinceFile, options),
  );
}

export function useNationFile(atlas: Atlas): FileQuery<NationFile> {
  return useFile(['nation'], (options) =>
    loadEdition(atlas, 'nation.json', async () => (await loadScript(SCHEMAS)).nationFile, options),
  );
}

/** A file of the edition that is open, whose schema comes with what asks for it. */
export function useLaterFile<T extends { version: string }>(
  atlas: Atlas,
  file: string,
  readSchema: SchemaReader<T>,
): FileQuery<T> {
  return useFile([file], (options) => loadEdition(atlas, file, readSchema, options));
}

export function useArticlesFile(atlas: Atlas): FileQuery<ArticlesFile> {
  return useFile(['articles'], (options) =>
    loadEdition(atlas, 'articles.json', async () => (await loadScript(SCHEMAS)).articlesFile, options),
  );
}

const BOUNDARY_READER: LaterScript<typeof import('../domain/boundaries.ts')> = {
  name: 'boundaries.js',
  load: () => import('../domain/boundaries.ts'),
};

/** The boundaries of the home view, for the map engine where the page does not carry them. */
export function useOverview(atlas: Atlas, wanted: boolean): FileQuery<Boundaries> {
  const file = atlas.boundaries.overview;
  const load = async (options: FileOptions) => {
    const [content, reader] = await Promise.all([loadJson(file, options), loadScript(BOUNDARY_READER)]);
    return readOrBlame(file, () => reader.readBoundaries(content));
  };
  return useFile(['boundaries', file], load, wanted);
}

const SHAPES_READER: LaterScript<typeof import('../domain/shapesFile.ts')> = {
  name: 'shapesFile.js',
  load: () => import('../domain/shapesFile.ts'),
};

/** The finer boundaries of a map that is drawn as shapes, once they are asked for. */
export function useDetailShapes(atlas: Atlas, wanted: boolean): FileQuery<DetailShapes> {
  const file = atlas.boundaries.detail;
  const load = async (options: FileOptions) => {
    const [content, reader] = await Promise.all([loadJson(file, options), loadScript(SHAPES_READER)]);
    return readOrBlame(file, () => reader.readShapesFile(content));
  };
  return useFile(['shapes', file], load, wanted);
}

/** As `loadDataFile`, and refuses a file that was published with other data than the page has open. */
async function loadEdition<T extends { version: string }>(
  atlas: Atlas,
  file: string,
  readSchema: SchemaReader<T>,
  options: FileOptions,
): Promise<T> {
  // At once, beside the file; where it fails, the file's own wait for it says so.
  const schema = readSchema();
  schema.catch(() => undefined);
  return refuseOtherEdition(
    atlas,
    file,
    loadDataFile(file, () => schema, asRevalidated(options)),
  );
}

/** A host may let the browser keep an older edition for minutes: ask whether it is still the right one. */
function asRevalidated(options: FileOptions): FileOptions {
  return { cache: 'no-cache', ...options };
}

async function refuseOtherEdition<T extends { readonly version: string }>(
  atlas: Atlas,
  file: string,
  loading: Promise<T>,
): Promise<T> {
  const content = await loading;
  if (content.version !== atlas.version) throw new DataFileError(file, { kind: 'otherEdition' });
  return content;
}

function useFile<T>(
  queryKey: readonly string[],
  load: (options: FileOptions) => Promise<T>,
  enabled = true,
): FileQuery<T> {
  const client = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const isRetry = useRef(false);
  const { data, error, isError, isPending, isFetching, refetch } = useQuery({
    queryKey,
    // What failed once may lie broken in the browser's cache: the next try goes past it.
    queryFn: ({ signal }) => load(isRetry.current ? { signal, cache: 'reload' } : { signal }),
    enabled,
    ...KEEP,
  });
  const isSlow = useIsSlow(isFetching, attempt);
  const retry = async () => {
    if (isOtherEdition(error)) return openNewestEdition();
    isRetry.current = true;
    setAttempt((last) => last + 1);
    await client.cancelQueries({ queryKey });
    await refetch();
  };
  // `isPending`, `isError` and `data` tell the same three states, each to whom it suits.
  return isPending
    ? { data: undefined, error: undefined, isPending, isError, isSlow, retry }
    : isError
      ? { data, error, isPending, isError, isSlow, retry }
      : { data, error: undefined, isPending, isError, isSlow, retry };
}

function isOtherEdition(error: Error | null): boolean {
  return error instanceof DataFileError && error.problem.kind === 'otherEdition';
}

/** The page itself may be the older one: it is loaded anew, with a core file from the host and not from the cache. */
async function openNewestEdition(): Promise<void> {
  await loadBoth({ cache: 'reload' });
  location.reload();
}

function readOrBlame<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new DataFileError(file, { kind: 'invalid', where: error instanceof Error ? error.message : String(error) });
  }
}
