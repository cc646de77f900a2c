import type { Box } from '../domain/camera.ts';

/** As an attribute of the page carries it. */
export function writeBox({ left, right, low, high }: Box): string {
  return [left, right, low, high].join(' ');
}

/** Throws `RangeError` for a text that `writeBox` did not write. */
export function readBox(text: string): Box {
  const [left = Number.NaN, right = Number.NaN, low = Number.NaN, high = Number.NaN] = text.split(' ').map(Number);
  if (!(left < right && low < high)) throw new RangeError(`"${text}" is no box of the home view`);
  return { left, right, low, high };
}
