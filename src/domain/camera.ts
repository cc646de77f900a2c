import { type LonLat, mapPlaneToAlbers } from './projection.ts';

/** From the map plane to the screen: `screen = offset + plane * scale`, y downwards. Both renderers and the labels share it. */
export interface Camera {
  /** Pixels an earth radius. */
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A rectangle of the plane in earth radii, or of the screen in pixels with y downwards. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Space kept free about what the camera fits, in pixels. */
export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The engine's world is 512 pixels about the whole globe at zoom 0. */
const WORLD_PIXELS = 512;
const FULL_TURN = 2 * Math.PI;
const DEGREES = 180 / Math.PI;

/** Fits `box` of the plane, y to the north, into a screen of `size`, centred in what the padding leaves. */
export function fitCamera(box: Box, size: Size, padding: Padding): Camera {
  const width = Math.max(1, size.width - padding.left - padding.right);
  const height = Math.max(1, size.height - padding.top - padding.bottom);
  const scale = Math.min(width / (box.right - box.left), height / (box.high - box.low));
  return {
    scale,
    offsetX: padding.left + width / 2 - ((box.left + box.right) / 2) * scale,
    offsetY: padding.top + height / 2 + ((box.low + box.high) / 2) * scale,
  };
}

/** Takes pseudo degrees of the map plane to the screen. */
export function toScreen(camera: Camera, point: LonLat): [number, number] {
  const [x, y] = mapPlaneToAlbers(point);
  return [camera.offsetX + x * camera.scale, camera.offsetY - y * camera.scale];
}

/** Takes a point of the screen to pseudo degrees of the map plane; the inverse of `toScreen`. */
export function fromScreen(camera: Camera, x: number, y: number): [number, number] {
  const planeX = (x - camera.offsetX) / camera.scale;
  const planeY = (camera.offsetY - y) / camera.scale;
  const latitude = 2 * Math.atan(Math.exp(planeY)) - Math.PI / 2;
  return [planeX * DEGREES, latitude * DEGREES];
}

/** The camera as the map engine takes it: a zoom and the pseudo degrees at the middle of the screen. */
export function toEngineView(camera: Camera, size: Size): { zoom: number; center: [number, number] } {
  return {
    zoom: Math.log2((camera.scale * FULL_TURN) / WORLD_PIXELS),
    center: fromScreen(camera, size.width / 2, size.height / 2),
  };
}

/** The inverse of `toEngineView`. */
export function fromEngineView(zoom: number, center: LonLat, size: Size): Camera {
  const scale = (2 ** zoom * WORLD_PIXELS) / FULL_TURN;
  const [x, y] = mapPlaneToAlbers(center);
  return { scale, offsetX: size.width / 2 - x * scale, offsetY: size.height / 2 + y * scale };
}

/** True where two cameras differ by less than a pixel shows. */
export function isSameCamera(a: Camera, b: Camera): boolean {
  const isClose = (x: number, y: number) => Math.abs(x - y) < 0.5;
  return isClose(a.scale, b.scale) && isClose(a.offsetX, b.offsetX) && isClose(a.offsetY, b.offsetY);
}

/** A pixel must never show less ground than this: boundaries are true to about a kilometre. */
const LEAST_METRES_A_PIXEL = 300;
const EARTH_RADIUS_METRES = 6_371_008.8;

export const HIGHEST_ZOOM = Math.log2((EARTH_RADIUS_METRES * FULL_TURN) / (LEAST_METRES_A_PIXEL * WORLD_PIXELS));
