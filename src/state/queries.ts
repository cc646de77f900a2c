import { type UseQueryResult, useQuery } from '@tanstack/react-query';
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

/** Files of one edition belong together: they are fetched once and kept, and `loadEdition` refuses another. */
const KEEP = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY } as const;

export function useAtlasFile(): UseQueryResult<Atlas> {
  return useQuery({
    queryKey: ['core'],
    queryFn: async ({ signal }) => {
      const file = 'core.json';
      const core = await loadDataFile(file, coreFile, signal);
      return readOrBlame(file, () => readAtlas(core));
    },
    ...KEEP,
  });
}

export function useProvinceFile(atlas: Atlas, adcode: Adcode): UseQueryResult<ProvinceFile> {
  return useQuery({
    queryKey: ['province', adcode],
    queryFn: ({ signal }) => loadEdition(atlas, `provinces/${adcode}.json`, provinceFile, signal),
    ...KEEP,
  });
}

export function useNationFile(atlas: Atlas): UseQueryResult<NationFile> {
  return useQuery({
    queryKey: ['nation'],
    queryFn: ({ signal }) => loadEdition(atlas, 'nation.json', nationFile, signal),
    ...KEEP,
  });
}

export function useArticlesFile(atlas: Atlas): UseQueryResult<ArticlesFile> {
  return useQuery({
    queryKey: ['articles'],
    queryFn: ({ signal }) => loadEdition(atlas, 'articles.json', articlesFile, signal),
    ...KEEP,
  });
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
export function useBoundaries(atlas: Atlas, level: 'overview' | 'detail', wanted = true): UseQueryResult<Boundaries> {
  const file = atlas.boundaries[level];
  return useQuery({
    queryKey: ['boundaries', file],
    queryFn: async ({ signal }) => {
      const content = await loadJson(file, signal);
      return readOrBlame(file, () => readBoundaries(content));
    },
    enabled: wanted,
    ...KEEP,
  });
}

function readOrBlame<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new DataFileError(file, { kind: 'invalid', where: error instanceof Error ? error.message : String(error) });
  }
}
