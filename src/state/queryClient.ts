import { QueryClient } from '@tanstack/react-query';
import { DataFileError } from '../domain/dataFileError.ts';

/** Makes what keeps the loaded files. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A file that is broken stays broken; a network that did not answer may answer the second time. Where the
        // browser knows of no network at all, the reader should not wait to hear so.
        retry: (failures, error) =>
          failures < 2 && navigator.onLine && error instanceof DataFileError && error.problem.kind === 'unreachable',
        refetchOnWindowFocus: false,
        // The browser's word on being offline is often wrong: try, and say what happened.
        networkMode: 'always',
        // What failed is asked for once more when the network is back; what was loaded is kept.
        refetchOnReconnect: true,
      },
    },
  });
}
