import { memo, type PointerEvent, useMemo } from 'react';
import type { Adcode } from '../../../domain/adcode.ts';
import { fitCamera, type Size } from '../../../domain/camera.ts';
import type { Layer } from '../../../domain/layer.ts';
import { decideMapPicture } from '../../../domain/mapPicture.ts';
import { mapPlaneToAlbers } from '../../../domain/projection.ts';
import type { Shapes } from '../../../domain/shapes.ts';
import { summarizeView } from '../../../domain/viewSummary.ts';
import { Choropleth } from '../../../picture/Choropleth.tsx';
import { useView } from '../../../state/AtlasContext.tsx';
import { useViewScope } from '../useViewScope.ts';

interface YearMapProps {
  shapes: Shapes;
  layer: Layer;
  year: number;
  isCurrent: boolean;
}

/** What patterns are scaled to: about the size in which these maps stand. */
const USUAL_SIZE: Size = { width: 210, height: 160 };
/** Of the dots for parts of a year. */
const DOT_PIXELS = 3.5;
const NO_PADDING = { top: 0, right: 0, bottom: 0, left: 0 };

/** The map of one year, small, with what it comes to in a line. Its heading leads to that year. */
export const YearMap = memo(function YearMap({ shapes, layer, year, isCurrent }: YearMapProps) {
  const { store, words, palette } = useViewScope();
  const focusedClass = useView((state) => state.highlightedClass ?? state.view.pinnedClass);
  const narrowedTo = useView((state) => state.narrowedTo);
  const picture = useMemo(
    () => decideMapPicture(layer, palette, focusedClass, narrowedTo),
    [layer, palette, focusedClass, narrowedTo],
  );
  const { showYear, selectProvince, highlightProvince, togglePin } = store.getState();
  const { atlas } = layer;
  const { grid } = shapes;
  const scale = useMemo(() => fitCamera(shapes.box, USUAL_SIZE, NO_PADDING).scale, [shapes]);
  const dotRadius = (DOT_PIXELS * grid) / scale;

  function pointAt(event: PointerEvent): void {
    if (event.pointerType === 'mouse') highlightProvince(provinceUnder(event.target));
  }

  return (
    <figure className="year-map" data-current={isCurrent}>
      <figcaption>
        <button type="button" aria-current={isCurrent} onClick={() => showYear(year)}>
          {year}
        </button>{' '}
        <span>{writeSummary()}</span>
      </figcaption>
      <div
        className="year-map-drawing"
        aria-hidden="true"
        onPointerMove={pointAt}
        onPointerLeave={() => highlightProvince(undefined)}
        onClick={(event) => {
          const adcode = provinceUnder(event.target);
          if (adcode && event.shiftKey) togglePin(adcode);
          else if (adcode) selectProvince(adcode);
          else showYear(year);
        }}
      >
        <Choropleth
          shapes={shapes}
          picture={picture}
          palette={palette}
          view={{ box: shapes.box, scale }}
          idPrefix={`year-${year}`}
        >
          {atlas.provinces.map(({ adcode, labelPoint }) => {
            const dot = picture.get(adcode)?.partYearDot;
            if (dot === undefined) return null;
            const [x, y] = mapPlaneToAlbers(labelPoint);
            return (
              <circle
                key={adcode}
                cx={x * grid}
                cy={-y * grid}
                r={dotRadius}
                fill={dot}
                stroke={palette.ring}
                vectorEffect="non-scaling-stroke"
                pointerEvents="none"
              />
            );
          })}
          <path data-ring="selection" className="ring ring-halo" />
          <path data-ring="selection" className="ring ring-line" />
          <path data-ring="highlight" className="ring ring-halo" />
          <path data-ring="highlight" className="ring ring-line" />
        </Choropleth>
      </div>
    </figure>
  );

  function provinceUnder(target: EventTarget): Adcode | undefined {
    const shape = target instanceof Element ? target.closest('[data-adcode]') : null;
    return atlas.findProvince(shape?.getAttribute('data-adcode') ?? '')?.adcode;
  }

  function writeSummary(): string {
    const summary = summarizeView(atlas, layer);
    const { years } = words.views;
    if (summary.kind === 'plan') return years.holds(summary.holding, summary.of);
    if (summary.kind !== 'figures') return words.years.noFigures;
    const { indicator } = summary;
    if (summary.fullYear === 0) return years.noFullYear(summary.partYear);
    const together = summary.together ? words.format.indicatorValue(indicator, summary.together.value) : '';
    if (indicator.id === 'total') return together;
    if (indicator.scale.kind === 'diverging' && indicator.id !== 'gap' && indicator.id !== 'contribution') {
      return years.grew(summary.positive, summary.fullYear, together);
    }
    return indicator.scale.kind === 'diverging' ? years.above(summary.positive, summary.fullYear) : '';
  }
});
