import { MapRegion } from './map/MapRegion.tsx';
import { PrintMap } from './map/PrintMap.tsx';
import { LoadedAtlas } from './state/LoadedAtlas.tsx';
import { AppFailure, AppLoading } from './ui/AppFailure.tsx';
import { FailureBoundary } from './ui/FailureBoundary.tsx';
import { MapFailure, MapWaiting } from './ui/FileStates.tsx';
import { Frame } from './ui/Frame.tsx';
import { Legend } from './ui/Legend.tsx';
import { PrintSheet } from './ui/PrintSheet.tsx';
import { englishWords } from './words/format.ts';
import './ui/styles/all.css';

/** The whole page: the loaded data, and the map and the rest of the interface side by side. */
export function App() {
  return (
    <FailureBoundary words={englishWords} title={englishWords.failure.page} place="app-failure" isWholePage>
      <LoadedAtlas
        words={englishWords}
        whileLoading={(request) => <AppLoading request={request} />}
        whenFailed={(error, request) => <AppFailure error={error} request={request} />}
      >
        <PrintSheet map={<PrintMap />} />
        <Frame
          map={
            <MapRegion
              whileLoading={(request) => <MapWaiting request={request} />}
              whenFailed={(error, request) => <MapFailure error={error} request={request} />}
            >
              <Legend />
            </MapRegion>
          }
        />
      </LoadedAtlas>
    </FailureBoundary>
  );
}
