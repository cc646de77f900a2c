import { DataFileError } from '../domain/dataFileError.ts';
import { type IdRaster, type LineStyles, rasteriseInSteps } from '../domain/raster/idRaster.ts';
import { outlinePath } from '../domain/raster/outlinePath.ts';
import { type PlaneTopology, readPlaneTopology } from '../domain/raster/planeTopology.ts';
import { meanRegionSide, thinBorder } from '../domain/raster/thinBorder.ts';
import type { BoundaryAddress, PageLines, RasterAnswer, RasterRequest, RasterView } from './rasterMessages.ts';

interface RasterServiceInputs {
  /** Gives what the file holds. Throws `DataFileError`. */
  readonly load: (boundaries: BoundaryAddress) => Promise<unknown>;
  readonly answer: (answer: RasterAnswer, transfer: Transferable[]) => void;
  /** Lets what else waits run before it goes on: a newer request, above all. */
  readonly nextTask: () => Promise<void>;
}

type OpenRequest = Extract<RasterRequest, { kind: 'open' }>;
type OutlineRequest = Extract<RasterRequest, { kind: 'outline' }>;
type DrawRequest = Extract<RasterRequest, { kind: 'draw' }>;

interface Opened {
  readonly topology: PlaneTopology;
  readonly side: number;
}

/**
 * Makes what answers requests, in a worker or in a test: it holds the boundaries, draws the view asked for last, and
 * leaves a view half drawn as soon as another is asked for. Nothing that goes wrong is kept from the asker.
 */
export function createRasterService({ load, answer, nextTask }: RasterServiceInputs): (request: RasterRequest) => void {
  let opened: Opened | undefined;
  let opening: OpenRequest | undefined;
  /** The view that is still to be drawn, and the one asked for last: other boundaries are drawn in it too. */
  let wanted: DrawRequest | undefined;
  let last: DrawRequest | undefined;
  let isDrawing = false;
  const outlines: OutlineRequest[] = [];

  async function open(request: OpenRequest): Promise<void> {
    opening = request;
    const { file } = request.boundaries;
    try {
      const content = await load(request.boundaries);
      if (opening !== request) return;
      const topology = readOrBlame(file, content, request.regionIds);
      opened = { topology, side: meanRegionSide(topology) };
    } catch (error) {
      if (opening === request) fail(error);
      return;
    }
    wanted = last;
    for (const asked of outlines.splice(0)) outline(asked);
    await draw();
  }

  async function draw(): Promise<void> {
    if (isDrawing) return;
    isDrawing = true;
    while (opened && wanted) {
      const request: DrawRequest = wanted;
      try {
        const raster = await drawUnlessStale(opened, request);
        if (raster === undefined) continue;
        wanted = undefined;
        answer({ kind: 'drawn', number: request.number, view: request.view, raster }, listBuffers(raster));
      } catch (error) {
        wanted = undefined;
        fail(error);
      }
    }
    isDrawing = false;
  }

  /** Undefined where another view, or another file, came in between. */
  async function drawUnlessStale(from: Opened, request: DrawRequest): Promise<IdRaster | undefined> {
    const { camera, size } = inDevicePixels(request.view);
    const steps = rasteriseInSteps(from.topology, camera, size, toLineStyles(request, from.side));
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await nextTask();
      if (wanted !== request || opened !== from) return undefined;
    }
  }

  function outline(asked: OutlineRequest): void {
    const { region, grid } = asked;
    if (opened) answer({ kind: 'outlined', region, grid, path: outlinePath(opened.topology, region, grid) }, []);
    else outlines.push(asked);
  }

  function fail(error: unknown): void {
    if (error instanceof DataFileError) {
      answer({ kind: 'unreadable', file: error.file, problem: error.problem }, []);
    } else answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }, []);
  }

  return (request) => {
    switch (request.kind) {
      case 'open':
        void open(request);
        return;
      case 'draw':
        wanted = request;
        last = request;
        void draw();
        return;
      case 'outline':
        outline(request);
    }
  };
}

function readOrBlame(file: string, content: unknown, regionIds: readonly string[]): PlaneTopology {
  try {
    return readPlaneTopology(content, regionIds);
  } catch (error) {
    throw new DataFileError(file, { kind: 'invalid', where: error instanceof Error ? error.message : String(error) });
  }
}

function inDevicePixels({ camera, size, pixelRatio }: RasterView): Pick<RasterView, 'camera' | 'size'> {
  return {
    camera: {
      scale: camera.scale * pixelRatio,
      offsetX: camera.offsetX * pixelRatio,
      offsetY: camera.offsetY * pixelRatio,
    },
    size: { width: Math.round(size.width * pixelRatio), height: Math.round(size.height * pixelRatio) },
  };
}

function toLineStyles({ lines, view: { camera, pixelRatio } }: DrawRequest, side: number): LineStyles {
  const style = ({ width, dashes }: PageLines[keyof PageLines]) => ({
    width: width * pixelRatio,
    dashes: dashes && ([dashes[0] * width * pixelRatio, dashes[1] * width * pixelRatio] as const),
  });
  return {
    inner: style({ ...lines.inner, width: thinBorder(lines.inner.width, side, camera.scale) }),
    outer: style(lines.outer),
    disputed: style(lines.disputed),
    neighbour: style(lines.neighbour),
  };
}

/** Handed over instead of copied: some 20 MB on a dense screen. */
function listBuffers({ ids, boxes, edges }: IdRaster): ArrayBufferLike[] {
  return [ids, boxes, ...Object.values(edges)].map(({ buffer }) => buffer);
}
