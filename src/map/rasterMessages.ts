import type { Camera, Size } from '../domain/camera.ts';
import type { DataFileProblem } from '../domain/dataFileError.ts';
import type { IdRaster } from '../domain/raster/idRaster.ts';
import type { LineKind } from '../domain/raster/planeTopology.ts';

/** A boundary file: its name for messages, and its whole address, since a worker stands elsewhere than the page. */
export interface BoundaryAddress {
  readonly file: string;
  readonly url: string;
}

/** What a raster shows: camera and size in pixels of the page, and how many device pixels each of those has. */
export interface RasterView {
  readonly camera: Camera;
  readonly size: Size;
  readonly pixelRatio: number;
}

/** In pixels of the page; a dash and a gap are counted in widths of the line. */
export type PageLines = Readonly<
  Record<LineKind, { readonly width: number; readonly dashes?: readonly [number, number] }>
>;

export type RasterRequest =
  /** Regions get their ids in the order of `regionIds`. The last view is drawn anew from the file. */
  | { readonly kind: 'open'; readonly boundaries: BoundaryAddress; readonly regionIds: readonly string[] }
  /** Only the last one asked for is drawn. */
  | { readonly kind: 'draw'; readonly number: number; readonly view: RasterView; readonly lines: PageLines }
  /** On a grid of so many steps an earth radius. */
  | { readonly kind: 'outline'; readonly region: number; readonly grid: number };

export type RasterAnswer =
  | { readonly kind: 'drawn'; readonly number: number; readonly view: RasterView; readonly raster: IdRaster }
  | { readonly kind: 'outlined'; readonly region: number; readonly grid: number; readonly path: string }
  | { readonly kind: 'unreadable'; readonly file: string; readonly problem: DataFileProblem }
  | { readonly kind: 'failed'; readonly message: string };
