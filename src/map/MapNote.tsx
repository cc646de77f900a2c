import { useAtlasScope, useLayer } from '../state/AtlasContext.tsx';
import type { FileQuery } from '../state/queries.ts';
import { RetryButton } from '../state/RetryButton.tsx';
import { writeLayerSources } from '../words/layerSources.ts';
import type { GlRendererState } from './useGlRenderer.ts';

interface MapNoteProps {
  hasWebgl: boolean;
  gl: GlRendererState;
  /** The boundaries that the engine begins with, and those of the zoomed map. */
  overview: FileQuery<unknown>;
  detail: FileQuery<unknown>;
}

/** What the boundaries are and are not; and where the map does less than it could, why, and a way on. */
export function MapNote({ hasWebgl, gl, overview, detail }: MapNoteProps) {
  const { words } = useAtlasScope();
  const layer = useLayer();
  const { map, failure } = words;
  const about = `${map.boundaryNote} ${map.disputed} ${map.credit}.`;
  return (
    <div className="map-note">
      <p className="map-rests-on" data-longest={`${map.sources.series} ${about}`}>
        <span>{`${writeLayerSources(words, layer)} ${about}`}</span>
      </p>
      <p className="map-trouble" role="status">
        {!hasWebgl && map.noWebgl}
        {gl.trouble === 'failed' && (
          <>
            {failure.engineFailed} <RetryButton label={failure.reload} onClick={() => location.reload()} />
          </>
        )}
        {gl.trouble === 'slow' && (
          <>
            {failure.engineSlow} <RetryButton label={failure.retry} onClick={gl.retry} />
          </>
        )}
        {gl.trouble === 'lost' && (
          <>
            {failure.engineLost} <RetryButton label={failure.retry} onClick={gl.retry} />
          </>
        )}
        {overview.isError && (
          <>
            {failure.engineFailed} <RetryButton label={failure.retry} onClick={overview.retry} />
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
