import { useAtlasScope, useLayer } from '../state/AtlasContext.tsx';
import { RetryButton } from '../state/RetryButton.tsx';
import { writeFailure } from '../words/failure.ts';
import { writeLayerSources } from '../words/layerSources.ts';
import type { MapTwin } from './mapTwin.ts';
import type { RendererState } from './useRenderer.ts';

interface MapNoteProps {
  renderer: Pick<RendererState, 'trouble' | 'retry' | 'overview'>;
  /** The drawn map cannot be moved, because the script for that did not come. */
  lacksGestures: boolean;
  /** The boundaries of the zoomed map. */
  detail: MapTwin['detail'];
  names: MapTwin['names'];
  /** Why the drawn map is not there. */
  trouble: MapTwin['trouble'];
}

/** What the boundaries are and are not; and where the map does less than it could, why, and a way on. */
export function MapNote({ renderer, lacksGestures, detail, names, trouble }: MapNoteProps) {
  const { words } = useAtlasScope();
  const layer = useLayer();
  const { map, failure, gap, stop } = words;
  const about = map.boundaryNote + gap + map.disputed + gap + map.credit + stop;
  const { overview } = renderer;
  return (
    <div className="map-note">
      <p className="map-rests-on" data-longest={map.sources.series + gap + about}>
        <span>{writeLayerSources(words, layer) + gap + about}</span>
      </p>
      <p className="map-trouble" role="status">
        {lacksGestures && (
          <>
            {failure.gesturesFailed} <RetryButton label={failure.reload} onClick={() => location.reload()} />
          </>
        )}
        {renderer.trouble === 'failed' && (
          <>
            {failure.engineFailed} <RetryButton label={failure.reload} onClick={() => location.reload()} />
          </>
        )}
        {renderer.trouble === 'slow' && (
          <>
            {failure.engineSlow} <RetryButton label={failure.retry} onClick={renderer.retry} />
          </>
        )}
        {renderer.trouble === 'lost' && (
          <>
            {failure.engineLost} <RetryButton label={failure.retry} onClick={renderer.retry} />
          </>
        )}
        {overview.isError && (
          <>
            {failure.engineFailed} <RetryButton label={failure.retry} onClick={overview.retry} />
          </>
        )}
        {trouble && (
          <>
            {failure.mapFailed} {writeFailure(words, trouble.error)}{' '}
            <RetryButton label={failure.retry} onClick={trouble.retry} />
          </>
        )}
        {names?.isError && (
          <>
            {failure.namesFailed} <RetryButton label={failure.retry} onClick={names.retry} />
          </>
        )}
        {detail.isError && (
          <>
            {failure.detailFailed} <RetryButton label={failure.retry} onClick={detail.retry} />
          </>
        )}
      </p>
    </div>
  );
}
