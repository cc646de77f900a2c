import type { Atlas } from '../domain/atlas.ts';
import type { Box, Camera, Size } from '../domain/camera.ts';
import type { Layer } from '../domain/layer.ts';
import type { MapPicture } from '../domain/mapPicture.ts';
import type { Palette } from '../domain/palette.ts';
import type { DetailShapes } from '../domain/shapesFile.ts';
import type { FileQuery } from '../state/queries.ts';
import type { Words } from '../words/format.ts';
import type { MapCamera } from './useMapCamera.ts';

/** What the map region tells a twin. */
export interface TwinInputs {
  atlas: Atlas;
  words: Words;
  layer: Layer;
  /** What to draw in the colours of the style sheet. */
  palette: Palette;
  picture: MapPicture;
  /** The same in plain colours, for what draws pixels. */
  pixelPalette: Palette;
  pixelPicture: MapPicture;
  printsValues: boolean;
  place: MapCamera;
  size: Size | undefined;
  home: Camera | undefined;
  /** Boxes of the screen that other things stand on. */
  obstacles: readonly Box[];
  /** The engine is not in front. */
  isInFront: boolean;
  /** The engine is in front and takes the gestures. */
  isEngineLeading: boolean;
  /** The map grows, or has: finer boundaries may soon show. */
  wantsDetail: boolean;
  /** The map rests where they do. */
  isZoomed: boolean;
  /** The finer shapes, for who draws shapes. */
  detail: FileQuery<DetailShapes>;
}
