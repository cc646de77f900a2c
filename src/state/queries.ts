import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import type { Adcode } from '../domain/adcode.ts';
import { type Atlas, readAtlas } from '../domain/atlas.ts';
import { type Boundaries, readBoundaries } from '../domain/boundaries.ts';
import { DataFileError } from '../domain/dataFileError.ts';
import { coreFile, type NationFile, nationFile, type ProvinceFile, provinceFile } from '../domain/published.ts';
import { fetchFile, loadDataFile } from './dataFile.ts';

/** Published files never change under a reader: they are fetched once and kept. */
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

export function useProvinceFile(adcode: Adcode): UseQueryResult<ProvinceFile> {
  return useQuery({
    queryKey: ['province', adcode],
    queryFn: ({ signal }) => loadDataFile(`provinces/${adcode}.json`, provinceFile, signal),
    ...KEEP,
  });
}

export function useNationFile(): UseQueryResult<NationFile> {
  return useQuery({
    queryKey: ['nation'],
    queryFn: ({ signal }) => loadDataFile('nation.json', nationFile, signal),
    ...KEEP,
  });
}

/** The boundaries of the home view (`overview`), or those for the zoomed map (`detail`) once they are asked for. */
export function useBoundaries(atlas: Atlas, level: 'overview' | 'detail', wanted = true): UseQueryResult<Boundaries> {
  const file = atlas.boundaries[level];
  return useQuery({
    queryKey: ['boundaries', file],
    queryFn: async ({ signal }) => {
      const response = await fetchFile(file, signal);
      const text = await response.text();
      return readOrBlame(file, () => readBoundaries(JSON.parse(text)));
    },
    enabled: wanted,
    ...KEEP,
  });
}

function readOrBlame<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) throw new DataFileError(file, { kind: 'notJson' });
    throw new DataFileError(file, { kind: 'invalid', where: error instanceof Error ? error.message : String(error) });
  }
}
