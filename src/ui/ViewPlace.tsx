import type { ReactNode } from 'react';
import type { ViewId } from '../domain/view.ts';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';
import { useScript } from '../state/useScript.ts';
import { PanelFailure, PanelWaiting } from './FileStates.tsx';
import { VIEW_SCRIPTS } from './views/viewScripts.ts';

/** The place in which the map stands, or the view that the reader chose in its stead. */
export function ViewPlace({ map }: { map: ReactNode }) {
  const view = useView((state) => state.view.view);
  return view === 'map' ? map : <LaterView key={view} view={view} />;
}

function LaterView({ view }: { view: Exclude<ViewId, 'map'> }) {
  const { words } = useAtlasScope();
  const script = useScript(VIEW_SCRIPTS[view], true);
  const name = words.controls.views[view];
  return (
    <section id="map" className="view-place" aria-label={name} data-view={view} tabIndex={-1}>
      {script.data ? (
        <script.data />
      ) : script.isError ? (
        <PanelFailure error={script.error} request={script} />
      ) : (
        <PanelWaiting request={script} label={words.controls.viewLoading(name)} />
      )}
    </section>
  );
}
