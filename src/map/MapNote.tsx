import { useAtlasScope, useLayer } from '../state/AtlasContext.tsx';
import type { FileQuery } from '../state/queries.ts';
import { writeLayerSources } from '../words/layerSources.ts';
import type { GlRendererState } from './useGlRenderer.ts';

interface MapNoteProps {
  hasWebgl: boolean;
  gl: GlRendererState;
  /** The boundaries of the zoomed map. */
  detail: FileQuery<unknown>;
}

/** What the boundaries are and are not; and where the map does less than it could, why, and a way on. */
export function MapNote({ hasWebgl, gl, detail }: MapNoteProps) {
  const { words } = useAtlasScope();
  const layer = useLayer();
  const { map, failure } = words;
  return (
    <div className="map-note">
      <p>
        {writeLayerSources(words, layer)} {map.boundaryNote} {map.disputed} {map.credit}.
      </p>
      <p className="map-trouble" role="status">
        {!hasWebgl && map.noWebgl}
        {gl.trouble === 'failed' && (
          <>
            {failure.engineFailed} <NoteButton label={failure.reload} onClick={() => location.reload()} />
          </>
        )}
        {gl.trouble === 'slow' && (
          <>
            {failure.engineSlow} <NoteButton label={failure.retry} onClick={gl.retry} />
          </>
        )}
        {gl.trouble === 'lost' && (
          <>
            {failure.engineLost} <NoteButton label={failure.retry} onClick={gl.retry} />
          </>
        )}
        {detail.isError && (
          <>
            {failure.detailFailed} <NoteButton label={failure.retry} onClick={detail.retry} />
          </>
        )}
      </p>
    </div>
  );
}

function NoteButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {label}
    </button>
  );
}
