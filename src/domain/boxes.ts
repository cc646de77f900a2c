import type { Box, Camera, Size } from './camera.ts';

export function grow({ left, right, low, high }: Box, by: number): Box {
  return { left: left - by, right: right + by, low: low - by, high: high + by };
}

/** From the plane, y to the north, to the screen, y downwards. */
export function toScreenBox({ scale, offsetX, offsetY }: Camera, { left, right, low, high }: Box): Box {
  return {
    left: offsetX + left * scale,
    right: offsetX + right * scale,
    low: offsetY - high * scale,
    high: offsetY - low * scale,
  };
}

export function toPlaneBox({ scale, offsetX, offsetY }: Camera, { left, right, low, high }: Box): Box {
  return {
    left: (left - offsetX) / scale,
    right: (right - offsetX) / scale,
    low: (offsetY - high) / scale,
    high: (offsetY - low) / scale,
  };
}

export function isWithin(box: Box, screen: Size): boolean {
  return box.left >= 0 && box.right <= screen.width && box.low >= 0 && box.high <= screen.height;
}

export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.low < b.high && b.low < a.high;
}

/** True where all of `inner` lies in `outer`. */
export function holds(outer: Box, inner: Box): boolean {
  return inner.left >= outer.left && inner.right <= outer.right && inner.low >= outer.low && inner.high <= outer.high;
}

export function intersectBoxes(a: Box, b: Box): Box | undefined {
  if (!meets(a, b)) return undefined;
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    low: Math.max(a.low, b.low),
    high: Math.min(a.high, b.high),
  };
}
