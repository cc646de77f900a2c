import { useAtlasScope } from '../state/AtlasContext.tsx';

interface MapControlsProps {
  isHome: boolean;
  onZoom: (steps: number) => void;
  onReset: () => void;
}

export function MapControls({ isHome, onZoom, onReset }: MapControlsProps) {
  const { words } = useAtlasScope();
  return (
    <div className="map-controls">
      <button type="button" aria-label={words.map.zoomIn} title={words.map.zoomIn} onClick={() => onZoom(1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M8 3v10M3 8h10" />
        </svg>
      </button>
      <button type="button" aria-label={words.map.zoomOut} title={words.map.zoomOut} onClick={() => onZoom(-1)}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 8h10" />
        </svg>
      </button>
      <button
        type="button"
        aria-label={words.map.reset}
        title={words.map.reset}
        aria-disabled={isHome}
        onClick={onReset}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 6V3h3M13 6V3h-3M3 10v3h3M13 10v3h-3" />
        </svg>
      </button>
    </div>
  );
}
