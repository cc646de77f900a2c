import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import type { Atlas } from '../domain/atlas.ts';
import { DataFileError } from '../domain/dataFileError.ts';
import { readLink } from '../domain/view.ts';
import type { Words } from '../words/format.ts';
import { AtlasProvider } from './AtlasContext.tsx';
import { mirrorLink } from './linkMirror.ts';
import { type FileRequest, useAtlasFile } from './queries.ts';
import { findStorage, keepShowsValues, readShowsValues } from './valuesPreference.ts';
import { createViewStore } from './viewStore.ts';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A file that is broken stays broken; a network that did not answer may answer the second time. Where the browser
      // knows of no network at all, the reader should not wait to hear so.
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

interface LoadedAtlasProps {
  words: Words;
  whileLoading: (request: FileRequest) => ReactNode;
  whenFailed: (error: Error, request: FileRequest) => ReactNode;
  children: ReactNode;
}

/** Loads the core file, opens it on what the address bar asks for, and gives `children` the atlas. */
export function LoadedAtlas(props: LoadedAtlasProps) {
  return (
    <QueryClientProvider client={queryClient}>
      <CoreGate {...props} />
    </QueryClientProvider>
  );
}

function CoreGate({ words, whileLoading, whenFailed, children }: LoadedAtlasProps) {
  const atlas = useAtlasFile();
  if (atlas.isError) return whenFailed(atlas.error, atlas);
  if (atlas.isPending) return whileLoading(atlas);
  return (
    <OpenAtlas atlas={atlas.data} words={words}>
      {children}
    </OpenAtlas>
  );
}

function OpenAtlas({ atlas, words, children }: { atlas: Atlas; words: Words; children: ReactNode }) {
  const [store] = useState(() => {
    const { view, faults } = readLink(atlas, location.search);
    return createViewStore(atlas, view, faults, readShowsValues(findStorage()));
  });
  useEffect(() => mirrorLink(atlas, store, window), [atlas, store]);
  useEffect(() => keepShowsValues(store, findStorage()), [store]);
  return (
    <AtlasProvider atlas={atlas} store={store} words={words}>
      {children}
    </AtlasProvider>
  );
}
