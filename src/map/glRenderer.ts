import {
  type ExpressionSpecification,
  type GeoJSONSource,
  Map as GlMap,
  type StyleSpecification,
  setWorkerUrl,
} from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection, Geometry } from 'geojson';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import type { Adcode } from '../domain/adcode.ts';
import type { Boundaries } from '../domain/boundaries.ts';
import {
  type Camera,
  fromEngineView,
  fromScreen,
  HIGHEST_ZOOM,
  isSameCamera,
  type Size,
  toEngineView,
  ZOOM_OUT_STEPS,
} from '../domain/camera.ts';
import type { MapPicture, ProvincePaint } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import type { LonLat } from '../domain/projection.ts';
import { boundariesOf } from '../domain/shapeBoundaries.ts';
import type { Shapes } from '../domain/shapes.ts';
import {
  DISPUTED_BORDER_WIDTH,
  DISPUTED_DASHES,
  FADED_OPACITY,
  INNER_BORDER_WIDTH,
  NEIGHBOUR_BORDER_WIDTH,
  OUTER_BORDER_WIDTH,
} from '../picture/Choropleth.tsx';
import { drawPattern, fitPatternTile, type PatternTile } from './patternImages.ts';

setWorkerUrl(workerUrl);

/** What the map region asks of the engine. It decides nothing: the picture and the home camera come from the domain. */
export interface GlRenderer {
  readonly paint: (picture: MapPicture) => void;
  readonly showDetail: (detail: Land) => void;
  /** Calls back once what was painted last is on the screen. */
  readonly afterDrawn: (callback: () => void) => void;
  /** Calls back once all is drawn of the place where the map stands, with nothing on its way. Returns what cancels it. */
  readonly whenSettled: (callback: () => void) => () => void;
  /** Fits the engine to a screen of another size; `home` is the camera that shows all of China there. */
  readonly resize: (size: Size, home: Camera) => void;
  readonly moveTo: (camera: Camera, animated: boolean) => void;
  /** Zooms by whole steps about a point of the map plane, or about the middle of the screen. */
  readonly zoomBy: (steps: number, around?: LonLat) => void;
  readonly remove: () => void;
}

/** What the engine draws: boundaries, or the shapes that the twin draws, which it takes apart itself. */
export type Land = Boundaries | Shapes;

interface GlRendererOptions {
  container: HTMLElement;
  land: Land;
  palette: Palette;
  size: Size;
  home: Camera;
  camera: Camera;
  picture: MapPicture;
  /** The reader moves the map through the engine; where not, it stands where it is told. */
  takesGestures: boolean;
  /** Shown over the map when one finger drags on a touch screen. */
  twoFingersHint: string;
  onReady: () => void;
  onCamera: (camera: Camera) => void;
  onFailed: (error: Error) => void;
  /** The graphics context went away, or came back. */
  onContext: (isThere: boolean) => void;
}

export function createGlRenderer(options: GlRendererOptions): GlRenderer {
  let { size, home } = options;
  let painted: MapPicture | undefined;
  let latest = options.picture;
  let detail: Land | undefined;
  const map = new GlMap({
    container: options.container,
    style: makeStyle(options.land, options.palette),
    ...toEngineView(options.camera, size),
    maxZoom: HIGHEST_ZOOM,
    maxPitch: 0,
    renderWorldCopies: false,
    attributionControl: false,
    interactive: options.takesGestures,
    dragRotate: false,
    pitchWithRotate: false,
    rollEnabled: false,
    keyboard: false,
    // The map region measures itself and tells the engine together with the home camera of that size.
    trackResize: false,
    fadeDuration: 0,
    // One finger scrolls the page on a phone, where the map fills its width; a mouse wheel zooms the map.
    cooperativeGestures: matchMedia('(pointer: coarse)').matches,
    locale: { 'CooperativeGesturesHandler.MobileHelpText': options.twoFingersHint },
    // The reader stays about China: little further out than home, and the middle of the screen within the home view.
    transformConstrain(center, zoom) {
      const least = toEngineView(home, size).zoom - ZOOM_OUT_STEPS;
      const { west, east, south, north } = homeBounds(home, size);
      center.lng = Math.min(east, Math.max(west, center.lng));
      center.lat = Math.min(north, Math.max(south, center.lat));
      return { center, zoom: Math.min(HIGHEST_ZOOM, Math.max(least, zoom)) };
    },
  });
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.setAttribute('aria-hidden', 'true');
  canvas.removeAttribute('tabindex');
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');

  let patternTile: PatternTile | undefined;
  let isReady = false;
  let isStyled = false;
  let isRemoved = false;
  // The style loads at the start, and again without its images and feature state after the context was lost.
  map.on('style.load', () => {
    isStyled = true;
    setPatterns();
    if (detail) setLand(detail);
    painted = undefined;
    paint(latest);
  });
  map.once('idle', () => {
    isReady = true;
    options.onReady();
  });
  map.on('error', ({ error }) => {
    if (isReady) console.error(error);
    else options.onFailed(new Error(error.message));
  });
  map.on('move', () => options.onCamera(readCamera()));
  map.on('zoomend', setPatterns);
  const whileThere = new AbortController();
  followPixelRatio();
  map.on('webglcontextlost', () => {
    isStyled = false;
    options.onContext(false);
  });
  map.on('webglcontextrestored', () => {
    map.once('idle', () => {
      if (isReady) options.onContext(true);
    });
  });

  /** Draws the patterns anew for the zoom and the screen that the map is on, where those have changed. */
  function setPatterns(): void {
    if (!isStyled || isRemoved) return;
    const tile = fitPatternTile(map.getPixelRatio(), map.getZoom());
    const isSame = patternTile?.side === tile.side && patternTile.anchor === tile.anchor;
    for (const name of ['hatch', 'dots'] as const) {
      const isThere = map.hasImage(name);
      if (isThere && isSame && patternTile?.pixelRatio === tile.pixelRatio) continue;
      const { image, pixelRatio } = drawPattern(name, options.palette, tile);
      if (isThere) map.removeImage(name);
      map.addImage(name, image, { pixelRatio });
    }
    patternTile = tile;
  }

  /** Follows the window to a screen of another density, and the browser's own zoom. */
  function followPixelRatio(): void {
    const onChange = () => {
      if (isRemoved) return;
      map.resize();
      setPatterns();
      followPixelRatio();
    };
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', onChange, { once: true, signal: whileThere.signal });
  }

  function readCamera(): Camera {
    const { lng, lat } = map.getCenter();
    return fromEngineView({ zoom: map.getZoom(), center: [lng, lat] }, size);
  }

  function paint(picture: MapPicture): void {
    latest = picture;
    if (!isStyled || isRemoved) return;
    for (const [index, adcode] of picture.adcodes.entries()) {
      const paint = paintAt(picture, index);
      const before = painted && paintAt(painted, index);
      if (paint === undefined || isSameGround(paint, before)) continue;
      const { ground, colour, faded } = paint;
      map.setFeatureState({ source: 'provinces', id: featureId(adcode) }, { ground, colour, faded });
    }
    painted = picture;
  }

  function setLand(land: Land): void {
    for (const [name, data] of Object.entries(listSourceData(land))) {
      map.getSource<GeoJSONSource>(name)?.setData(data);
    }
  }

  return {
    paint,
    showDetail(land) {
      if (detail === land) return;
      detail = land;
      if (!isStyled || isRemoved) return;
      setLand(land);
      painted = undefined;
      paint(latest);
    },
    afterDrawn(callback) {
      if (isRemoved) return;
      map.once('render', () => requestAnimationFrame(callback));
      map.triggerRepaint();
    },
    whenSettled(callback) {
      if (isRemoved) return () => {};
      const subscription = map.on('idle', () => {
        subscription.unsubscribe();
        callback();
      });
      map.triggerRepaint();
      return () => subscription.unsubscribe();
    },
    resize(nextSize, nextHome) {
      if (isRemoved || (nextSize === size && nextHome === home)) return;
      const wasHome = isSameCamera(readCamera(), home);
      const wasMoving = map.isMoving();
      size = nextSize;
      home = nextHome;
      map.resize();
      if (wasHome) map.jumpTo(toEngineView(home, size));
      // A map that moves by itself says so in its next frame only.
      else if (wasMoving) options.onCamera(readCamera());
      // A canvas of another size is blank, and a frame must not show that where the engine is in front meanwhile.
      if (options.takesGestures && isReady) map.redraw();
    },
    moveTo(camera, animated) {
      const target = toEngineView(camera, size);
      if (animated) map.easeTo({ ...target, duration: 400 });
      else map.jumpTo(target);
    },
    zoomBy(steps, around) {
      const zoom = map.getZoom() + steps;
      map.easeTo(around ? { zoom, around: [around[0], around[1]] } : { zoom });
    },
    remove() {
      isRemoved = true;
      whileThere.abort();
      map.remove();
    },
  };
}

/** What the home view shows, as pseudo degrees. */
function homeBounds(home: Camera, size: Size) {
  const [west, south] = fromScreen(home, 0, size.height);
  const [east, north] = fromScreen(home, size.width, 0);
  return { west, south, east, north };
}

function paintAt({ paints, numbers }: MapPicture, index: number): ProvincePaint | undefined {
  return paints[numbers[index] ?? -1];
}

/** True where the engine, which draws neither dots nor outlines, would draw the same. */
function isSameGround(paint: ProvincePaint, before: ProvincePaint | undefined): boolean {
  return before?.ground === paint.ground && before.colour === paint.colour && before.faded === paint.faded;
}

/** The engine's ids are numbers: the adcode read as one. */
function featureId(adcode: Adcode): number {
  return Number(adcode);
}

function listSourceData(land: Land): Record<string, FeatureCollection | Geometry> {
  const boundaries = 'grid' in land ? boundariesOf(land) : land;
  return {
    neighbours: boundaries.neighbours,
    islets: boundaries.islets,
    provinces: boundaries.provinces,
    'neighbour-borders': boundaries.neighbourBorders,
    'inner-borders': boundaries.innerBorders,
    'outer-borders': boundaries.outerBorders,
    'disputed-borders': boundaries.disputedBorders,
  };
}

function makeStyle(land: Land, palette: Palette): StyleSpecification {
  const line = { 'line-join': 'round' } as const;
  const faded: ExpressionSpecification = ['case', ['boolean', ['feature-state', 'faded'], false], FADED_OPACITY, 1];
  // `fill-pattern` ignores feature state: each pattern is a layer of its own whose opacity follows it.
  const patternOpacity = (ground: string): ExpressionSpecification => [
    'case',
    ['==', ['feature-state', 'ground'], ground],
    faded,
    0,
  ];
  return {
    version: 8,
    sources: Object.fromEntries(
      Object.entries(listSourceData(land)).map(([name, data]) => [name, { type: 'geojson', data, buffer: 16 }]),
    ),
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
      {
        id: 'neighbours',
        type: 'fill',
        source: 'neighbours',
        paint: { 'fill-color': palette.neighbour, 'fill-antialias': false },
      },
      {
        id: 'neighbour-borders',
        type: 'line',
        source: 'neighbour-borders',
        layout: line,
        paint: { 'line-color': palette.neighbourBorder, 'line-width': NEIGHBOUR_BORDER_WIDTH },
      },
      { id: 'islets', type: 'fill', source: 'islets', paint: { 'fill-color': palette.neighbour } },
      {
        id: 'provinces',
        type: 'fill',
        source: 'provinces',
        paint: {
          'fill-color': ['to-color', ['feature-state', 'colour'], palette.noFigurePaper],
          'fill-opacity': faded,
          'fill-antialias': false,
        },
      },
      {
        id: 'hatch',
        type: 'fill',
        source: 'provinces',
        paint: { 'fill-pattern': 'hatch', 'fill-opacity': patternOpacity('hatch'), 'fill-antialias': false },
      },
      {
        id: 'dots',
        type: 'fill',
        source: 'provinces',
        paint: { 'fill-pattern': 'dots', 'fill-opacity': patternOpacity('dots'), 'fill-antialias': false },
      },
      {
        id: 'inner-borders',
        type: 'line',
        source: 'inner-borders',
        layout: line,
        paint: { 'line-color': palette.innerBorder, 'line-width': INNER_BORDER_WIDTH },
      },
      {
        id: 'outer-borders',
        type: 'line',
        source: 'outer-borders',
        layout: line,
        paint: { 'line-color': palette.outerBorder, 'line-width': OUTER_BORDER_WIDTH },
      },
      {
        id: 'disputed-borders',
        type: 'line',
        source: 'disputed-borders',
        layout: line,
        paint: {
          'line-color': palette.disputedBorder,
          'line-width': DISPUTED_BORDER_WIDTH,
          'line-dasharray': [...DISPUTED_DASHES],
        },
      },
    ],
  };
}
