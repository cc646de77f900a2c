import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Adcode } from '../domain/adcode.ts';
import { type Box, fitCamera, isSameCamera, type Size, toScreen } from '../domain/camera.ts';
import { groundOf } from '../domain/ground.ts';
import { decideMapPicture } from '../domain/mapPicture.ts';
import { type Direction, findInDirection } from '../domain/neighbourInDirection.ts';
import { shapesOf } from '../domain/shapes.ts';
import { Choropleth } from '../picture/Choropleth.tsx';
import { layOutMapLabels, MapLabels, MapMarks, writeMapLabels } from '../picture/MapLabels.tsx';
import { SeaInset } from '../picture/SeaInset.tsx';
import { SmallBaseOutlines } from '../picture/SmallBaseOutlines.tsx';
import { useAtlasScope, useLayer, useView } from '../state/AtlasContext.tsx';
import { type FileRequest, useBoundaries } from '../state/queries.ts';
import { usePrintsValues } from '../state/usePrintsValues.ts';
import { writeCellLines } from '../words/cellLines.ts';
import { writeMapValue } from '../words/mapValue.ts';
import { MapControls } from './MapControls.tsx';
import { MapNote } from './MapNote.tsx';
import { MapTooltip } from './MapTooltip.tsx';
import { makePicker } from './picker.ts';
import { RingLayer } from './RingLayer.tsx';
import { useCoveredBox } from './useCoveredBox.ts';
import { useElementSize } from './useElementSize.ts';
import { useGlRenderer } from './useGlRenderer.ts';
import { useMapMarks } from './useMapMarks.ts';
import { hasWebgl } from './webgl.ts';

const KEY_DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** A map narrower than this, in pixels, is laid out as on a phone. */
const PHONE_WIDTH = 500;
const EDGE = 8;
/** As wide as the switch of the values in its longest word, in pixels. */
const CONTROLS_WIDTH = 56;

/** A press that moved further than this, in pixels, was a drag and no click. */
const CLICK_SLACK = 5;

interface MapRegionProps {
  /** What stands in the map's place while its boundaries come, and where they cannot be read. */
  whileLoading: (request: FileRequest) => ReactNode;
  whenFailed: (error: Error, request: FileRequest) => ReactNode;
  /** Shown over the map's lower left corner. */
  children?: ReactNode;
}

/** The map: the SVG twin first, the map engine in front once it answers, and labels and rings above both. */
export function MapRegion({ whileLoading, whenFailed, children }: MapRegionProps) {
  const { atlas, store, words, palette } = useAtlasScope();
  const layer = useLayer();
  const [spoken, setSpoken] = useState('');
  const frame = useRef<HTMLDivElement>(null);
  const engine = useRef<HTMLDivElement>(null);
  const pressedAt = useRef<{ x: number; y: number }>(undefined);
  const size = useElementSize(frame);
  const corner = useRef<HTMLDivElement>(null);
  const covered = useCoveredBox(frame, corner);

  const focusedClass = useView((state) => state.highlightedClass ?? state.view.pinnedClass);
  const forced = useView((state) => state.view.renderer);
  const { printsValues } = usePrintsValues();
  const picture = useMemo(() => decideMapPicture(layer, palette, focusedClass), [layer, palette, focusedClass]);

  const overview = useBoundaries(atlas, 'overview');
  const overviewShapes = useMemo(() => overview.data && shapesOf(overview.data), [overview.data]);
  const home = useMemo(
    () => overviewShapes && size && fitCamera(overviewShapes.box, size, homePadding(size)),
    [overviewShapes, size],
  );

  const [webgl] = useState(hasWebgl);
  const gl = useGlRenderer({
    container: engine,
    isWanted: webgl && forced !== 'svg',
    boundaries: overview.data,
    palette,
    picture,
    size,
    home,
    twoFingersHint: words.map.twoFingers,
  });
  const camera = gl.camera ?? home;

  const isZoomed = camera !== undefined && home !== undefined && camera.scale > home.scale * 1.2;
  const [wantsDetail, setWantsDetail] = useState(false);
  if (isZoomed && !wantsDetail) setWantsDetail(true);
  const detail = useBoundaries(atlas, 'detail', wantsDetail);
  const detailShapes = useMemo(() => detail.data && shapesOf(detail.data), [detail.data]);
  useEffect(() => {
    if (detail.data) gl.renderer?.showDetail(detail.data);
  }, [gl.renderer, detail.data]);
  const shapes = gl.renderer && detailShapes ? detailShapes : overviewShapes;
  const drawn = gl.renderer && detail.data ? detail.data : overview.data;
  // Only names need it: the coloured map comes first.
  const surveyed = useDeferredValue(drawn, undefined);
  const ground = useMemo(() => surveyed && groundOf(surveyed), [surveyed]);
  const pick = useMemo(() => shapes && makePicker(shapes, atlas.provinces), [shapes, atlas]);

  const obstacles = useMemo(
    () => (size ? [insetBox(size), controlsBox(size), ...(covered ? [covered] : [])] : []),
    [size, covered],
  );
  const texts = useMemo(() => {
    const writeValue = (adcode: Adcode) => (printsValues ? writeMapValue(words, layer, adcode) : []);
    return writeMapLabels({ atlas, words, picture, writeValue });
  }, [atlas, words, layer, picture, printsValues]);
  const labels = useMemo(
    () => (camera && ground && size ? layOutMapLabels({ texts, camera, size, ground, obstacles }) : []),
    [texts, camera, size, ground, obstacles],
  );
  const inset = useMemo(() => size && insetBox(size), [size]);
  useMapMarks(picture, layer.year, gl.renderer, camera !== undefined);

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
    if (adcode) store.getState().selectProvince(adcode);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || !camera) return;
    const { highlighted, view, highlightProvince, selectProvince } = store.getState();
    const current = highlighted ?? view.province;
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

  const state = overview.isError ? 'failed' : camera ? 'ready' : 'loading';

  return (
    <section
      id="map"
      className="map-region"
      aria-label={words.map.region}
      data-map-state={state}
      data-map-renderer={gl.renderer ? 'gl' : 'svg'}
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
          {!gl.renderer && overviewShapes && camera && size && (
            <Choropleth
              shapes={overviewShapes}
              picture={picture}
              palette={palette}
              camera={camera}
              size={size}
              idPrefix="map"
            />
          )}
          <div ref={engine} className="map-engine" data-in-front={gl.renderer !== undefined} />
          {camera && shapes && pick && size && (
            <svg className="map-overlay" width={size.width} height={size.height} aria-hidden="true">
              <SmallBaseOutlines shapes={shapes} picture={picture} camera={camera} />
              <MapMarks atlas={atlas} labels={labels} picture={picture} palette={palette} camera={camera} />
              <RingLayer shapes={shapes} camera={camera} />
              <MapLabels labels={labels} picture={picture} palette={palette} />
            </svg>
          )}
        </div>
        {state === 'loading' && whileLoading(overview)}
        {overview.isError && whenFailed(overview.error, overview)}
        {overviewShapes && inset && (
          <SeaInset shapes={overviewShapes} picture={picture} palette={palette} place={inset} title={words.map.inset} />
        )}
        {camera && size && ground && (
          <MapTooltip camera={camera} size={size} ground={ground} labels={labels} obstacles={obstacles} />
        )}
        <MapControls
          zoom={
            gl.renderer &&
            home && {
              isHome: gl.camera === undefined || isSameCamera(gl.camera, home),
              onZoom: (steps) => {
                const { province } = store.getState().view;
                gl.renderer?.zoomBy(steps, province && atlas.provinceOf(province).labelPoint);
              },
              onReset: () => gl.renderer?.moveTo(home, true),
            }
          }
        />
        <div ref={corner}>{children}</div>
      </div>
      <MapNote hasWebgl={webgl} gl={gl} detail={detail} />
    </section>
  );
}

/** A tall box in the corner, smaller on a phone. */
function insetSize({ width }: Size): Size {
  if (width < PHONE_WIDTH) return { width: 48, height: 64 };
  return width < 700 ? { width: 60, height: 80 } : { width: 84, height: 112 };
}

/** Where the inset and the controls stand, so that no name runs under them. */
function insetBox(size: Size): Box {
  const { width, height } = insetSize(size);
  const left = size.width < PHONE_WIDTH ? EDGE : size.width - EDGE - width;
  return { left, right: left + width, low: size.height - EDGE - height, high: size.height - EDGE };
}

/** With the zoom buttons, which come with the engine: no name moves when they do. */
function controlsBox(size: Size): Box {
  const left = size.width < PHONE_WIDTH ? EDGE : size.width - 12 - CONTROLS_WIDTH;
  return { left, right: left + CONTROLS_WIDTH, low: EDGE, high: 12 + 96 + 8 + 28 };
}

/** A margin about the country; more on larger screens. */
function homePadding({ width }: Size) {
  const side = width < PHONE_WIDTH ? 6 : 20;
  return { top: side, right: side, bottom: side, left: side };
}
