import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { MapRegion } from './map/MapRegion.tsx';
import { PrintMap } from './map/PrintMap.tsx';
import { OpenAtlas, type Opening } from './state/OpenAtlas.tsx';
import { FailureBoundary } from './ui/FailureBoundary.tsx';
import { Frame } from './ui/Frame.tsx';
import { Legend } from './ui/Legend.tsx';
import { PrintSheet } from './ui/PrintSheet.tsx';
import { englishWords } from './words/format.ts';

interface AppProps {
  client: QueryClient;
  opening: Opening;
}

/** The whole page on loaded data: the map and the rest of the interface side by side. The build renders it as well. */
export function App({ client, opening }: AppProps) {
  return (
    <FailureBoundary words={englishWords} title={englishWords.failure.page} place="app-failure" isWholePage>
      <QueryClientProvider client={client}>
        <OpenAtlas opening={opening} words={englishWords}>
          <PrintSheet map={<PrintMap />} />
          <Frame
            map={
              <MapRegion>
                <Legend />
              </MapRegion>
            }
          />
        </OpenAtlas>
      </QueryClientProvider>
    </FailureBoundary>
  );
}
