import type { ReactNode } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import type { Box, Camera } from '../domain/camera.ts';
import type { MapLabel } from '../picture/MapLabels.tsx';
import type { FileQuery } from '../state/queries.ts';

/**
 * What the map region has of the drawn map, be it shapes or a raster: the picture itself, and what names, rings, tooltip
 * and pointer ask of the regions. It stands below the engine, and answers for it too.
 */
export interface MapTwin {
  /** False while nothing answers yet. */
  readonly isReady: boolean;
  /** The coloured map. */
  readonly drawing: ReactNode;
  /** What stands above either renderer and moves with the map, below rings and names. */
  readonly outlines: ReactNode;
  /** What stands between outlines and rings and is placed in each frame. */
  readonly marks: ReactNode;
  readonly inset: ReactNode;
  readonly pick: Picker | undefined;
  readonly rings: RingPaths;
  readonly labels: readonly MapLabel[];
  /** What places them, where it comes apart. */
  readonly names: Pick<FileQuery<unknown>, 'isError' | 'retry'> | undefined;
  /** Those whose names stand back. */
  readonly faded: ReadonlySet<Adcode>;
  readonly ground: TooltipGround | undefined;
  readonly trouble: TwinTrouble | undefined;
  /** The boundaries of the zoomed map. */
  readonly detail: Pick<FileQuery<unknown>, 'isError' | 'retry'>;
}

/** Tells which province is at a point of the screen. */
export type Picker = (camera: Camera, x: number, y: number) => Adcode | undefined;

/** Borders of a province as SVG path on a grid of so many steps an earth radius; empty where it has none. */
export interface RingPaths {
  readonly grid: number;
  readonly pathOf: (adcode: Adcode) => string | Promise<string>;
}

/** What a tooltip asks of the land, to keep out of its way. Boxes are of the plane, in earth radii. */
export interface TooltipGround {
  readonly boxOf: (adcode: Adcode) => Box | undefined;
  readonly hasLandIn: (adcode: Adcode, box: Box) => boolean;
  /** How much of a box lies over provinces, from 0 to 1. */
  readonly landRatioIn: (box: Box) => number;
}

/** Why there is no map, or an old one, and a way on. */
export interface TwinTrouble {
  readonly error: Error;
  readonly retry: () => void;
}
