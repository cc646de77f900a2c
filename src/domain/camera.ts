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

/**
 * The camera as the map engine takes it: a zoom and the pseudo degrees at the middle of the screen. It stays true when
 * the screen changes its size, as a camera does not.
 */
export interface EngineView {
  readonly zoom: number;
  readonly center: [number, number];
}

export function toEngineView(camera: Camera, size: Size): EngineView {
  return {
    zoom: Math.log2((camera.scale * FULL_TURN) / WORLD_PIXELS),
    center: fromScreen(camera, size.width / 2, size.height / 2),
  };
}

/** The inverse of `toEngineView`. */
export function fromEngineView({ zoom, center }: { zoom: number; center: LonLat }, size: Size): Camera {
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

/** How far out beyond the home view the reader may zoom, in zoom steps. */
export const ZOOM_OUT_STEPS = 0.25;

/** How far the screen may be magnified against the home camera: the least and the most. */
export function scaleLimits(home: Camera): [number, number] {
  const homeZoom = Math.log2((home.scale * FULL_TURN) / WORLD_PIXELS);
  return [2 ** -ZOOM_OUT_STEPS, 2 ** Math.max(0, HIGHEST_ZOOM - homeZoom)];
}

/** The picture of one camera as another camera sees it: `x`, `y` in pixels after the scaling, about the upper left corner. */
export interface Shift {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** What takes the picture that `from` shows to the one that `to` shows. */
export function shiftBetween(from: Camera, to: Camera): Shift {
  const k = to.scale / from.scale;
  return { k, x: to.offsetX - from.offsetX * k, y: to.offsetY - from.offsetY * k };
}

/** The camera that sees the picture of `from` shifted; the inverse of `shiftBetween`. */
export function shiftCamera(from: Camera, { k, x, y }: Shift): Camera {
  return { scale: from.scale * k, offsetX: from.offsetX * k + x, offsetY: from.offsetY * k + y };
}

/**
 * Keeps a shift of the home picture about China: within `scaleLimits`, and the middle of the screen within what the home
 * view shows. The map engine holds to the same limits.
 */
export function limitShift(shift: Shift, size: Size, [least, most]: readonly [number, number]): Shift {
  const k = clamp(shift.k, least, most);
  const within = (offset: number, length: number) => clamp(offset, length / 2 - k * length, length / 2);
  return { k, x: within(shift.x, size.width), y: within(shift.y, size.height) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
