import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { fitCamera, type Size, toScreen } from '../domain/camera.ts';
import { groundOf } from '../domain/ground.ts';
import { decideMapPicture } from '../domain/mapPicture.ts';
import { type Direction, findInDirection } from '../domain/neighbourInDirection.ts';
import { PALETTES } from '../domain/palette.ts';
import { detailShapesOf } from '../domain/shapes.ts';
import { Choropleth, LayeredChoropleth } from '../picture/Choropleth.tsx';
import {
  inscribe,
  layOutMapLabels,
  listFaded,
  MapLabels,
  MapMarks,
  readTheSame,
  writeMapLabels,
} from '../picture/MapLabels.tsx';
import { SeaInset } from '../picture/SeaInset.tsx';
import { SmallBaseOutlines } from '../picture/SmallBaseOutlines.tsx';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { useBoundaries } from '../state/queries.ts';
import { useTheme } from '../state/theme.ts';
import { usePrintsValues } from '../state/usePrintsValues.ts';
import { writeCellLines } from '../words/cellLines.ts';
import { writeMapValue } from '../words/mapValue.ts';
import { MapControls } from './MapControls.tsx';
import { MapNote } from './MapNote.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { makePicker } from './picker.ts';
import { RingLayer } from './RingLayer.tsx';
import { TwinStage } from './TwinStage.tsx';
import { useCoveredBoxes } from './useCoveredBoxes.ts';
import { useElementSize } from './useElementSize.ts';
import { useMapCamera } from './useMapCamera.ts';
import { useMapMarks } from './useMapMarks.ts';
import { useRenderer } from './useRenderer.ts';
import { useTwinGestures } from './useTwinGestures.ts';

const KEY_DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A map narrower than this, in pixels, is laid out as on a phone. */
const PHONE_WIDTH = 500;
/** Pixels an earth radius, about: what patterns are scaled by until the screen's own size is known. */
const USUAL_SCALE = 800;

/** A press that moved further than this, in pixels, was a drag and no click. */
const CLICK_SLACK = 5;

interface MapRegionProps {
  /** Shown over the map's lower left corner. */
  children?: ReactNode;
}

/** The map: the SVG twin or the map engine in front, as `chooseRenderer` says, and labels and rings above both. */
export function MapRegion({ children }: MapRegionProps) {
  const { atlas, store, words, palette, homeShapes } = useAtlasScope();
  const enginePalette = PALETTES[useTheme()];
  const layer = useLayer();
  const [spoken, setSpoken] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const pressedAt = useRef<{ x: number; y: number }>(undefined);
  const size = useElementSize(frame);
  const obstacles = useCoveredBoxes(frame);

  const focusedClass = useView((state) => state.highlightedClass ?? state.view.pinnedClass);
  const forced = useView((state) => state.view.renderer);
  const { printsValues } = usePrintsValues();
  const picture = useMemo(() => decideMapPicture(layer, palette, focusedClass), [layer, palette, focusedClass]);

  const enginePicture = useMemo(
    () => decideMapPicture(layer, enginePalette, focusedClass),
    [layer, enginePalette, focusedClass],
  );
  const home = useMemo(() => size && fitCamera(homeShapes.box, size, homePadding(size)), [homeShapes, size]);

  const place = useMapCamera(size, home);
  const { camera, rested } = place;

  const isZoomed = rested !== undefined && home !== undefined && rested.scale > home.scale * 1.2;
  const [wantsDetail, setWantsDetail] = useState(false);
  if (isZoomed && !wantsDetail) setWantsDetail(true);
  const detail = useBoundaries(atlas, 'detail', wantsDetail);
  const detailShapes = useMemo(() => detail.data && detailShapesOf(detail.data), [detail.data]);
  const shapes = detailShapes ?? homeShapes;

  const { engine, ...renderer } = useRenderer({
    atlas,
    container: stage,
    forced,
    detail: detail.data,
    palette: enginePalette,
    picture: enginePicture,
    size,
    home,
    place,
    twoFingersHint: words.map.twoFingers,
  });
  const gestures = useTwinGestures({ frame, size, home, place, isOn: !renderer.engineLeads });
  const homeScale = home?.scale ?? USUAL_SCALE;
  const homeTwin = useMemo(
    () => (
      <LayeredChoropleth
        shapes={homeShapes}
        picture={picture}
        palette={palette}
        view={{ box: homeShapes.box, scale: homeScale }}
        idPrefix="map"
      />
    ),
    [homeShapes, picture, palette, homeScale],
  );
  const isTwinAway = rested !== home && !renderer.engineLeads;
  const awayShapes = isZoomed ? shapes : homeShapes;
  const awayTwin = useMemo(
    () =>
      isTwinAway &&
      rested &&
      size && (
        <Choropleth
          shapes={awayShapes}
          picture={picture}
          palette={palette}
          view={{ camera: rested, size }}
          idPrefix="map-away"
        />
      ),
    [isTwinAway, awayShapes, picture, palette, rested, size],
  );
  const outlines = useMemo(
    () =>
      rested &&
      size && (
        <svg {...size} aria-hidden="true">
          <SmallBaseOutlines shapes={shapes} picture={picture} camera={rested} />
        </svg>
      ),
    [shapes, picture, rested, size],
  );

  // Only names need it: the coloured map comes first.
  const surveyed = useDeferredValue(size && shapes, undefined);
  const ground = useMemo(() => surveyed && groundOf(surveyed), [surveyed]);
  // The page as the build renders it has no canvas, and nobody points at it.
  const pick = useMemo(() => size && makePicker(shapes, atlas.provinces), [size, shapes, atlas]);

  const newest = useMemo(() => {
    const writeValue = (adcode: Adcode) => (printsValues ? writeMapValue(words, layer, adcode) : []);
    return inscribe({ atlas, words, picture, writeValue });
  }, [atlas, words, layer, picture, printsValues]);
  // From year to year the names mostly read the same, and to lay them out costs more than to colour the map.
  const [inscriptions, setInscriptions] = useState(newest);
  if (newest !== inscriptions && !readTheSame(newest, inscriptions)) setInscriptions(newest);
  const texts = useMemo(() => writeMapLabels(inscriptions), [inscriptions]);
  const faded = useMemo(() => listFaded(atlas, picture), [atlas, picture]);
  const labels = useMemo(
    () => (camera && ground && size ? layOutMapLabels({ texts, camera, size, ground, obstacles }) : []),
    [texts, camera, size, ground, obstacles],
  );
  useMapMarks(picture, layer.year, engine);

  function provinceAt(event: PointerEvent | React.MouseEvent): Adcode | undefined {
    if (!pick || !camera || !frame.current) return undefined;
    const { left, top } = frame.current.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    // A name may run over its neighbours: who points at it means the province that it names.
    const named = labels.find(({ box }) => x >= box.left && x <= box.right && y >= box.low && y <= box.high);
    return named?.adcode ?? pick(camera, x, y);
  }

  function onPointerMove(event: PointerEvent): void {
    // A finger that drags the map points at nothing.
    if (event.pointerType === 'mouse' && event.buttons === 0) store.getState().highlightProvince(provinceAt(event));
  }

  function onClick(event: React.MouseEvent): void {
    // The second click of a double click zooms and must not close what the first opened.
    if (event.detail > 1) return;
    const start = pressedAt.current;
    if (start && Math.hypot(event.clientX - start.x, event.clientY - start.y) > CLICK_SLACK) return;
    const adcode = provinceAt(event);
    const { selectProvince, togglePin } = store.getState();
    if (adcode && event.shiftKey) togglePin(adcode);
    else if (adcode) selectProvince(adcode);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || !camera) return;
    const { highlighted, view, highlightProvince, selectProvince, togglePin } = store.getState();
    const current = highlighted ?? view.province;
    if (event.key === ' ' && current) {
      event.preventDefault();
      togglePin(current);
      return;
    }
    if (event.key === 'Enter' && current) {
      selectProvince(current);
      return;
    }
    const direction = KEY_DIRECTIONS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    const places = atlas.provinces.map(({ adcode, labelPoint }) => {
      const [x, y] = toScreen(camera, labelPoint);
      return { adcode, x, y };
    });
    const from = places.find(({ adcode }) => adcode === current) ?? {
      x: (size?.width ?? 0) / 2,
      y: (size?.height ?? 0) / 2,
    };
    const found = findInDirection(places, from, direction);
    if (!found) return;
    highlightProvince(found.adcode);
    const { value, lines } = writeCellLines(words, atlas, layer, found.adcode);
    setSpoken([words.format.provinceName(atlas.provinceOf(found.adcode)), value, ...lines].join(', '));
  }

  const state = camera ? 'ready' : 'loading';

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
      onKeyDown={onKeyDown}
      onBlur={() => {
        setSpoken('');
        store.getState().highlightProvince(undefined);
      }}
    >
      <p id="map-instructions" className="visually-hidden">
        {words.map.instructions}
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
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
          <TwinStage from={rested} to={camera} isInFront={!engine}>
            <div className="map-home" data-in-front={!engine && rested === home} style={size && homeTwinSize(size)}>
              {homeTwin}
            </div>
            {awayTwin}
          </TwinStage>
          <div ref={stage} className="map-engine" data-in-front={engine !== undefined} />
          <TwinStage from={rested} to={camera} isInFront>
            {outlines}
          </TwinStage>
          {camera && pick && size && (
            <>
              <svg className="map-sheet" {...size} aria-hidden="true">
                <MapMarks {...{ atlas, labels, faded, picture, palette, camera }} />
              </svg>
              <svg className="map-sheet" {...size} aria-hidden="true">
                <RingLayer shapes={shapes} camera={camera} />
              </svg>
              <svg className="map-sheet map-overlay" {...size} data-scale={camera.scale} aria-hidden="true">
                <MapLabels labels={labels} faded={faded} palette={palette} />
              </svg>
            </>
          )}
          <SeaInset shapes={homeShapes} picture={picture} palette={palette} title={words.map.inset} idPrefix="inset" />
        </div>
        {camera && size && ground && (
          <MapTooltip camera={camera} size={size} ground={ground} labels={labels} obstacles={obstacles} />
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
      <MapNote renderer={renderer} lacksGestures={gestures.hasFailed} detail={detail} />
    </section>
  );
}

/** In the whole pixels that the camera counts: a frame may end within one, and both renderers draw in the same place. */
function homeTwinSize(size: Size) {
  const { left, right, top, bottom } = homePadding(size);
  return { width: size.width - left - right, height: size.height - top - bottom };
}

/** A margin about the country, as map.css gives it to the twin; more on larger screens. */
function homePadding({ width }: Size) {
  const side = width < PHONE_WIDTH ? 6 : 20;
  return { top: side, right: side, bottom: side, left: side };
}
