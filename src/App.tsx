import type { QueryClient } from '@tanstack/react-query';
import { QueryClientProvider } from '@tanstack/react-query';
import { MapRegion } from './map/MapRegion.tsx';
import type { LaterScript } from './state/laterScript.ts';
import { OpenAtlas, type Opening } from './state/OpenAtlas.tsx';
import { useIsIdle } from './state/useIsIdle.ts';
import { useIsPrinting } from './state/useIsPrinting.ts';
import { useScript } from './state/useScript.ts';
import { FailureBoundary } from './ui/FailureBoundary.tsx';
import { Frame } from './ui/Frame.tsx';
import { Legend } from './ui/Legend.tsx';
import type { Words } from './words/format.ts';

interface AppProps {
  words: Words;
  client: QueryClient;
  opening: Opening;
}

/** The whole page on loaded data: the map and the rest of the interface side by side. The build renders it as well. */
export function App({ words, client, opening }: AppProps) {
  return (
    <FailureBoundary words={words} title={words.failure.page} place="app-failure" isWholePage>
      <QueryClientProvider client={client}>
        <OpenAtlas opening={opening} words={words}>
          <PaperPlace />
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

const PRINTED_PAGE: LaterScript<typeof import('./printedPage.tsx')> = {
  name: 'printedPage.js',
  load: () => import('./printedPage.tsx'),
};

/** While the page is printed, what takes its place on the paper; before that has come, the page is printed as it stands. */
function PaperPlace() {
  const isIdle = useIsIdle();
  const isPrinting = useIsPrinting();
  const { data } = useScript(PRINTED_PAGE, isIdle);
  return isPrinting && data ? <data.PrintedPage /> : null;
}
