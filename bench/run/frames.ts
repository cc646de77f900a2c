/** What the screen showed from `atMs` on: wall-clock time of the browser's screencast. */
export interface Frame {
  readonly atMs: number;
  /** JPEG in base64. Equal pixels give equal text. */
  readonly image: string;
}

export type Rgb = readonly [red: number, green: number, blue: number];

/**
 * How far a sampled colour may lie from its class colour, as a distance in RGB: JPEG moves a plain area by less than 10,
 * and the two closest colours that must be told apart (the palest class and the sea) are 35 apart.
 */
export const COLOUR_TOLERANCE = 20;

/** How many of the samples must show their colour for a map to count as coloured. */
const COLOURED_RATIO = 0.9;

/** Reads `#rrggbb`. Throws `RangeError` for anything else. */
export function readColour(text: string): Rgb {
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw new RangeError(`"${text}" is not a colour like #1a2b3c`);
  const part = (start: number) => Number.parseInt(text.slice(start, start + 2), 16);
  return [part(1), part(3), part(5)];
}

/** True for each sample whose seen colour is the expected one. */
export function matchColours(seen: readonly Rgb[], expected: readonly Rgb[]): boolean[] {
  return expected.map((colour, index) => {
    const other = seen[index];
    if (other === undefined) return false;
    return Math.hypot(colour[0] - other[0], colour[1] - other[1], colour[2] - other[2]) <= COLOUR_TOLERANCE;
  });
}

/** True where enough of the samples in `chosen` match. False where none is chosen. */
export function isColoured(matches: readonly boolean[], chosen: readonly number[]): boolean {
  const hits = chosen.filter((index) => matches[index]).length;
  return chosen.length > 0 && hits >= COLOURED_RATIO * chosen.length;
}

/** The samples whose colour tells one picture from another. */
export function differingSamples(before: readonly Rgb[], after: readonly Rgb[], chosen: readonly number[]): number[] {
  return chosen.filter((index) => {
    const [a, b] = [before[index], after[index]];
    return a !== undefined && b !== undefined && (a[0] !== b[0] || a[1] !== b[1] || a[2] !== b[2]);
  });
}

/** Points of two pictures that differ by more than this in a channel, of 255, are seen to differ. */
const SEEN_DIFFERENCE = 24;
/** So few of a picture's points may differ where one renderer hands over to another and nobody sees it. */
const UNSEEN_RATIO = 0.01;

/** True where two pictures, read at the same points, cannot be told apart: neither may be blurred against the other. */
function looksTheSame(a: readonly Rgb[], b: readonly Rgb[]): boolean {
  const differing = a.filter((colour, index) => {
    const other = b[index];
    return (
      other === undefined || colour.some((value, channel) => Math.abs(value - (other[channel] ?? 0)) > SEEN_DIFFERENCE)
    );
  });
  return differing.length <= UNSEEN_RATIO * a.length;
}

/**
 * When the screen first looked as it did in the end, and from then on always. `read` gives a frame's colours, at the same
 * points for all. Undefined without frames.
 */
export async function settledAt(
  frames: readonly Frame[],
  read: (image: string) => Promise<readonly Rgb[]>,
): Promise<number | undefined> {
  const last = frames.at(-1);
  if (last === undefined) return undefined;
  const end = await read(last.image);
  let settled = last.atMs;
  for (const { atMs, image } of frames.toReversed()) {
    if (image !== last.image && !looksTheSame(await read(image), end)) break;
    settled = atMs;
  }
  return settled;
}

/**
 * The times between frames while the map moves, from the first input to `endMs`; the wait that spans the end counts
 * whole. The first is the wait for an answer. Empty where nothing moved.
 */
export function movingIntervals(frames: readonly Frame[], startMs: number, endMs: number): number[] {
  const intervals: number[] = [];
  let before = startMs;
  for (const { atMs } of frames) {
    if (atMs < startMs) continue;
    intervals.push(atMs - before);
    before = atMs;
    if (atMs >= endMs) break;
  }
  return intervals;
}
