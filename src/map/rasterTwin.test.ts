import { describe, expect, it } from 'vitest';
import type { Camera } from '../domain/camera.ts';
import { DataFileError } from '../domain/dataFileError.ts';
import { HAND_CAMERA, NO_LINES, readHandMade, rectangle } from '../domain/raster/handMade.ts';
import { rasterise } from '../domain/raster/idRaster.ts';
import { packColour, type RasterPicture } from '../domain/raster/rasterPaint.ts';
import type { PageLines, RasterAnswer, RasterRequest, RasterView } from './rasterMessages.ts';
import { createRasterTwin } from './rasterTwin.ts';

const SIZE = { width: 12, height: 4 };
const LINES: PageLines = { inner: { width: 0 }, outer: { width: 0 }, disputed: { width: 0 }, neighbour: { width: 0 } };
const TOPOLOGY = readHandMade({
  arcs: [rectangle(0, 0, 4, 4), rectangle(4, 0, 8, 4)],
  regions: { a: [[[0]]], b: [[[1]]] },
});
const [RED, GREEN, BLACK] = ['#ff0000', '#00ff00', '#000000'].map(packColour);
const PICTURE: RasterPicture = {
  paints: [RED, GREEN].map((colour) => ({ kind: 'plain', colour: colour ?? 0 }) as const),
  paintNumbers: Uint8Array.of(0, 1),
  sea: packColour('#0000ff'),
  land: packColour('#ffffff'),
  lines: { inner: BLACK ?? 0, outer: BLACK ?? 0, disputed: BLACK ?? 0, neighbour: BLACK ?? 0 },
};

class FakeWorker extends EventTarget {
  readonly requests: RasterRequest[] = [];
  isTerminated = false;

  postMessage(request: RasterRequest): void {
    this.requests.push(structuredClone(request));
  }

  answer(answer: RasterAnswer): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(answer) }));
  }

  terminate(): void {
    this.isTerminated = true;
  }

  get lastDrawing() {
    const request = this.requests.at(-1);
    if (request?.kind !== 'draw') throw new Error('the last request is not one to draw');
    return request;
  }

  /** Answers the last request to draw, or one like it. */
  draw(request: { number: number; view: RasterView } = this.lastDrawing): void {
    const { camera, size, pixelRatio } = request.view;
    const scaled = {
      scale: camera.scale * pixelRatio,
      offsetX: camera.offsetX * pixelRatio,
      offsetY: camera.offsetY * pixelRatio,
    };
    const pixels = { width: Math.round(size.width * pixelRatio), height: Math.round(size.height * pixelRatio) };
    const raster = rasterise(TOPOLOGY, scaled, pixels, NO_LINES);
    this.answer({ kind: 'drawn', number: request.number, view: request.view, raster });
  }
}

function makeCanvas() {
  const puts: { pixels: Int32Array; box: number[] }[] = [];
  const style = { width: '', height: '', transform: '', transformOrigin: '' };
  const context = {
    createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) }),
    putImageData: (image: { data: { buffer: ArrayBufferLike } }, _x: number, _y: number, ...box: number[]) => {
      puts.push({ pixels: new Int32Array(image.data.buffer.slice(0)), box });
    },
  };
  return { width: 300, height: 150, style, puts, getContext: () => context };
}

function start(pixelRatio = 1) {
  const worker = new FakeWorker();
  const canvas = makeCanvas();
  const drawn: Camera[] = [];
  const errors: Error[] = [];
  const screen = { pixelRatio };
  const twin = createRasterTwin({
    canvas,
    startWorker: () => worker,
    boundaries: { file: 'overview.json', url: 'https://example.org/overview.json' },
    regionIds: ['a', 'b'],
    lines: LINES,
    size: SIZE,
    camera: HAND_CAMERA,
    picture: PICTURE,
    readPixelRatio: () => screen.pixelRatio,
    onDrawn: (camera) => drawn.push(camera),
    onFailed: (error) => errors.push(error),
  });
  return { worker, canvas, drawn, errors, twin, screen };
}

const MOVED: Camera = { scale: 200, offsetX: -4, offsetY: 0 };

describe('the twin on a canvas', () => {
  it('asks for the boundaries and the view, and puts it on the canvas in device pixels', () => {
    const { worker, canvas, drawn } = start(2);
    expect(worker.requests.map(({ kind }) => kind)).toEqual(['open', 'draw']);
    worker.draw();
    expect([canvas.width, canvas.height]).toEqual([24, 8]);
    expect([canvas.style.width, canvas.style.height, canvas.style.transform]).toEqual(['12px', '4px', '']);
    const row = [...(canvas.puts[0]?.pixels.subarray(0, 24) ?? [])];
    expect(row).toEqual([...Array(8).fill(RED), ...Array(8).fill(GREEN), ...Array(8).fill(PICTURE.sea)]);
    expect(drawn).toEqual([HAND_CAMERA]);
  });

  it('moves what was drawn with the camera, and draws anew once at rest', () => {
    const { worker, canvas, drawn, twin } = start();
    worker.draw();
    const asked = worker.requests.length;
    twin.showCamera(MOVED, HAND_CAMERA);
    expect(canvas.style.transform).toBe('translate(-4px,0px) scale(2)');
    expect(worker.requests).toHaveLength(asked);
    twin.showCamera(MOVED, MOVED);
    expect(worker.lastDrawing.view.camera).toEqual(MOVED);
    expect(canvas.style.transform).toBe('translate(-4px,0px) scale(2)');
    worker.draw();
    expect(canvas.style.transform).toBe('');
    expect(drawn.at(-1)).toEqual(MOVED);
  });

  it('draws where the camera is about to rest while it is on its way, and shows that once it fills the map', () => {
    const { worker, canvas, drawn, twin } = start();
    worker.draw();
    const halfway: Camera = { scale: 150, offsetX: -2, offsetY: 0 };
    twin.showCamera(halfway, MOVED);
    expect(worker.lastDrawing.view.camera).toEqual(MOVED);
    worker.draw();
    expect(canvas.style.transform).toBe('translate(-2px,0px) scale(1.5)');
    const asked = worker.requests.length;
    twin.showCamera(MOVED, MOVED);
    expect(canvas.style.transform).toBe('');
    expect(drawn).toEqual([HAND_CAMERA, MOVED]);
    expect(worker.requests).toHaveLength(asked);
  });

  it('shows at once what is drawn for where the map is zoomed out to, which fills it all the way', () => {
    const { worker, canvas, drawn, twin } = start();
    worker.draw();
    twin.showCamera(MOVED, MOVED);
    worker.draw();
    const halfway: Camera = { scale: 150, offsetX: -2, offsetY: 0 };
    twin.showCamera(halfway, HAND_CAMERA);
    worker.draw();
    expect(drawn.at(-1)).toEqual(HAND_CAMERA);
    expect(canvas.style.transform).toBe('translate(-2px,0px) scale(1.5)');
  });

  it('forgets what is drawn ahead where the map is taken somewhere else', () => {
    const { worker, drawn, twin } = start();
    worker.draw();
    const halfway: Camera = { scale: 150, offsetX: -2, offsetY: 0 };
    twin.showCamera(halfway, MOVED);
    worker.draw();
    twin.showCamera(halfway, halfway);
    twin.showCamera(MOVED, halfway);
    expect(drawn).toEqual([HAND_CAMERA]);
    expect(worker.lastDrawing.view.camera).toEqual(halfway);
  });

  it('asks for nothing where the camera stays', () => {
    const { worker, twin } = start();
    const asked = worker.requests.length;
    twin.showCamera(HAND_CAMERA, HAND_CAMERA);
    expect(worker.requests).toHaveLength(asked);
  });

  it('puts a raster that comes while the camera moves on where it belongs', () => {
    const { worker, canvas, twin } = start();
    twin.showCamera(MOVED, HAND_CAMERA);
    worker.draw();
    expect(canvas.style.transform).toBe('translate(-4px,0px) scale(2)');
  });

  it('passes over a raster that is not the last one asked for', () => {
    const { worker, drawn, twin } = start();
    const first = worker.lastDrawing;
    twin.showCamera(MOVED, MOVED);
    worker.draw(first);
    expect(drawn).toEqual([]);
    worker.draw();
    expect(drawn).toEqual([MOVED]);
  });

  it('draws anew for another size and another density, and shows the old raster until then', () => {
    const { worker, canvas, twin, screen } = start();
    worker.draw();
    screen.pixelRatio = 3;
    const camera = { scale: 50, offsetX: 1, offsetY: 0 };
    twin.resize({ width: 6, height: 2 }, camera, camera);
    expect(worker.lastDrawing.view).toEqual({ camera, size: { width: 6, height: 2 }, pixelRatio: 3 });
    expect(canvas.style.transform).toBe('translate(1px,0px) scale(0.5)');
    expect(canvas.width).toBe(12);
    worker.draw();
    expect([canvas.width, canvas.style.width, canvas.style.transform]).toEqual([18, '6px', '']);
  });

  it('draws coarser what would take too much memory', () => {
    const { worker, twin } = start(3);
    twin.resize({ width: 3840, height: 2160 }, HAND_CAMERA, HAND_CAMERA);
    expect(worker.lastDrawing.view.pixelRatio).toBe(1);
  });

  it('paints only what changed', () => {
    const { worker, canvas, twin } = start();
    worker.draw();
    twin.paint({ ...PICTURE, paintNumbers: Uint8Array.of(0, 0) });
    expect(canvas.puts[1]?.box).toEqual([4, 0, 4, 4]);
    expect([...(canvas.puts[1]?.pixels.subarray(0, 8) ?? [])]).toEqual(Array(8).fill(RED));
    twin.paint({ ...PICTURE, paintNumbers: Uint8Array.of(0, 0) });
    expect(canvas.puts).toHaveLength(2);
  });

  it('draws what was painted before the raster came', () => {
    const { worker, canvas, twin } = start();
    twin.paint({ ...PICTURE, paintNumbers: Uint8Array.of(1, 1) });
    worker.draw();
    expect([...(canvas.puts[0]?.pixels.subarray(0, 8) ?? [])]).toEqual(Array(8).fill(GREEN));
  });

  it('tells what is under the pointer, also while it moves', () => {
    const { worker, twin } = start(2);
    expect(twin.pick(1, 1)).toBeUndefined();
    worker.draw();
    expect([1, 3.9, 4.1, 9].map((x) => twin.pick(x, 1))).toEqual([0, 0, 1, undefined]);
    twin.showCamera(MOVED, HAND_CAMERA);
    expect([1, 3.9, 4.1, 9].map((x) => twin.pick(x, 1))).toEqual([0, 0, 1, 1]);
    expect(twin.pick(-1, 1)).toBe(0);
    expect(twin.pick(1, 9)).toBeUndefined();
  });

  it('gives the outline of a region to all who ask for it, and asks once', async () => {
    const { worker, twin } = start();
    const both = Promise.all([twin.outline(1, 100), twin.outline(1, 100)]);
    expect(worker.requests.filter(({ kind }) => kind === 'outline')).toHaveLength(1);
    worker.answer({ kind: 'outlined', region: 1, grid: 100, path: 'M0,0Z' });
    expect(await both).toEqual(['M0,0Z', 'M0,0Z']);
  });

  it('tells what goes wrong: boundaries, the drawing, the worker itself', () => {
    const { worker, errors } = start();
    worker.answer({ kind: 'unreadable', file: 'overview.json', problem: { kind: 'unreachable' } });
    worker.answer({ kind: 'failed', message: 'too large' });
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'no such file' }));
    worker.dispatchEvent(new Event('messageerror'));
    expect(errors[0]).toBeInstanceOf(DataFileError);
    expect(errors.map(({ message }) => message)).toEqual([
      'overview.json: unreachable',
      'too large',
      'the worker that draws the map does not run: no such file',
      'the worker that draws the map does not run: messageerror',
    ]);
  });

  it('ends its worker, and hears no more of it', () => {
    const { worker, drawn, errors, twin } = start();
    twin.remove();
    expect(worker.isTerminated).toBe(true);
    worker.draw();
    worker.dispatchEvent(new Event('error'));
    expect([drawn, errors]).toEqual([[], []]);
  });
});
