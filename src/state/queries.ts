import { type UseQueryResult, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type * as z from 'zod/mini';
import type { Adcode } from '../domain/adcode.ts';
import { type Atlas, readAtlas } from '../domain/atlas.ts';
import { type Boundaries, readBoundaries } from '../domain/boundaries.ts';
import { DataFileError } from '../domain/dataFileError.ts';
import {
  type ArticlesFile,
  articlesFile,
  coreFile,
  type NationFile,
  nationFile,
  type ProvinceFile,
  provinceFile,
} from '../domain/published.ts';
import { loadDataFile, loadJson } from './dataFile.ts';
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

export type FileQuery<T> = UseQueryResult<T> & FileRequest;

export function useAtlasFile(): FileQuery<Atlas> {
  return useFile(['core'], async (signal) => {
    const file = 'core.json';
    const core = await loadDataFile(file, coreFile, signal);
    return readOrBlame(file, () => readAtlas(core));
  });
}

export function useProvinceFile(atlas: Atlas, adcode: Adcode): FileQuery<ProvinceFile> {
  return useFile(['province', adcode], (signal) =>
    loadEdition(atlas, `provinces/${adcode}.json`, provinceFile, signal),
  );
}

export function useNationFile(atlas: Atlas): FileQuery<NationFile> {
  return useFile(['nation'], (signal) => loadEdition(atlas, 'nation.json', nationFile, signal));
}

export function useArticlesFile(atlas: Atlas): FileQuery<ArticlesFile> {
  return useFile(['articles'], (signal) => loadEdition(atlas, 'articles.json', articlesFile, signal));
}

function useFile<T>(
  queryKey: readonly string[],
  load: (signal: AbortSignal) => Promise<T>,
  enabled = true,
): FileQuery<T> {
  const client = useQueryClient();
  const [attempt, setAttempt] = useState(0);
  const query = useQuery({ queryKey, queryFn: ({ signal }) => load(signal), enabled, ...KEEP });
  const isSlow = useIsSlow(query.isFetching, attempt);
  const retry = async () => {
    setAttempt((last) => last + 1);
    await client.cancelQueries({ queryKey });
    await query.refetch();
  };
  return { ...query, isSlow, retry };
}

/** As `loadDataFile`, and refuses a file that was published with other data than the page has open. */
async function loadEdition<T extends { version: string }>(
  atlas: Atlas,
  file: string,
  schema: z.ZodMiniType<T>,
  signal: AbortSignal,
): Promise<T> {
  const content = await loadDataFile(file, schema, signal);
  if (content.version !== atlas.version) throw new DataFileError(file, { kind: 'otherEdition' });
  return content;
}

/** The boundaries of the home view (`overview`), or those for the zoomed map (`detail`) once they are asked for. */
export function useBoundaries(atlas: Atlas, level: 'overview' | 'detail', wanted = true): FileQuery<Boundaries> {
  const file = atlas.boundaries[level];
  const load = async (signal: AbortSignal) => {
    const content = await loadJson(file, signal);
    return readOrBlame(file, () => readBoundaries(content));
  };
  return useFile(['boundaries', file], load, wanted);
}

function readOrBlame<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new DataFileError(file, { kind: 'invalid', where: error instanceof Error ? error.message : String(error) });
  }
}
