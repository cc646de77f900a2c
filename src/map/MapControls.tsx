import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { usePrintsValues } from '../state/usePrintsValues.ts';

interface ZoomControls {
  isHome: boolean;
  onZoom: (steps: number) => void;
  onReset: () => void;
}

export function MapControls(zoom: ZoomControls) {
  return (
    <div className="map-controls">
      <ValuesSwitch />
      <ZoomButtons {...zoom} />
    </div>
  );
}

function ZoomButtons({ isHome, onZoom, onReset }: ZoomControls) {
  const { words } = useAtlasScope();
  return (
    <div className="map-zoom">
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

/** Prints the figures on the map, so that their sign never rests on hue. */
function ValuesSwitch() {
  const { words } = useAtlasScope();
  const layer = useLayer();
  const { printsValues, isForced } = usePrintsValues();
  const toggleValues = useView((state) => state.toggleValues);
  const hasValues = layer.kind === 'figures';
  const isFixed = !hasValues || isForced;
  const reason = hasValues ? words.map.valuesForced : words.map.valuesOfPlans;
  return (
    <button
      type="button"
      className="map-values"
      aria-label={words.map.values}
      aria-pressed={hasValues && printsValues}
      aria-disabled={isFixed}
      title={isFixed ? reason : words.map.values}
      onClick={() => !isFixed && toggleValues()}
    >
      {words.map.valuesShort}
    </button>
  );
}
