import type { Padding, Size } from '../domain/camera.ts';

/** A map narrower than this, in pixels, is laid out as on a phone. */
const PHONE_WIDTH = 500;

/** A margin about the country, as map.css gives it to the twin; more on larger screens. */
export function homePadding({ width }: Size): Padding {
  const side = width < PHONE_WIDTH ? 6 : 20;
  return { top: side, right: side, bottom: side, left: side };
}
