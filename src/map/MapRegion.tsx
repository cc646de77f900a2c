import { type ReactNode, type PointerEvent as ReactPointerEvent, useMemo, useRef, useState } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { type Camera, fitCamera, toScreen } from '../domain/camera.ts';
import { type HomeMap, homeShapesOf } from '../domain/homeMap.ts';
import { decideMapPicture } from '../domain/mapPicture.ts';
import { PALETTES } from '../domain/palette.ts';
import { MapLabels } from '../picture/MapLabels.tsx';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { useDetailShapes } from '../state/queries.ts';
import { useTheme } from '../state/theme.ts';
import { useElementSize } from '../state/useElementSize.ts';
import { usePrintsValues } from '../state/usePrintsValues.ts';
import { homePadding } from './homePadding.ts';
import { MapControls } from './MapControls.tsx';
import { MapNote } from './MapNote.tsx';
import type { MapTwin } from './mapTwin.ts';
import { PinLayer } from './PinLayer.tsx';
import { RingLayer } from './RingLayer.tsx';
import { TooltipPlace } from './TooltipPlace.tsx';
import { TwinStage } from './TwinStage.tsx';
import type { TwinInputs } from './twinInputs.ts';
import { unitsUnderFinger } from './unitsUnderFinger.ts';
import { useCoveredBoxes } from './useCoveredBoxes.ts';
import { useMapCamera } from './useMapCamera.ts';
import { useMapMarks } from './useMapMarks.ts';
import { useRasterTwin } from './useRasterTwin.tsx';
import { useRenderer } from './useRenderer.ts';
import { useShapesTwin } from './useShapesTwin.tsx';
import { useTwinGestures } from './useTwinGestures.ts';

/** A press that moved further than this, in pixels, was a drag and no click. */
const CLICK_SLACK = 5;

interface MapRegionProps {
  /** Shown over the map's lower left corner. */
  children?: ReactNode;
}

/** The map: the drawn twin or the map engine in front, as `chooseRenderer` says, and labels and rings above both. */
export function MapRegion({ children }: MapRegionProps) {
  const { atlas, store, words, palette, homeMap } = useAtlasScope();
  const enginePalette = PALETTES[useTheme()];
  const layer = useLayer();
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const pressedAt = useRef<{ x: number; y: number }>(undefined);
  const size = useElementSize(frame);
  const obstacles = useCoveredBoxes(frame);

  const focusedClass = useView((state) => state.highlightedClass ?? state.view.pinnedClass);
  const forced = useView((state) => state.view.renderer);
  const { printsValues } = usePrintsValues();
  const narrowedTo = useView((state) => state.narrowedTo);
  const picture = useMemo(
    () => decideMapPicture(layer, palette, focusedClass, narrowedTo),
    [layer, palette, focusedClass, narrowedTo],
  );
  const enginePicture = useMemo(
    () => decideMapPicture(layer, enginePalette, focusedClass, narrowedTo),
    [layer, enginePalette, focusedClass, narrowedTo],
  );
  const home = useMemo(() => size && fitCamera(homeMap.box, size, homePadding(size)), [homeMap, size]);

  const place = useMapCamera(size, home);
  const { camera, rested } = place;

  const isZoomed = isLarger(rested, home, 1.2);
  const [wantsDetail, setWantsDetail] = useState(false);
  // While the map still grows, so that they are there when it rests. A map that is only shifted is larger by a rounding.
  if (!wantsDetail && isLarger(camera, home, 1.01)) setWantsDetail(true);
  const homeShapes = homeShapesOf(homeMap);
  // A raster reads the file itself, beside the page.
  const detail = useDetailShapes(atlas, wantsDetail && homeShapes !== undefined);

  const { engine, ...renderer } = useRenderer({
    atlas,
    container: stage,
    forced,
    homeShapes,
    detail: detail.data,
    awaitsDetail: wantsDetail && homeShapes !== undefined && detail.data === undefined && !detail.isError,
    palette: enginePalette,
    picture: enginePicture,
    size,
    home,
    place,
    twoFingersHint: words.map.twoFingers,
  });
  const gestures = useTwinGestures({ frame, size, home, place, isOn: !renderer.engineLeads });
  const twin = useTwin(homeMap, {
    ...{ atlas, words, layer, palette, picture, pixelPalette: enginePalette, pixelPicture: enginePicture },
    ...{ printsValues, place, size, home, obstacles, wantsDetail, isZoomed, detail },
    isInFront: !engine,
    isEngineLeading: renderer.engineLeads,
  });
  const { pick, labels } = twin;
  useMapMarks(picture, layer.year, engine);

  function provinceAt(event: { clientX: number; clientY: number }): Adcode | undefined {
    if (!pick || !camera || !frame.current) return undefined;
    const { left, top } = frame.current.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    // A name may run over its neighbours: who points at it means the province that it names.
    const named = labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.low && y <= box.high);
    return named?.adcode ?? pick(camera, x, y);
  }

  function onPointerMove(event: ReactPointerEvent): void {
    // A finger that drags the map points at nothing.
    if (event.pointerType === 'mouse' && event.buttons === 0) store.getState().highlightProvince(provinceAt(event));
  }

  function onClick(event: React.MouseEvent): void {
    // The second click of a double click zooms and must not close what the first opened.
    if (event.detail > 1) return;
    const start = pressedAt.current;
    if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) > CLICK_SLACK) return;
    const adcode = provinceAt(event);
    const { selectProvince, togglePin, offerProvinces, holdTip } = store.getState();
    holdTip(undefined);
    if (pick && camera && frame.current && isTouch(event)) {
      const { left, top } = frame.current.getBoundingClientRect();
      const covered = unitsUnderFinger((x, y) => pick(camera, x - left, y - top), event.clientX, event.clientY);
      if (covered.length > 1) {
        offerProvinces({ adcodes: covered, x: event.clientX, y: event.clientY });
        return;
      }
    }
    if (adcode && event.shiftKey) togglePin(adcode);
    else if (adcode) selectProvince(adcode);
  }

  const state = twin.isReady || engine ? 'ready' : twin.trouble ? 'failed' : 'loading';

  return (
    <section
      id="map"
      className="map-region"
      aria-label={words.map.region}
      data-map-state={state}
      data-map-renderer={engine ? 'gl' : 'svg'}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the region answers to arrow keys and is the map's one tab stop
      tabIndex={0}
      aria-describedby="map-instructions"
      onBlur={() => store.getState().highlightProvince(undefined)}
    >
      <p id="map-instructions" className="visually-hidden">
        {words.map.instructions}
      </p>
      <div className="map-stage">
        <div
          ref={frame}
          className="map-frame"
          onPointerMove={onPointerMove}
          onPointerLeave={() => store.getState().highlightProvince(undefined)}
          onPointerDown={(event) => {
            pressedAt.current = { x: event.clientX, y: event.clientY };
          }}
          onClick={onClick}
          aria-hidden="true"
        >
          {twin.drawing}
          <div ref={stage} className="map-engine" data-in-front={engine !== undefined} />
          <TwinStage from={rested} to={camera} isInFront>
            {twin.outlines}
          </TwinStage>
          {camera && pick && size && (
            <>
              <svg className="map-sheet" {...size} aria-hidden="true">
                {twin.marks}
              </svg>
              <svg className="map-sheet" {...size} aria-hidden="true">
                <RingLayer rings={twin.rings} camera={camera} />
              </svg>
              <svg className="map-sheet map-overlay" {...size} data-scale={camera.scale} aria-hidden="true">
                <PinLayer camera={camera} />
                <MapLabels labels={labels} faded={twin.faded} palette={palette} />
              </svg>
            </>
          )}
          {twin.inset}
        </div>
        {camera && size && twin.ground && (
          <TooltipPlace {...{ camera, size, labels, obstacles, frame, provinceAt }} ground={twin.ground} />
        )}
        <p className="map-hint" data-shown={gestures.lacksFinger} aria-hidden="true">
          {words.map.twoFingers}
        </p>
        <MapControls
          isHome={place.isHome}
          onZoom={(steps) => {
            const { province } = store.getState().view;
            const around = province && atlas.provinceOf(province).labelPoint;
            if (engine && renderer.engineLeads) engine.zoomBy(steps, around);
            else gestures.zoomBy(steps, around && camera && toScreen(camera, around));
          }}
          onReset={() => {
            if (home && engine && renderer.engineLeads) engine.moveTo(home, true);
            else if (home) gestures.moveTo(home);
          }}
        />
        {children}
      </div>
      <MapNote
        renderer={renderer}
        lacksGestures={gestures.hasFailed}
        detail={twin.detail}
        names={twin.names}
        trouble={twin.trouble}
      />
    </section>
  );
}

function isLarger(camera: Camera | undefined, home: Camera | undefined, times: number): boolean {
  return camera !== undefined && home !== undefined && camera.scale > times * home.scale;
}

/** React's type of a click does not tell what pressed. */
function isTouch({ nativeEvent }: React.MouseEvent): boolean {
  return nativeEvent instanceof PointerEvent && nativeEvent.pointerType === 'touch';
}

/** As shapes or as a raster: a page has one of them as long as it lives. */
function useTwin(homeMap: HomeMap, inputs: TwinInputs): MapTwin {
  // biome-ignore-start lint/correctness/useHookAtTopLevel: the kind of a page's map never changes
  if (homeMap.kind === 'shapes') return useShapesTwin(inputs, homeMap.shapes);
  // What a build for few regions leaves out (src/prerender/prerenderPlugin.ts).
  if (import.meta.env.VITE_HAS_RASTER === 'no') throw new TypeError('this build draws no raster: build it anew');
  return useRasterTwin(inputs, homeMap.box);
  // biome-ignore-end lint/correctness/useHookAtTopLevel: the kind of a page's map never changes
}
