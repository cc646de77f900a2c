import { type Box, type Camera, isSameCamera, type Size } from '../domain/camera.ts';
import { DataFileError } from '../domain/dataFileError.ts';
import { boxOfRegion, type IdRaster, type PixelBox, regionAt } from '../domain/raster/idRaster.ts';
import {
  changedBoxes,
  makeRasterPainter,
  type RasterPainter,
  type RasterPicture,
} from '../domain/raster/rasterPaint.ts';
import type { BoundaryAddress, PageLines, RasterAnswer, RasterRequest, RasterView } from './rasterMessages.ts';

/**
 * The twin of a map of many regions, on a canvas: a raster of ids that a worker draws. Regions are told by their index.
 *
 * It decides nothing: picture and camera come from outside, as to the map engine.
 */
export interface RasterTwin {
  /** Draws for a map of another size, or on a screen of another density. What was drawn last is shown until then. */
  readonly resize: (size: Size, camera: Camera, rested: Camera) => void;
  /**
   * Shows another part of the map: what was drawn last, moved and scaled. Where the map rests somewhere else than before,
   * or is about to, it is drawn anew for there, and shown as soon as that fills the map.
   */
  readonly showCamera: (camera: Camera, rested: Camera) => void;
  readonly paint: (picture: RasterPicture) => void;
  /** Draws from other boundaries of the same regions, as soon as they are there. */
  readonly showBoundaries: (boundaries: BoundaryAddress) => void;
  /** The region at a point of the map, in pixels of the page; undefined beside all, and before the first raster. */
  readonly pick: (x: number, y: number) => number | undefined;
  /** What a region shows on the map, in pixels of the page; undefined where it is out of sight. */
  readonly boxOf: (region: number) => Box | undefined;
  /**
   * Asks for the outline of a region as SVG path, on the grid of the shapes that it is drawn with (shapes.ts). It waits for
   * the boundaries, and is empty for a region without a shape.
   */
  readonly outline: (region: number, grid: number) => Promise<string>;
  readonly remove: () => void;
}

/** What the twin needs of a canvas of the page: its upper left corner is that of the map. */
export interface TwinCanvas {
  width: number;
  height: number;
  readonly style: Pick<CSSStyleDeclaration, 'width' | 'height' | 'transform' | 'transformOrigin'>;
  getContext(kind: '2d'): {
    createImageData(width: number, height: number): TwinImage;
    putImageData(
      image: TwinImage,
      x: number,
      y: number,
      left: number,
      top: number,
      width: number,
      height: number,
    ): void;
  } | null;
}

interface TwinImage {
  readonly data: { readonly buffer: ArrayBufferLike };
}

type RasterPort = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

interface RasterTwinOptions {
  readonly canvas: TwinCanvas;
  /** Starts the worker that draws; a test gives its own. */
  readonly startWorker?: () => RasterPort;
  readonly boundaries: BoundaryAddress;
  /** The regions by index, as the boundary file names them. */
  readonly regionIds: readonly string[];
  readonly lines: PageLines;
  readonly size: Size;
  readonly camera: Camera;
  readonly picture: RasterPicture;
  /** Device pixels a pixel of the page, now. */
  readonly readPixelRatio: () => number;
  /** A raster was put on the canvas, drawn for this camera. */
  readonly onDrawn: (camera: Camera) => void;
  /** Boundaries that cannot be read (`DataFileError`), or a worker that does not run. What is on the canvas stays. */
  readonly onFailed: (error: Error) => void;
}

function startRasterWorker(): Worker {
  return new Worker(new URL('./rasterWorker.ts', import.meta.url), { type: 'module' });
}

/** As many as a screen of 4K has. A raster of more is drawn coarser: memory of a gigabyte is no price for fineness. */
const MOST_PIXELS = 3840 * 2160;

type Drawn = Extract<RasterAnswer, { kind: 'drawn' }>;

interface Shown {
  readonly view: RasterView;
  readonly raster: IdRaster;
  readonly image: TwinImage;
  readonly pixels: Int32Array;
  readonly paintRaster: RasterPainter;
}

export function createRasterTwin(options: RasterTwinOptions): RasterTwin {
  const { canvas, regionIds, startWorker = startRasterWorker } = options;
  const context = requireContext(canvas);
  const worker = startWorker();
  let { size, camera, picture } = options;
  /** What is drawn, or being drawn. */
  let drawnFor = camera;
  /** Drawn for where the map is about to rest, and smaller than the map until it is nearly there. */
  let ready: Drawn | undefined;
  let shown: Shown | undefined;
  let askedNumber = 0;
  let isRemoved = false;
  const outlines = new Map<string, ((path: string) => void)[]>();

  const send = (request: RasterRequest) => worker.postMessage(request);

  function ask(): void {
    askedNumber += 1;
    ready = undefined;
    const fullRatio = options.readPixelRatio();
    const pixelRatio = Math.min(fullRatio, Math.sqrt(MOST_PIXELS / Math.max(1, size.width * size.height)));
    send({ kind: 'draw', number: askedNumber, view: { camera: drawnFor, size, pixelRatio }, lines: options.lines });
  }

  /** The raster, its size and its place come in one task, and so in one frame. */
  function show(raster: IdRaster, view: RasterView): void {
    canvas.width = raster.width;
    canvas.height = raster.height;
    canvas.style.width = `${raster.width / view.pixelRatio}px`;
    canvas.style.height = `${raster.height / view.pixelRatio}px`;
    const image = context.createImageData(raster.width, raster.height);
    const pixels = new Int32Array(image.data.buffer);
    shown = { view, raster, image, pixels, paintRaster: makeRasterPainter(view.pixelRatio) };
    paintBox(shown, { left: 0, top: 0, right: raster.width, bottom: raster.height });
    place();
    options.onDrawn(view.camera);
  }

  function paintBox({ raster, image, pixels, paintRaster }: Shown, box: PixelBox): void {
    paintRaster(pixels, raster, picture, box);
    const { left, top, right, bottom } = box;
    context.putImageData(image, 0, 0, left, top, right - left, bottom - top);
  }

  /** Moves and scales what was drawn to where the camera has gone. */
  function place(): void {
    if (shown === undefined) return;
    const { stretch, x, y } = wayFrom(shown.view.camera, camera);
    canvas.style.transformOrigin = '0 0';
    canvas.style.transform = isSameCamera(shown.view.camera, camera)
      ? ''
      : `translate(${x}px,${y}px) scale(${stretch})`;
  }

  function showReady(): void {
    if (ready === undefined || (shown && isAhead(ready.view.camera))) return;
    const { raster, view } = ready;
    ready = undefined;
    show(raster, view);
  }

  /** True while the map is still zooming in to a camera, so that what is drawn for that would not fill it yet. */
  function isAhead(drawn: Camera): boolean {
    const { stretch, x, y } = wayFrom(drawn, camera);
    const [right, bottom] = [x + stretch * size.width, y + stretch * size.height];
    return stretch < 1 && (x > 1 || y > 1 || right < size.width - 1 || bottom < size.height - 1);
  }

  function receive(answer: RasterAnswer): void {
    switch (answer.kind) {
      case 'drawn':
        if (answer.number !== askedNumber) return;
        ready = answer;
        showReady();
        return;
      case 'outlined':
        for (const resolve of outlines.get(outlineKey(answer)) ?? []) resolve(answer.path);
        outlines.delete(outlineKey(answer));
        return;
      case 'unreadable':
        options.onFailed(new DataFileError(answer.file, answer.problem));
        return;
      case 'failed':
        options.onFailed(new Error(answer.message));
    }
  }

  worker.addEventListener('message', ({ data }: MessageEvent<RasterAnswer>) => {
    if (!isRemoved) receive(data);
  });
  const onBroken = (event: Event) => {
    if (isRemoved) return;
    const why = 'message' in event && typeof event.message === 'string' ? event.message : event.type;
    options.onFailed(new Error(`the worker that draws the map does not run: ${why}`));
  };
  worker.addEventListener('error', onBroken);
  worker.addEventListener('messageerror', onBroken);
  send({ kind: 'open', boundaries: options.boundaries, regionIds });
  ask();

  return {
    resize(nextSize, nextCamera, rested) {
      size = nextSize;
      camera = nextCamera;
      drawnFor = rested;
      place();
      ask();
    },
    showCamera(nextCamera, rested) {
      camera = nextCamera;
      place();
      if (isSameCamera(drawnFor, rested)) {
        showReady();
        return;
      }
      drawnFor = rested;
      ask();
    },
    paint(next) {
      const before = picture;
      picture = next;
      if (shown === undefined) return;
      for (const box of changedBoxes(shown.raster, before, next)) paintBox(shown, box);
    },
    showBoundaries: (boundaries) => send({ kind: 'open', boundaries, regionIds }),
    pick(x, y) {
      if (shown === undefined) return undefined;
      const { view, raster } = shown;
      const way = wayFrom(view.camera, camera);
      const [column, row] = [(x - way.x) / way.stretch, (y - way.y) / way.stretch];
      return regionAt(raster, Math.floor(column * view.pixelRatio), Math.floor(row * view.pixelRatio));
    },
    boxOf(region) {
      const box = shown && boxOfRegion(shown.raster, region);
      if (shown === undefined || box === undefined) return undefined;
      const { stretch, x, y } = wayFrom(shown.view.camera, camera);
      const scale = stretch / shown.view.pixelRatio;
      return {
        left: x + box.left * scale,
        right: x + box.right * scale,
        low: y + box.top * scale,
        high: y + box.bottom * scale,
      };
    },
    outline: (region, grid) =>
      new Promise((resolve) => {
        const key = outlineKey({ region, grid });
        const waiting = outlines.get(key);
        outlines.set(key, [...(waiting ?? []), resolve]);
        if (waiting === undefined) send({ kind: 'outline', region, grid });
      }),
    remove() {
      isRemoved = true;
      worker.terminate();
    },
  };
}

function outlineKey({ region, grid }: { region: number; grid: number }): string {
  return `${region} ${grid}`;
}

function requireContext(canvas: TwinCanvas) {
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser gives no 2D canvas to draw the map on');
  return context;
}

/** What takes pixels of a screen under one camera to those under another. */
function wayFrom(from: Camera, to: Camera): { stretch: number; x: number; y: number } {
  const stretch = to.scale / from.scale;
  return { stretch, x: to.offsetX - from.offsetX * stretch, y: to.offsetY - from.offsetY * stretch };
}
